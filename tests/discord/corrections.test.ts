import { describe, expect, test } from 'vitest';
import { CORRECTION_TIME, createAnsweredMessages } from '../../src/discord/recent.ts';
import { startBot } from './start-bot.ts';

const PAID = 'Repairs cost 40,000 crowns';
const LIT = 'was lit again on Thursday';
const NONE = { id: '' };

describe('a question that is edited', () => {
  test('is answered by editing the reply, and with nothing besides', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { written = NONE, messages } = await ada.mentions('qwertz xylophones');
    ada.edits(written, `<@${discord.botId}> what was paid`);
    const [reply] = await discord.waitFor(() => {
      const answers = discord.messages().filter(({ repliesTo }) => repliesTo === written.id);
      return answers[0]?.text.includes(PAID) && answers;
    });
    expect(reply?.id).toBe(messages[0]?.id);
    expect(reply?.pings.userIds).toEqual([]);
    expect(reply?.buttons.map(({ label }) => label)).toContain('Show context');
    expect(discord.messages()).toHaveLength(2);
  });

  test('is answered each time, and the last correction holds', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { written = NONE } = await ada.sends('qwertz');
    ada.edits(written, 'when was it lit again');
    ada.edits(written, 'what was paid');
    await discord.waitFor(() => ada.sees('dm').some(({ text }) => text.includes(PAID)));
    expect(ada.sees('dm').filter(({ author }) => author !== 'Ada')).toHaveLength(1);
    expect(ada.sees('dm').some(({ text }) => text.includes(LIT))).toBe(false);
  });

  test('is answered for the first time where only now it names the bot', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { written = NONE } = await ada.says('what was paid', { within: 0 });
    ada.edits(written, `<@${discord.botId}> what was paid`);
    const reply = await discord.waitFor(() => discord.messages().find(({ text }) => text.includes(PAID)));
    expect(reply.repliesTo).toBe(written.id);
  });

  test('leaves the reply as it is where no longer anything is asked, and where it was removed', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { written = NONE, messages } = await ada.mentions('what was paid');
    ada.edits(written, `<@${discord.botId}>`);
    await ada.presses(messages[0] ?? NONE, 'Remove');
    ada.edits(written, `<@${discord.botId}> when was it lit again`);
    await logged('too-late');
    expect(discord.messages()).toHaveLength(1);
  });

  test('is no longer missed, and what it was corrected to counts for itself', async () => {
    const { discord, missed } = await startBot();
    const { guild } = discord;
    await missed.turn(guild.id, true);
    const ada = discord.member({ name: 'Ada' });
    const { written = NONE } = await ada.mentions('qwertz xylophones');
    ada.edits(written, `<@${discord.botId}> zither kazoos`);
    await discord.waitFor(() =>
      discord.messages().some(({ text }) => text.includes('kazoos') && !text.includes('<@')),
    );
    await discord.waitFor(() => missed.list(guild.id).some(({ question }) => question.includes('kazoos')));
    expect(missed.list(guild.id).map(({ question }) => question)).toEqual(['zither kazoos']);
  });
});

test("the preview of a question's link is no second question", async () => {
  const { discord } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  const { written = NONE } = await ada.mentions('what was paid https://example.org/skarn');
  discord.unfurls(written);
  ada.edits(written, `<@${discord.botId}> what was paid https://example.org/skarn!`);
  discord.unfurls(written);
  const { messages } = await ada.mentions('when was it lit again');
  expect(messages).toHaveLength(1);
  expect(discord.requests().filter(({ method }) => method === 'PATCH')).toEqual([]);
  expect(discord.messages()).toHaveLength(4);
});

test('corrections are heard for five minutes, however often a question is corrected', () => {
  let now = 1_000;
  const answered = createAnsweredMessages(() => now);
  const first = { question: 'a', replies: Promise.resolve(['1']) };
  answered.set('7', first);
  now += CORRECTION_TIME - 1;
  answered.set('7', { ...first, question: 'b' });
  expect(answered.get('7')?.question).toBe('b');
  now += 2;
  expect(answered.get('7')).toBeUndefined();
});
