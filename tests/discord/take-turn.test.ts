import { expect, test } from 'vitest';
import { createDesk, type DeskOptions } from '../../src/discord/desk.ts';
import { createDiscordClock } from '../../src/discord/discord-clock.ts';
import { type Asking, takeTurn } from '../../src/discord/take-turn.ts';
import { createNoImporter } from '../../src/importing/open-importer.ts';
import { en } from '../../src/locales/en.ts';
import { createLog } from '../../src/log.ts';
import { createNoMissed } from '../../src/missed/missed.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { toLibrary } from './fitting.ts';
import { readSmallSnapshot } from './to-snapshot.ts';

const WAIT = 'That is faster than I can answer. Please wait 20 seconds.';
const RESTART = 'I am being restarted. Please ask again in a minute.';
const CROWD = 'There are many questions here at once. Please wait a little, or use /ask.';

test('an interaction of somebody too fast is answered each time with how long to wait, and logged once', async () => {
  const { ask, sent, events } = await open();
  for (const _ of [1, 2, 3, 4]) await ask();
  expect(sent).toEqual(['answer', WAIT, WAIT, WAIT]);
  expect(events).toEqual(['answered', 'too-fast']);
});

test('who writes messages too fast is told so once, and meets silence after that', async () => {
  const { ask, sent } = await open();
  for (const channel of ['5', '6', '7', '8']) await ask({ channel });
  expect(sent).toEqual(['answer', WAIT]);
});

test('who is silenced is not answered because the bot is being restarted, either', async () => {
  const { ask, sent, close } = await open();
  await ask({ channel: '5' });
  close();
  for (const channel of ['6', '7', '8']) await ask({ channel });
  expect(sent).toEqual(['answer', RESTART]);
});

test('an interaction is answered also while the bot is being restarted, however fast', async () => {
  const { ask, sent, close } = await open();
  await ask();
  close();
  for (const _ of [1, 2]) await ask();
  expect(sent).toEqual(['answer', RESTART, RESTART]);
});

test('where nothing can be written, nothing is sent, also while the bot is being restarted', async () => {
  const { ask, sent, close } = await open();
  await ask({ mayWrite: () => false });
  close();
  await ask({ mayWrite: () => false, asker: '2' });
  expect(sent).toEqual([]);
});

test('a channel that many ask in is told so once, and then meets silence, whoever asks', async () => {
  const { ask, sent } = await open();
  for (const asker of ['1', '2', '3']) await ask({ asker, channel: '9' });
  expect(sent).toEqual(['answer', CROWD]);
});

/** A desk where everybody, and every channel, has one turn. */
async function open() {
  const pace = { burst: 1, perSecond: 0.05 };
  const sent: string[] = [];
  const events: unknown[] = [];
  const state = { isClosing: false };
  const options: DeskOptions = {
    importer: createNoImporter('Nothing is imported here.'),
    library: toLibrary(await readSmallSnapshot()),
    missed: createNoMissed('no'),
    log: createLog('info', [], (line) => events.push(JSON.parse(line).event)),
    createMenu: () => [],
    messageMenu: [],
    steps: [],
    api: undefined,
    paces: { member: pace, typist: pace, channel: pace },
    clock: createDiscordClock(),
    findRule: () => ({ homeServer: undefined, pinned: undefined, moderators: [], owners: [] }),
    isClosing: () => state.isClosing,
    locale: en,
  };
  const desk = createDesk(options);
  const asking: Asking = {
    id: '1',
    server: null,
    asker: '1',
    fields: { via: 'test', command: 'ask' },
    phrases: en.phrases,
    send: async (reply) => void sent.push(toPlainText(reply, 1_000)),
    answer: async () => {
      sent.push('answer');
      return renderNotice('answer');
    },
  };
  return {
    ask: (changes: Partial<Asking> = {}) => takeTurn({ ...asking, ...changes }, desk),
    close: () => {
      state.isClosing = true;
    },
    sent,
    events,
  };
}
