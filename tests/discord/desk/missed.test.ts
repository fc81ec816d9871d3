import { describe, expect, test } from 'vitest';
import { createMenu } from '../../../commands/index.ts';
import type { Command, Context, Given } from '../../../src/command.ts';
import { addModerator, findForm, only, readList, readText, settle, startDesk, turnOn } from './desk-kit.ts';

/** Nothing in the small article is near to it. */
const STRANGE = 'do penguins like chess?';
/** The small article comes near to it, but not near enough. */
const VAGUE = 'what is the height of the tower';

describe('where the list is on', () => {
  test.each([
    { what: 'a question that nothing answers', question: STRANGE, why: 'unknown' },
    { what: 'a question that the article only comes near to', question: VAGUE, why: 'closest' },
  ])('$what is on it, however it was asked', async ({ question, why }) => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    await ada.types('/ask', { question });
    await ada.mentions(question.toUpperCase());
    await bot.discord.waitFor(() => bot.missed.list(bot.discord.guild.id)[0]?.count === 2);
    expect(await readList(bot, 1)).toMatchObject([{ question, why, count: 2 }]);
  });

  test('a question typed into the follow-up form is on it', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    const answer = await ada.types('/ask', { question: 'what was paid' });
    const form = await ada.presses(only(answer), 'Ask a follow-up');
    await ada.submits(findForm(form), { question: STRANGE });
    expect(await readList(bot, 1)).toMatchObject([{ question: STRANGE, why: 'unknown' }]);
  });

  test('“Not what I asked” puts the question on it, once for each asking', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const [ada, ben] = [bot.discord.member({ name: 'Ada' }), bot.discord.member({ name: 'Ben' })];
    const asked = await ada.types('/ask', { question: 'what was paid' });
    await settle(bot, 1);
    for (const person of [ada, ben, ada]) await person.presses(only(asked), 'Not what I asked');
    const mentioned = await ben.mentions('what was paid?');
    await settle(bot, 5);
    await ben.presses(only(mentioned), 'Not what I asked');
    await bot.discord.waitFor(() => bot.missed.list(bot.discord.guild.id)[0]?.count === 2);
    expect(await readList(bot, 1)).toMatchObject([
      { question: 'what was paid', why: 'not-what-i-asked', count: 2, shown: ['¶2·1'] },
    ]);
  });

  test('what was shown is kept of an answer without the button that shows its context', async () => {
    const bot = await startDesk({}, { createMenu: (knowledge) => createMenu(knowledge).map(withoutContext) });
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    const asked = await ada.types('/ask', { question: 'what was paid' });
    expect(only(asked).buttons.map(({ label }) => label)).not.toContain('Show context');
    await settle(bot, 1);
    await ada.presses(only(asked), 'Not what I asked');
    expect(await readList(bot, 1)).toMatchObject([{ why: 'not-what-i-asked', shown: ['¶2·1'] }]);
  });

  test('a message that Discord delivers again counts once', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    const { written } = await ada.mentions(STRANGE);
    await readList(bot, 1);
    for (const _ of [2, 3]) bot.discord.redeliver(written ?? { id: '' });
    await settle(bot, 3);
    expect(await readList(bot, 1)).toMatchObject([{ question: STRANGE, count: 1 }]);
  });

  test('one member who asks without end leaves what others asked on it', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const [ada, eve] = [bot.discord.member({ name: 'Ada' }), bot.discord.member({ name: 'Eve' })];
    await ada.types('/ask', { question: STRANGE });
    for (let number = 0; number < 30; number += 1)
      await eve.types('/ask', { question: `do penguins number ${number} like chess?` });
    await settle(bot, 31);
    const questions = bot.missed.list(bot.discord.guild.id).map(({ question }) => question);
    expect(questions).toContain(STRANGE);
    expect(questions).toHaveLength(21);
  });

  test('a reader has a question removed by its words, and learns nothing of others’', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    await ada.types('/ask', { question: STRANGE });
    await readList(bot, 1);
    const form = await ada.presses(only(await ada.types('/privacy')), 'Remove a question of mine');
    const gone = await ada.submits(findForm(form), { question: 'Do penguins like CHESS' });
    expect(readText(gone)).toBe('If a question in these words was kept, it is gone now.');
    expect(await readList(bot, 0)).toEqual([]);
    const again = await ada.presses(only(await ada.types('/privacy')), 'Remove a question of mine');
    expect(readText(await ada.submits(findForm(again), { question: 'never asked' }))).toBe(readText(gone));
  });

  test('turning it off forgets everything', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const mod = addModerator(bot);
    await mod.types('/ask', { question: STRANGE });
    await readList(bot, 1);
    expect(readText(await mod.types('/knowledge missed', { turn: 'off' }))).toContain('are gone');
    await turnOn(bot);
    expect(await readList(bot, 0)).toEqual([]);
  });
});

describe('nothing is kept', () => {
  test('before a moderator turns the list on', async () => {
    const bot = await startDesk();
    const ada = bot.discord.member({ name: 'Ada' });
    const asked = await ada.types('/ask', { question: 'what was paid' });
    await ada.presses(only(asked), 'Not what I asked');
    await settle(bot, 2);
    await turnOn(bot);
    expect(await readList(bot, 0)).toEqual([]);
    await ada.presses(only(asked), 'Not what I asked');
    await settle(bot, 3);
    expect(bot.missed.list(bot.discord.guild.id)).toEqual([]);
  });

  test('of what is asked in direct messages', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    await ada.sends(STRANGE);
    await ada.types('/ask', { question: STRANGE }, { dm: true });
    await ada.types('/ask', { question: 'and do whales?' });
    expect(await readList(bot, 1)).toMatchObject([{ question: 'and do whales?' }]);
  });

  test('that tells who asked or about whom', async () => {
    const bot = await startDesk();
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    await ada.mentions(`does <@${ada.id}> at ada@example.org or +49 170 1234567 like penguins`);
    const [kept] = await readList(bot, 1);
    expect(kept?.question).toBe('does at or … like penguins');
    expect(JSON.stringify(kept)).not.toContain(ada.id);
  });
});

/** The same command, without that button under its replies. */
function withoutContext(command: Command): Command {
  const actions = command.actions.map((action) => ({
    ...action,
    run: async (given: Given, context: Context) => {
      const reply = await action.run(given, context);
      return { ...reply, actions: reply.actions.filter(({ step }) => step.name !== 'context') };
    },
  }));
  return { ...command, actions };
}
