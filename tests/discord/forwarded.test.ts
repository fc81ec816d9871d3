import { describe, expect, test } from 'vitest';
import { startBot } from './start-bot.ts';

describe('a direct message without a text of its own', () => {
  test('that forwards a question is answered', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.sends('', { forwards: 'what was paid?' });
    expect(messages[0]?.text).toContain('Repairs cost 40,000 crowns');
  });

  test('that forwards a picture is told so', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.sends('', { forwards: '' });
    expect(messages[0]?.text).toContain('There is no text in what you forwarded');
  });

  test('that is a picture is asked for words', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.sends('', { withPicture: true });
    expect(messages[0]?.text).toContain('Write your question here in words.');
  });
});

test('a forwarded message can be checked against the articles', async () => {
  const { discord } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  const { written } = await ada.sends('', { forwards: 'Repairs cost ninety crowns' });
  const { messages } = await ada.rightClicks(written ?? { id: '' }, 'Check against the articles', {
    dm: true,
  });
  expect(messages[0]?.text).toContain('Repairs cost 40,000 crowns');
});

test('a mention with a link, a time stamp, an address and a quoted line is answered by its words', async () => {
  const { discord } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  const asked = 'what was paid https://example.org/skarn <t:1637971200:D> (bob@example.org)';
  expect((await ada.mentions(asked)).messages[0]?.text).toContain('Repairs cost 40,000 crowns');
  const quoting = `> Repairs cost 40,000 crowns\n<@${discord.botId}> when was it lit again`;
  expect((await ada.says(quoting)).messages[0]?.text).toContain('was lit again on Thursday');
});
