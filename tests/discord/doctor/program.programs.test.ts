import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openLocalDiscord } from '../../../local-discord/local-discord.ts';
import { writeSmallKnowledge } from '../../small-article.ts';

test('without a token the doctor says in three lines how to get one', async () => {
  const { code, output } = await runDoctor({ DISCORD_TOKEN: '' });
  expect(code).toBe(1);
  expect(output.match(/^\d\. /gm)).toHaveLength(3);
  expect(output).toContain('Reset Token');
});

test.each([
  { secret: 'client secret', value: 'abcdefghijklmnopqrstuvwxyz012345' },
  { secret: 'public key', value: '0123456789abcdef'.repeat(4) },
  { secret: 'id', value: '123456789012345678' },
])(
  'a $secret that was pasted instead is named for what it is, and not printed',
  async ({ secret, value }) => {
    const { code, output } = await runDoctor({ DISCORD_TOKEN: value });
    expect(code).toBe(1);
    expect(output).toContain(secret);
    expect(output).not.toContain(value);
  },
);

test('with a token the doctor prints what it found, the link that invites the bot, and never the token', async () => {
  const discord = await openLocalDiscord({ note: () => {} });
  onTestFinished(() => discord.close());
  const { code, output } = await runDoctor({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
  expect(code).toBe(0);
  expect(output).toMatch(/^fine {3}The token is that of/m);
  expect(output).toMatch(/^Invite the bot: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/m);
  expect(output).not.toContain(discord.token);
});

async function runDoctor(environment: Readonly<Record<string, string>>) {
  const knowledge = await writeSmallKnowledge();
  const doctor = spawn(process.execPath, ['dist/scripts/doctor.js'], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: { ...environment, KNOWLEDGE_DIR: knowledge },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: string[] = [];
  doctor.stdout.on('data', (chunk) => chunks.push(String(chunk)));
  const [code] = await once(doctor, 'close');
  return { code, output: chunks.join('') };
}
