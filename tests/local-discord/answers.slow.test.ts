import { readFile } from 'node:fs/promises';
import { ApplicationCommandType, Events } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { openapiPath, ROUTES } from '../../local-discord/rest/routes.ts';
import { readDiscordDocument } from '../../local-discord/rules/discord-document.ts';
import { callApi } from './call-api.ts';
import { connectClient } from './connect-client.ts';
import { discordDocument, openForTest } from './open-for-test.ts';

/** Everything a bot asks, at least once, with answers of every kind. */
async function askEverything() {
  const discord = await openForTest();
  const client = await connectClient(discord);
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    const reply = await message.reply({
      content: 'one',
      embeds: [{ title: 'A title', fields: [{ name: 'n', value: 'v' }] }],
    });
    await reply.edit('two');
    await reply.react('🔎');
    await (await message.channel.messages.fetch(reply.id)).delete();
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) return interaction.respond([]);
    if (!interaction.isRepliable()) return;
    const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: 'one' }] };
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] },
      { type: 1, components: [select] },
    ];
    const accessory = { type: 2, style: 5, label: 'More', url: 'https://example.org' };
    const section = { type: 9, components: [{ type: 10, content: 'a text' }], accessory };
    if (interaction.isButton()) return interaction.update({ content: 'pressed', components: [] });
    if (interaction.isContextMenuCommand()) {
      await interaction.deferReply({ flags: 'Ephemeral' });
      return interaction.editReply({
        flags: 'IsComponentsV2',
        components: [{ type: 17, components: [{ type: 10, content: 'new' }, { type: 14 }, section] }],
      });
    }
    await interaction.reply({ content: 'answer', components, withResponse: true });
    await interaction.followUp('more');
    return interaction.fetchReply();
  });
  await client.application.commands.set([
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'q', description: 'What', autocomplete: true }],
    },
    { name: 'Check', type: ApplicationCommandType.Message },
  ]);
  await client.application.commands.fetch({ withLocalizations: true });
  await client.application.commands.set([], discord.guild.id);
  await client.application.fetch();
  await client.users.fetch(discord.owner.id, { force: true });
  await client.guilds.fetch();
  const guild = await client.guilds.fetch({ guild: discord.guild.id, force: true });
  await guild.members.fetch({ user: discord.owner.id, force: true });
  const thread = discord.addThread({ name: 'a thread', parent: discord.channel });
  for (const { id } of [thread, discord.channel]) await client.channels.fetch(id, { force: true });
  await callApi(discord, 'GET', '/users/@me');

  const ann = discord.member({ name: 'Ann' });
  const asked = await ann.types('/ask', { q: 'x' }, { until: ({ messages }) => messages.length === 2 });
  await ann.typesIn('/ask', 'q', 'x');
  await ann.presses(asked.messages[0] ?? { id: '' }, 'more');
  await ann.rightClicks(asked.messages[0] ?? { id: '' }, 'Check');
  await ann.mentions('hello', { until: ({ messages }) => messages.length === 0 && isDeleted() });
  await ann.mentions('hello', { channel: thread, until: isDeleted });
  return discord;

  function isDeleted() {
    return discord.requests().some(({ method, answer }) => method === 'DELETE' && answer?.status === 204);
  }
}

describe.runIf(discordDocument !== undefined)('with Discord’s own document', () => {
  test('every answer of the local Discord is one that Discord describes', async () => {
    const document = await readDiscordDocument(discordDocument, () => undefined);
    const discord = await askEverything();

    const wrong = discord.requests().flatMap(({ method, route, answer }) => {
      const [, path = ''] = route.split(' ');
      const problems = answer ? document?.checkAnswer(method, openapiPath(path), answer) : [];
      return problems?.map((problem) => ({ route, ...problem })) ?? [];
    });

    expect(wrong).toEqual([]);
    expect(discord.requests().filter(({ answer }) => (answer?.status ?? 500) >= 400)).toEqual([]);
  });
});

test.runIf(discordDocument !== undefined)('Discord describes every route that is served here', async () => {
  const document: unknown = JSON.parse(await readFile(discordDocument ?? '', 'utf8'));

  const known = ROUTES.map(({ method, path }) => ['paths', openapiPath(path), method.toLowerCase()]);

  for (const path of known) expect(document).toHaveProperty(path);
});

test('without the document this is said once, and everything else works', async () => {
  const lines: string[] = [];
  const note = (line: string) => lines.push(line);

  const first = await openForTest({ openapi: undefined, note });
  const second = await openForTest({ openapi: undefined, note });

  expect(lines).toHaveLength(1);
  expect([first.checksDocument, second.checksDocument]).toEqual([false, false]);
});
