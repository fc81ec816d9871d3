import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Doing } from '../../local-discord/person/person.ts';
import type { Seen, SeenMessage } from '../../local-discord/person/seen.ts';
import type { Fault } from '../../local-discord/rest/fault.ts';
import type { Connection } from './connection.ts';
import { type Place, SAVED, SHARDS } from './open-place.ts';

/** Something that happens to the bot beside questions. */
export interface Deed {
  readonly name: string;
  /** @returns what was seen instead of what it should come to; undefined where all is well */
  readonly run: () => Promise<string | undefined>;
}

export interface Scene {
  readonly discord: LocalDiscord;
  readonly place: Place;
  readonly connection: Connection;
  readonly knowledge: string;
  /** The version in force, as the bot says it. */
  readonly readVersion: () => Promise<string>;
}

/** One after the other and over again; at the end of a round the knowledge and the shelves are what they were before it. */
export function listDeeds(scene: Scene): readonly Deed[] {
  const tending = tend(scene);
  const disturbing = [...cut(scene), ...spoil(scene)];
  // By turns, so that a change of the knowledge may meet whatever a fault has left behind.
  return Array.from({ length: Math.max(tending.length, disturbing.length) }, (_, index) => [
    ...tending.slice(index, index + 1),
    ...disturbing.slice(index, index + 1),
  ]).flat();
}

function tend(scene: Scene): readonly Deed[] {
  const { place, knowledge, readVersion } = scene;
  const { mod, keeper } = place;
  const notes: { before: string; round: number } = { before: '', round: 0 };
  const file = (price: number) => ({ name: 'page.txt', content: writePage(notes.round, price) });
  return [
    {
      name: 'reload',
      run: () => expectText('nowledge', (shown) => mod.types('/knowledge reload', {}, shown)),
    },
    { name: 'a file saved', run: () => save(knowledge, readVersion) },
    {
      name: 'import',
      run: async () => {
        notes.round += 1;
        notes.before = await readVersion();
        const review = last(await mod.types('/knowledge import', { file: file(14) }, untilButton('Publish')));
        return expectText('is published as', (shown) => mod.presses(review, 'Publish', shown));
      },
    },
    {
      name: 'update of what was imported',
      run: async () => {
        const update = { article: IMPORTED, file: file(16) };
        const review = last(await mod.types('/knowledge update', update, untilButton('Publish')));
        return expectText('is in force now', (shown) => mod.presses(review, 'Publish', shown));
      },
    },
    {
      name: 'rollback to before the import',
      run: () =>
        expectText('is in force now', (shown) =>
          mod.types('/knowledge rollback', { version: notes.before }, shown),
        ),
    },
    {
      name: 'shelf changed and undone',
      run: async () => {
        // Where the round before got stuck there is something to take back.
        await keeper.types('/knowledge shelf', { do: 'everything' });
        const removal = { do: 'remove', article: SAVED };
        const changed = await keeper.types('/knowledge shelf', removal, untilButton('Undo'));
        return expectText('Set: back', (shown) => keeper.presses(last(changed), 'Undo', shown));
      },
    },
    { name: 'a gap written and undone', run: () => writeGap(scene) },
    {
      name: 'history',
      run: () => expectText('rollback', (shown) => mod.types('/knowledge history', {}, shown)),
    },
  ];
}

/** In milliseconds: what takes longer than that is a fault, also on a busy machine. */
const LONGEST = 20_000;

/** What takes long on a busy machine asks for patience first. */
function untilButton(wanted: string): Doing {
  const has = ({ buttons }: SeenMessage) => buttons.some(({ label }) => label === wanted);
  return { until: ({ messages }) => messages.some(has), within: LONGEST };
}

const TITLE = 'Cable car to Nover opens again';
const IMPORTED = 'cable-car-to-nover-opens-again';

/** Another text in each round, so that each round brings versions that were never there. */
function writePage(round: number, price: number): string {
  return `${TITLE}

The cable car to Nover opens again on day ${round} of the season, the valley office said. It had been closed since the rockfall.

A ticket costs ${price} crowns, and children under six travel free. Bookings open at the lower station.
`;
}

/** By renaming, as editors do; a round with a wording more, a round without it. */
async function save(knowledge: string, readVersion: Scene['readVersion']): Promise<string | undefined> {
  const path = join(knowledge, SAVED, 'questions.yaml');
  const text = await readFile(path, 'utf8');
  const without = text.replace(/^ {6}- may my goldfish sail\n/m, '');
  const before = await readVersion();
  const next =
    text === without ? text.replace(/^( {4}ask:\n)/m, '$1      - may my goldfish sail\n') : without;
  await writeFile(`${path}.new`, next);
  await rename(`${path}.new`, path);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await readVersion()) !== before) return undefined;
    await wait(200);
  }
  return 'the saved file was not loaded within 20 seconds';
}

/** From the list of missed questions, through a form, into the file, and back. */
async function writeGap({ place: { mod, rooms } }: Scene): Promise<string | undefined> {
  const [room] = rooms;
  if (room === undefined) return 'there is no room';
  await mod.types('/knowledge missed', { turn: 'on' });
  await mod.types(
    '/ask',
    { question: 'which colour has the hull of the submarine?' },
    { channel: room.channel },
  );
  await wait(500);
  const which = last(
    await mod.presses(last(await mod.types('/knowledge missed')), 'The article does not say'),
  );
  const [select] = which.selects;
  const article = select?.options.find(({ label, value }) => `${label} ${value}`.includes(SAVED));
  const chosen = article ?? select?.options[0];
  const { modal } = await mod.chooses(which, select?.customId ?? '', [chosen?.value ?? '']);
  if (modal === undefined) return `no form after: ${which.text}`;
  const fields = { missing: 'The article does not say which colour that is.' };
  const written = await mod.submits(modal, fields, showing('added: gap'));
  return expectText('is in force now', (shown) => mod.presses(last(written), 'Undo', shown));
}

function cut({ discord, connection }: Scene): readonly Deed[] {
  const { gateway } = discord;
  const interrupt = (name: string, act: () => void | Promise<void>, sessions = SHARDS): Deed => ({
    name,
    run: async () => void (await connection.interrupt(act, sessions)),
  });
  return [
    interrupt('gateway: sockets cut', gateway.drop),
    interrupt('gateway: asked to reconnect', gateway.askToReconnect),
    interrupt('gateway: sessions ended', () => gateway.invalidateSessions()),
    interrupt('gateway: closed with 4000', () => gateway.close(4_000)),
    interrupt('gateway: handshakes answered with 502', () => {
      gateway.answerHandshakes({ status: 502, count: 3 });
      gateway.drop();
    }),
    interrupt(
      'gateway: one shard away for four seconds',
      async () => {
        const bringBack = gateway.loseShard(1);
        await wait(4_000);
        bringBack();
      },
      1,
    ),
  ];
}

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const MESSAGE = 'POST /channels/:channel/messages';

/** Each hits the next answers to interactions and the next messages. */
const FAULTS: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'REST: 503 before', fault: { kind: 'status', status: 503 } },
  { name: 'REST: 502 after', fault: { kind: 'status', status: 502, when: 'after' } },
  { name: 'REST: connection reset', fault: { kind: 'reset', when: 'before' } },
  { name: 'REST: connection closed after', fault: { kind: 'close', when: 'after' } },
  { name: 'REST: answers cut', fault: { kind: 'cut' } },
  {
    name: 'REST: rate limit of half a second',
    fault: { kind: 'rate-limit', retryAfter: 0.5, scope: 'user' },
  },
  { name: 'REST: answers late by a second', fault: { kind: 'late', byMs: 1_000 } },
];

/** The name of the one fault that is seen: Discord never takes the answer, and the bot apologises. */
export const HANGS = 'REST: an answer never taken';

function spoil({ discord: { faults }, place: { mod } }: Scene): readonly Deed[] {
  let withdraw = (): void => {};
  const passing = FAULTS.map(
    ({ name, fault }): Deed => ({
      name,
      run: async () => {
        // What is left of the one before would add up to more than passes.
        withdraw();
        const plans = [CALLBACK, MESSAGE].map((on) => faults.inject({ on, fault, times: 2 }));
        withdraw = () => {
          for (const end of plans) end();
        };
        return undefined;
      },
    }),
  );
  const isHistory = ({ route, body }: { readonly route: string; readonly body: unknown }) =>
    route === CALLBACK && JSON.stringify(body)?.includes(HISTORY) === true;
  const hang: Deed = {
    name: HANGS,
    run: () => {
      withdraw();
      faults.inject({ on: isHistory, fault: { kind: 'hang', when: 'before' } });
      return expectText('reference', (shown) => mod.types('/knowledge history', {}, shown));
    },
  };
  return [...passing, hang];
}

/** Stands in the answer to `/knowledge history`, and in nothing that members get. */
const HISTORY = '/knowledge rollback brings it back';

function last({ messages, refused }: Seen): SeenMessage {
  const message = messages.at(-1);
  if (message === undefined) throw new Error(`no message: ${refused?.text ?? 'nothing was seen'}`);
  return message;
}

function showing(text: string): Doing {
  return { until: (seen) => readText(seen).includes(text), within: LONGEST };
}

/** @returns what was seen where it is not this text */
async function expectText(text: string, act: (shown: Doing) => Promise<Seen>): Promise<string | undefined> {
  const read = readText(await act(showing(text)));
  return read.includes(text) ? undefined : `seen: ${read.slice(0, 300)}`;
}

function readText({ messages, refused }: Seen): string {
  return refused?.text ?? messages.map(({ text }) => text).join('\n');
}
