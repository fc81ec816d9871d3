import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Person } from '../../local-discord/person/person.ts';
import type { ChannelHandle, GuildHandle } from '../../local-discord/places.ts';
import { shardOf } from '../../local-discord/values.ts';
import { Permission } from '../../local-discord/world/permissions.ts';

export const SHARDS = 2;

/** Where it is asked, and by whom. */
export interface Place {
  readonly rooms: readonly Room[];
  /** Tends the knowledge. */
  readonly mod: Person;
  /** Manages another server and its shelf. */
  readonly keeper: Person;
  /** Which of the bot's doings are told there. */
  readonly audit: ChannelHandle;
}

/** A channel and who asks there. */
export interface Room {
  readonly channel: ChannelHandle;
  readonly members: readonly Person[];
}

/** Four servers on two shards, two channels in each, and fifteen people in each channel: nobody asks so fast as to be told to wait. */
export function openPlace(discord: LocalDiscord): Place {
  const guilds = [discord.guild, ...[1, 0, 1].map((shard) => addGuildOn(discord, shard))];
  const rooms = guilds.flatMap((guild) => [0, 1].map((number) => openRoom(discord, guild, number)));
  const [, abroad] = guilds;
  return {
    rooms,
    mod: discord.member({ name: 'Mod', permissions: Permission.ManageGuild }),
    keeper: discord.member({
      name: 'Keeper',
      permissions: Permission.ManageGuild,
      ...(abroad && { guild: abroad }),
    }),
    audit: discord.addChannel({ name: 'audit' }),
  };
}

function openRoom(discord: LocalDiscord, guild: GuildHandle, number: number): Room {
  const members = Array.from({ length: MEMBERS }, (_, index) =>
    discord.member({ name: `Reader ${number}-${index}`, guild }),
  );
  return { channel: discord.addChannel({ name: `room-${number}`, guild }), members };
}

const MEMBERS = 15;

/** Which shard a server belongs to hangs on its id, which is drawn. */
function addGuildOn(discord: LocalDiscord, shard: number): GuildHandle {
  for (;;) {
    const guild = discord.addGuild({ name: 'A server' });
    if (shardOf(guild.id, SHARDS) === shard) return guild;
    discord.removeGuild(guild);
  }
}

/** The article whose file is saved over and over. */
export const SAVED = 'harbour-ferry';
const BESIDE = [SAVED, 'glacier-survey', 'server-rules'];

/** The bundled article as one among four, in a folder of its own, since it is written in. @returns the folder */
export async function makeKnowledge(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-soak-'));
  await cp('knowledge', folder, { recursive: true });
  const bundled = join(folder, 'us-support-for-peshmerga/article.md');
  await writeFile(bundled, (await readFile(bundled, 'utf8')).replace(/^demo: true\n/m, ''));
  for (const article of BESIDE) {
    await mkdir(join(folder, article));
    for (const name of ['article.md', 'questions.yaml'])
      await cp(join('bench/learn/judge/articles', article, name), join(folder, article, name));
  }
  return folder;
}
