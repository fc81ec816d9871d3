import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { startBot } from './start-bot.ts';

const ANSWER = 'Repairs cost 40,000 crowns';
/** Not waiting for an answer that must not come; `expectOnlyAnswerToNext` shows that none did. */
const AT_ONCE = { within: 0 };

describe('a message that names the bot', () => {
  test('is answered by a reply that pings nobody and can be replied to', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages, written } = await ada.mentions('what was paid?');
    const [answer] = messages;
    expect(answer?.text).toContain(ANSWER);
    expect(written?.author).toBe('Ada');
    expect(answer?.repliesTo).toBe(written?.id);
    expect(answer?.pings).toEqual({ everyone: false, userIds: [], roleIds: [] });
    expect(answer?.buttons.map(({ label }) => label)).toEqual([
      'Show context',
      'Other questions',
      'Not what I asked',
      'Remove',
    ]);
  });

  test('is answered in a thread', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const thread = discord.addThread({ name: 'repairs', parent: discord.channel });
    const { messages } = await ada.mentions('what was paid?', { channel: thread });
    expect(messages[0]?.text).toContain(ANSWER);
    expect(messages[0]?.channelId).toBe(thread.id);
  });

  test.each([
    { form: 'the name last', write: (bot: string) => `what was paid, <@${bot}>` },
    { form: 'the old form of a name', write: (bot: string) => `<@!${bot}> what was paid` },
    { form: 'code marks', write: (bot: string) => `<@${bot}> \`\`\`\nwhat was paid\n\`\`\`` },
    { form: 'everyone as well', write: (bot: string) => `@everyone <@${bot}> what was paid` },
  ])('is answered with $form', async ({ write }) => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.says(write(discord.botId));
    expect(messages[0]?.text).toContain(ANSWER);
    expect(messages[0]?.pings.everyone).toBe(false);
  });

  test('and others is answered as if it named the bot alone', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const ben = discord.member({ name: 'Ben' });
    const { messages } = await ada.mentions(`<@${ben.id}> what was paid`);
    expect(messages[0]?.text).toContain(ANSWER);
    expect(messages[0]?.pings.userIds).toEqual([]);
  });

  test('and asks nothing gets a hint', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.mentions('');
    expect(messages[0]?.text).toContain('Write your question after my name');
  });

  test('and that the article does not answer is answered for all to see, since a channel has no private answers', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.mentions('qwertz xylophones');
    expect(messages[0]?.text).toContain('I found nothing about “qwertz” or “xylophones” in the article.');
    expect(messages[0]?.buttons.map(({ label }) => label)).toContain('Remove');
  });
});

describe('a reply to the bot', () => {
  test('that pings it is the next question', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.mentions('when was it lit');
    const next = await ada.replies(messages[0] ?? { id: '' }, 'what was paid?');
    expect(next.messages[0]?.text).toContain(ANSWER);
  });

  test('to an answer to a slash command cannot be read, which it is told, with what to do instead', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'when was it lit' });
    const next = await ada.replies(messages[0] ?? { id: '' }, 'what was paid?');
    expect(next.messages[0]?.text).toContain('Press “Ask a follow-up” under it');
  });

  test('without a ping is not heard, because Discord withholds its text', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.mentions('when was it lit');
    await ada.replies(messages[0] ?? { id: '' }, 'what was paid?', { ping: false, ...AT_ONCE });
    await expectOnlyAnswerToNext(discord, 1);
  });
});

describe('a message that does not speak to the bot', () => {
  test.each([
    { message: 'names nobody', content: 'what was paid?', as: undefined },
    { message: 'names everyone', content: '@everyone what was paid?', as: undefined },
    { message: 'comes from a webhook', content: 'NAME what was paid?', as: 'webhook' as const },
    { message: 'comes from Discord itself', content: 'NAME what was paid?', as: 'system' as const },
    { message: 'names the bot inside code', content: '`NAME what was paid?`', as: undefined },
  ])('because it $message is not answered', async ({ content, as }) => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const text = content.replace('NAME', `<@${discord.botId}>`);
    await ada.says(text, { ...AT_ONCE, ...(as === undefined ? {} : { as }) });
    await expectOnlyAnswerToNext(discord);
  });

  test('because a bot wrote it is not answered, so two bots never talk to each other', async () => {
    const { discord } = await startBot();
    const other = discord.member({ name: 'Other', isBot: true });
    await other.mentions('what was paid?', AT_ONCE);
    await expectOnlyAnswerToNext(discord);
  });

  test('because it names a role of the bot’s is not answered', async () => {
    const { discord } = await startBot();
    const role = discord.addRole({ name: 'bots' });
    const ada = discord.member({ name: 'Ada' });
    await ada.says(`<@&${role.id}> what was paid?`, AT_ONCE);
    await expectOnlyAnswerToNext(discord);
  });
});

describe('a direct message', () => {
  test('is a question, with or without the bot’s name', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.sends('what was paid?')).messages[0]?.text).toContain(ANSWER);
    expect((await ada.sends(`<@${discord.botId}> what was paid?`)).messages[0]?.text).toContain(ANSWER);
  });

  test('is heard also where the event does not say in what kind of channel it was written', async () => {
    const { discord } = await startBot({ local: { omitsChannelType: true } });
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.sends('what was paid?')).messages[0]?.text).toContain(ANSWER);
    expect((await ada.sends('number of helpers')).messages[0]?.text).toContain('11 volunteers');
  });

  test('of the greatest length is answered', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.sends('paid '.repeat(400))).messages[0]?.text.length).toBeGreaterThan(5);
  });
});

describe('where the bot may not write', () => {
  test.each([
    { missing: 'SendMessages', bits: Permission.SendMessages },
    { missing: 'ReadMessageHistory', bits: Permission.ReadMessageHistory },
  ])(
    'for lack of $missing it stays silent, asks Discord nothing, and says in the log what is missing',
    async ({ missing, bits }) => {
      const { discord, logged } = await startBot();
      const quiet = discord.addChannel({ name: 'quiet', deniedToBot: bits });
      const ada = discord.member({ name: 'Ada' });
      await ada.mentions('what was paid?', { channel: quiet, ...AT_ONCE });
      expect(await logged('cannot-write')).toMatchObject({ channel: quiet.id, missing: [missing] });
      expect(discord.requests().filter(({ route }) => route.includes('messages'))).toEqual([]);
    },
  );

  test('slash commands are answered all the same', async () => {
    const { discord } = await startBot();
    const quiet = discord.addChannel({ name: 'quiet', deniedToBot: Permission.SendMessages });
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid?' }, { channel: quiet });
    expect(messages[0]?.text).toContain(ANSWER);
  });
});

test('forty people who ask at the same moment are all answered, each their own question', async () => {
  const { discord } = await startBot({ local: { patienceMs: 20_000 } });
  const questions = ['what was paid?', 'when was the lighthouse lit again?'];
  const people = Array.from({ length: 40 }, (_, index) => discord.member({ name: `P${index}` }));
  const seen = await Promise.all(
    people.map((person, index) => person.types('/ask', { question: questions[index % 2] ?? '' })),
  );
  const found = seen.map(({ messages }) => (messages[0]?.text.includes(ANSWER) ? 0 : 1));
  expect(found).toEqual(people.map((_, index) => index % 2));
});

test('a channel in which too many ask at once is told so once, and slash commands are answered there meanwhile', async () => {
  const wide = { burst: 10, perSecond: 1 };
  const paces = { member: wide, typist: wide, channel: { burst: 1, perSecond: 0.001 } };
  const { discord } = await startBot({ bot: { paces } });
  const ask = (name: string) => discord.member({ name }).mentions('what was paid?');
  expect((await ask('Ada')).messages[0]?.text).toContain(ANSWER);
  expect((await ask('Ben')).messages[0]?.text).toContain('There are many questions here at once.');
  await discord.member({ name: 'Cleo' }).mentions('what was paid?', AT_ONCE);
  const seen = await discord.member({ name: 'Dan' }).types('/ask', { question: 'what was paid?' });
  expect(seen.messages[0]?.text).toContain(ANSWER);
  expect(discord.messages().filter(({ text }) => text.includes('many questions'))).toHaveLength(1);
});

test('two questions of one person at once are both answered', async () => {
  const { discord } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  const [first, second] = await Promise.all([
    ada.mentions('what was paid?'),
    ada.types('/ask', { question: 'number of helpers' }),
  ]);
  expect(first.messages[0]?.text).toContain(ANSWER);
  expect(second.messages[0]?.text).toContain('11 volunteers');
});

/** Messages are handed on in order: once the next one is answered, an answer to what came before would be there. */
async function expectOnlyAnswerToNext(discord: LocalDiscord, earlier = 0): Promise<void> {
  const witness = discord.member({ name: 'Witness' });
  const { messages } = await witness.mentions('what was paid?');
  expect(messages[0]?.text).toContain(ANSWER);
  const answers = discord.messages().filter(({ buttons }) => buttons.length > 0);
  expect(answers).toHaveLength(earlier + 1);
}
