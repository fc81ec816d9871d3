import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

/** Two processes start, one after the other, on a machine that may be busy. */
const PATIENCE_MS = 40_000;

describe('npm run discord', { timeout: 90_000 }, () => {
  test('says how to start the bot, lets a member ask it, and ends at Ctrl-C', async () => {
    const discord = start('local-discord/main.js', ['--port', '0']);
    const [, api = '', token = ''] = await discord.waitFor(
      /DISCORD_API='?(http:\/\/127\.0\.0\.1:\d+\/api)'?;? \S*DISCORD_TOKEN='?([\w.-]+)/,
    );
    start('src/main.js', [], {
      DISCORD_API: api,
      DISCORD_TOKEN: token,
      KNOWLEDGE_DIR: await writeSmallKnowledge(),
      DATA_DIR: await makeFolder(),
    });
    await discord.waitFor(/The bot is here/);

    discord.type('/ask what was paid');
    await discord.waitFor(/Footnote:\n│ .*Repairs cost 40,000 crowns/);
    discord.type('what was paid');
    await discord.waitFor(/Footnote:\n(│ .*\n)*│ .*Repairs cost 40,000 crowns/);
    discord.type('dm what was paid');
    await discord.waitFor(/Repairs cost 40,000 crowns/);
    discord.type('1');
    await discord.waitFor(/only you can see this|Footnote:\n│ /);
    discord.type('/nonsense');
    await discord.waitFor(/\(There is no command \/nonsense here\.\)/);
    discord.type('/knowledge status');
    await discord.waitFor(/\(You do not have permission to use this command here\.\)/);
    discord.type('as owner');
    await discord.waitFor(/You are Owner now\./);
    discord.type('/knowledge status');
    await discord.waitFor(/Footnote \(only you can see this\):\n│ /);

    expect(await discord.interrupt()).toEqual(PLATFORM_END);
  });

  test('serves on when its input is closed', async () => {
    const discord = start('local-discord/main.js', []);
    const [, api = ''] = await discord.waitFor(/DISCORD_API='?(http:\/\/127\.0\.0\.1:\d+\/api)/);
    discord.child.stdin?.end();
    expect((await fetch(`${api}/v10/gateway`)).status).toBeLessThan(500);
    expect(await discord.interrupt()).toEqual(PLATFORM_END);
  });

  test('says in one line that a port is taken or is none', async () => {
    const first = start('local-discord/main.js', []);
    const [, port = ''] = await first.waitFor(/127\.0\.0\.1:(\d+)\/api/);
    const second = start('local-discord/main.js', ['--port', port]);
    await second.waitFor(/EADDRINUSE.*\n$/);
    expect(await second.ended).toEqual([1, null]);
    const third = start('local-discord/main.js', ['--port', 'x']);
    await third.waitFor(/^“x” is no port; --port takes a number up to 65535\.\n$/);
    expect(await third.ended).toEqual([1, null]);
  });
});

/** Windows knows no signals: there the process is ended from outside. */
const PLATFORM_END = process.platform === 'win32' ? [null, 'SIGINT'] : [0, null];

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;
  /** Waits for it in what was written since the last find; throws with what was written when it does not come. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly type: (line: string) => void;
  readonly interrupt: () => Promise<unknown[]>;
}

/** One of our programs as `npm` starts it; it ends with the test. */
function start(
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Started {
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: '', ...settings };
  const child = spawn(process.execPath, ['scripts/run.js', program, ...args], { env });
  const ended = once(child, 'close');
  let unread = '';
  const collect = (chunk: unknown) => {
    unread += String(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    child,
    ended,
    async waitFor(pattern) {
      for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
        const found = pattern.exec(unread);
        if (found) {
          unread = unread.slice(found.index + found[0].length);
          return found;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`waited in vain for ${pattern} in:\n${unread}`);
    },
    type: (line) => child.stdin.write(`${line}\n`),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
