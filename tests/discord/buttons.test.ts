import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../local-discord/person/person.ts';
import type { SeenMessage } from '../../local-discord/person/seen.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { type Command, defineCommand } from '../../src/command.ts';
import { en } from '../../src/locales/en.ts';
import { toRemoveButton } from '../../src/replies/buttons.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { museumFiles } from '../library/open-kept.ts';
import { startBot } from './start-bot.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

describe('a button under an answer', () => {
  test('shows the context to whoever presses it, and to nobody else', async () => {
    const { discord } = await startBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const answer = await ask(ada);
    const { messages } = await ben.presses(answer, 'Show context');
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.text).toContain('**“Repairs cost 40,000 crowns, according to the harbour office.”**');
    expect(messages[0]?.text).toContain('carried the new glass up the tower');
    expect(ada.sees().filter(({ ephemeral }) => ephemeral)).toEqual([]);
  });

  test('offers other questions, and choosing one turns the offer into its answer', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const offer = first(await ada.presses(await ask(ada), 'Other questions'));
    expect(offer.ephemeral).toBe(true);
    const [choice] = offer.buttons;
    const chosen = first(await ada.presses(offer, choice?.customId ?? ''));
    expect(chosen.id).toBe(offer.id);
    expect(chosen.text).toContain('Asked as:');
    expect(chosen.buttons.map(({ label }) => label)).toContain('Show everyone');
  });

  test('takes "not what I asked" as a request for something nearer', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const offer = first(await ada.presses(await ask(ada), 'Not what I asked'));
    expect(offer.ephemeral).toBe(true);
    expect(offer.text).toContain('Sorry.');
    expect(offer.buttons.length).toBeGreaterThan(1);
  });

  test('shows a private answer to everyone', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid', private: true });
    const shown = first(await ada.presses(messages[0] ?? { id: '' }, 'Show everyone'));
    expect(shown.ephemeral).toBe(false);
    expect(shown.text).toContain(ANSWER);
    expect(shown.buttons.map(({ label }) => label)).toContain('Remove');
  });
});

test('a notice for whoever pressed does not take the place of what everybody reads', async () => {
  const { discord, library, folder } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  const offer = first(await ada.mentions('what is the height of the tower'));
  expect(offer.ephemeral).toBe(false);
  await rm(join(folder, 'lighthouse'), { recursive: true });
  for (const [name, text] of Object.entries(museumFiles)) {
    await mkdir(join(folder, 'museum'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  expect(await library.reload({ who: 'Mod', how: 'reload' })).toMatchObject({ kind: 'loaded' });
  const { messages } = await ada.presses(offer, offer.buttons[0]?.label ?? '');
  expect(messages.at(-1)).toMatchObject({ ephemeral: true });
  const shown = discord.messages().find(({ id }) => id === offer.id);
  expect(shown?.text).toBe(offer.text);
});

describe('removing an answer', () => {
  test.each([
    { way: 'a slash command', ask },
    { way: 'a mention', ask: async (ada: Person) => first(await ada.mentions('what was paid?')) },
    { way: 'a direct message', ask: async (ada: Person) => first(await ada.sends('what was paid?')) },
  ])('to $way is open to who asked', async ({ ask: askSomehow }) => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const answer = await askSomehow(ada);
    const { removed } = await ada.presses(answer, 'Remove');
    expect(removed).toEqual([answer.id]);
  });

  test.each([
    { who: 'somebody else', permissions: 0n, mayRemove: false },
    { who: 'who keeps order in the channel', permissions: Permission.ManageMessages, mayRemove: true },
    { who: 'who tends the knowledge', permissions: Permission.ManageGuild, mayRemove: true },
  ])('by $who: $mayRemove', async ({ permissions, mayRemove }) => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const other = discord.member({ name: 'Other', permissions });
    const answer = await ask(ada);
    const { removed, messages } = await other.presses(answer, 'Remove');
    expect(removed).toEqual(mayRemove ? [answer.id] : []);
    if (mayRemove) return;
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.text).toContain('Only the person who asked, or a moderator, can remove this.');
  });
});

test('a reply too long for one message comes in several, and is removed as a whole', async () => {
  const { discord } = await startBot({ bot: { createMenu: () => [long] } });
  const ada = discord.member({ name: 'Ada' });
  const { messages } = await ada.types('/long', {}, { until: (seen) => seen.messages.length === 3 });
  expect(messages.map(({ text }) => text.slice(0, 7))).toEqual(['line 0 ', 'line 1 ', 'line 2 ']);
  expect(messages.map(({ buttons }) => buttons.length)).toEqual([0, 0, 1]);
  await ada.presses(messages[2] ?? { id: '' }, 'Remove');
  await discord.waitFor(() => discord.messages().length === 0);
});

describe('a follow-up', () => {
  test('is asked in a form, and answered with the question read back', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { modal } = await ada.presses(await ask(ada), 'Ask a follow-up');
    if (modal === undefined) throw new Error('no form opened');
    expect(modal.fields).toMatchObject([{ label: 'Your question', required: true, maxLength: 300 }]);
    const answer = first(await ada.submits(modal, { question: 'number of helpers' }));
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('Asked: number of helpers');
    expect(answer.text).toContain('11 volunteers');
  });

  test('to a private answer is answered privately', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid', private: true });
    const { modal } = await ada.presses(messages[0] ?? { id: '' }, 'Ask a follow-up');
    if (modal === undefined) throw new Error('no form opened');
    expect(first(await ada.submits(modal, { question: 'number of helpers' })).ephemeral).toBe(true);
  });
});

describe('a question that could mean several things', () => {
  test('becomes the answer when the asker chooses, and only then', async () => {
    const { discord } = await startBot({ bot: { createMenu: () => [offering('cost', 'relit')] } });
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const question = first(await ada.types('/which'));
    expect(question.text).toBe('Which one?');
    expect(question.buttons.map(({ label }) => label)).toEqual([
      'How much did the repairs cost?',
      'When was the lighthouse lit again?',
      'Not what I asked',
      'Remove',
    ]);
    const forBen = first(await ben.presses(question, 'How much did the repairs cost?'));
    expect(forBen.ephemeral).toBe(true);
    expect(forBen.text).toContain(ANSWER);
    const chosen = first(await ada.presses(question, 'How much did the repairs cost?'));
    expect(chosen).toMatchObject({ id: question.id, ephemeral: false });
    expect(chosen.text).toContain('Asked as: How much did the repairs cost?');
    expect(chosen.text).toContain(ANSWER);
  });

  test('is listed in full where a question is too long for a button', async () => {
    const { discord } = await startBot({ bot: { createMenu: () => [offering('cost', 'p2s2')] } });
    const question = first(await discord.member({ name: 'Ada' }).types('/which'));
    expect(question.text).toContain('2\\. Two keepers and 11 volunteers carried the new glass up the tower.');
    expect(question.buttons.map(({ label }) => label).slice(0, 2)).toEqual([
      '1. How much did the repairs cost?',
      '2. Two keepers and 11 volunteers…',
    ]);
  });
});

describe('after a restart', () => {
  test('the buttons of before go on working', async () => {
    const { discord, door } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const answer = await ask(ada);
    await door.close();
    await startBot({ on: discord });
    expect(first(await ada.presses(answer, 'Show context')).text).toContain(ANSWER);
    expect((await ada.presses(answer, 'Remove')).removed).toEqual([answer.id]);
  });
});

describe('the menu of a message', () => {
  test('finds the closest sentences, for the reader alone, and passes no verdict', async () => {
    const { discord } = await startBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    await ben.says('They paid a million for the repairs. Eleven volunteers carried the glass!', {
      within: 0,
    });
    const [said] = discord.messages();
    const { messages } = await ada.rightClicks(said ?? { id: '' }, 'Check against the articles');
    expect(messages).toMatchObject([{ ephemeral: true }]);
    expect(messages[0]?.text).toContain('they are no verdict on it');
    expect(messages[0]?.text).toContain('11 volunteers');
  });

  test('says so when there is nothing to look up', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    await ada.says('🙂', { within: 0 });
    const [said] = discord.messages();
    const { messages } = await ada.rightClicks(said ?? { id: '' }, 'Check against the articles');
    expect(messages[0]?.text).toContain('no sentence close to this message');
  });
});

function first({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage {
  const [message] = messages;
  if (message === undefined) throw new Error('the bot showed nothing');
  return message;
}

async function ask(person: Person): Promise<SeenMessage> {
  return first(await person.types('/ask', { question: 'what was paid' }));
}

/** A command whose answer is always these questions, whatever the answering room makes of any wording. */
function offering(...entries: readonly string[]): Command {
  return defineCommand({
    name: 'which',
    description: 'Offers questions',
    example: '/which',
    access: 'everyone',
    options: {},
    // Everyone sees it, as after a mention.
    run: (_values, { snapshot: { answerer, knowledge }, locale: { phrases } }) => {
      const suggestions = entries.flatMap((id) => answerer.findSuggestion(`lighthouse/${id}`) ?? []);
      const reason = { summary: 'A test wants it.', matches: [], missing: [] };
      const reply = renderAnswer({ kind: 'unsure', suggestions, reason }, knowledge, phrases);
      return { ...reply, audience: 'everyone' };
    },
  });
}

/** A command whose reply takes three messages. */
const long = defineCommand({
  name: 'long',
  description: 'Says much',
  example: '/long',
  access: 'everyone',
  options: {},
  run: () => ({
    audience: 'everyone',
    parts: [0, 1, 2].map(
      (number) => ({ kind: 'words', text: `line ${number} `.padEnd(1_500, 'x') }) as const,
    ),
    actions: [toRemoveButton(en.phrases)],
  }),
});
