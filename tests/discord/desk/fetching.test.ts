import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { Bot } from '../start-bot.ts';
import { addModerator, readText, startDesk } from './desk-kit.ts';

test('a file that does not come from Discord is not opened', async () => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end('questions: []');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const bot = await startDesk();
  expect(await sendFile(bot, { url: `http://127.0.0.1:${port}/questions.yaml`, size: 13 })).toBe(
    '“questions.yaml” does not come from Discord, so it was not opened.',
  );
  expect(calls).toBe(0);
});

test('a file that is gone is told in a sentence', async () => {
  const bot = await startDesk();
  const url = `${new URL(bot.discord.api).origin}/attachments/1/questions.yaml`;
  expect(await sendFile(bot, { url, size: 13 })).toBe(
    '“questions.yaml” could not be fetched from Discord. Please attach it again.',
  );
});

test('a file that says it is larger than a knowledge file may be is not fetched', async () => {
  const bot = await startDesk();
  const url = `${new URL(bot.discord.api).origin}/attachments/1/questions.yaml`;
  expect(await sendFile(bot, { url, size: 3 * 1024 * 1024 })).toContain('is larger than 2 MiB');
  expect(bot.discord.requests().filter(({ path }) => path.startsWith('/attachments'))).toEqual([]);
});

test('what somebody attaches who may not use the command is not fetched', async () => {
  const bot = await startDesk();
  const url = `${new URL(bot.discord.api).origin}/attachments/1/questions.yaml`;
  const ada = bot.discord.member({ name: 'Ada' });
  expect(await sendFile(bot, { url, size: 13 }, ada)).toContain('This is for the moderators of this server.');
  expect(bot.discord.requests().filter(({ path }) => path.startsWith('/attachments'))).toEqual([]);
  await sendFile(bot, { url, size: 13 });
  expect(bot.discord.requests().filter(({ path }) => path.startsWith('/attachments'))).toHaveLength(1);
});

/** Sends `/knowledge check` with an attachment that no client would send. */
async function sendFile(
  bot: Bot,
  file: { readonly url: string; readonly size: number },
  who = addModerator(bot),
): Promise<string> {
  const attachment = { id: '9', filename: 'questions.yaml', proxy_url: file.url, ...file };
  const seen = await who.forges({
    type: 2,
    data: {
      id: '1',
      name: 'knowledge',
      type: 1,
      options: [{ type: 1, name: 'check', options: [{ type: 11, name: 'file', value: '9' }] }],
      resolved: { attachments: { '9': attachment } },
    },
  });
  return readText(seen);
}
