import { expect, test } from 'vitest';
import { startBot } from '../start-bot.ts';

test('a channel takes forty people who ask at the same moment, and says once that there are too many', async () => {
  const { discord } = await startBot();
  const crowd = Array.from({ length: 80 }, (_, index) => discord.member({ name: `M${index}` }));
  for (const member of crowd) void member.mentions('what was paid', { within: 0 });
  const count = (text: string) => discord.messages().filter((message) => message.text.includes(text)).length;
  await discord.waitFor(() => count('There are many questions here at once.') === 1, { within: 20_000 });
  await discord.waitFor(() => count('40,000 crowns') >= 40, { within: 20_000 });
  // One more has a turn each second, and it does not take so many to read eighty messages.
  expect(count('40,000 crowns')).toBeLessThan(80);
});
