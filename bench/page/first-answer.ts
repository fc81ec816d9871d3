import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a stranger's first minute came to. */
export interface FirstAnswer {
  /** The page with the reply, as a browser shows it. */
  readonly text: string;
  /** From `npm start` in the fresh copy, which compiles first, until the reply was there. */
  readonly seconds: number;
}

/**
 * A fresh copy of what git knows of this work tree, with what `npm ci` has installed here, nothing compiled and no token:
 * `npm start`, the address that it names, and a question typed there without a script. Rejects where the bot ends or says
 * nothing in time.
 * @param longest in milliseconds: after that it hangs
 */
export async function findFirstAnswer(question: string, longest: number): Promise<FirstAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-clone-'));
  await copyWorkTree(folder);
  const begun = performance.now();
  const signal = AbortSignal.timeout(longest);
  // What this machine is set to is not what a stranger's is.
  const unset = ['DISCORD_TOKEN', 'KNOWLEDGE_DIR', 'DATA_DIR', 'PAGE'].flatMap((name) => ['-u', name]);
  const bot = spawn('env', [...unset, 'npm', 'start'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
    // A group of its own, to be ended as a whole.
    detached: true,
  });
  try {
    const text = await askInBrowser(await readAddress(bot, signal), question, signal);
    return { text, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    if (bot.pid !== undefined && bot.exitCode === null) {
      process.kill(-bot.pid, 'SIGKILL');
      await once(bot, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether this is POSIX, and a work tree that git can tell the files of. */
export function canBeCopied(): boolean {
  try {
    return process.platform !== 'win32' && listFiles().length > 0;
  } catch {
    return false;
  }
}

function listFiles(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\0')
    .filter((path) => path !== '');
}

async function copyWorkTree(folder: string): Promise<void> {
  for (const path of listFiles()) {
    // One that was deleted and not committed is listed as well.
    if (
      !(await stat(path).then(
        (found) => found.isFile(),
        () => false,
      ))
    )
      continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(path, join(folder, path));
  }
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** As the first lines name it. */
async function readAddress({ stdout }: ChildProcess, signal: AbortSignal): Promise<string> {
  let said = '';
  if (stdout !== null)
    for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
      signal.throwIfAborted();
      said += String(chunk);
      const [, address] = /In a browser it is at (\S+)/.exec(said) ?? [];
      if (address !== undefined) return address;
    }
  throw new Error(`The bot named no page. It said: ${said}`);
}

async function askInBrowser(address: string, question: string, signal: AbortSignal): Promise<string> {
  const first = await fetch(address, { signal });
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const [, pass = ''] = /name="pass" value="([^"]+)"/.exec(await first.text()) ?? [];
  const body = new URLSearchParams({ pass, line: question });
  const sent = await fetch(`${address}/say`, {
    method: 'POST',
    body,
    headers: { cookie },
    redirect: 'manual',
    signal,
  });
  const there = new URL(sent.headers.get('location') ?? '/', address);
  return (await fetch(there, { headers: { cookie }, signal })).text();
}
