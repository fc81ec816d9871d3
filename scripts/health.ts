/**
 * `npm run health`: asks the running bot whether all is as it should be, for a person, a container's HEALTHCHECK or a
 * supervisor's timer: exit code 0 when it is, 1 when it is not, 78 when HEALTH is off.
 */

import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { readProgramSettings } from '../src/environment.ts';
import { complain, readArguments, say } from '../src/program.ts';
import type { Address } from '../src/settings.ts';

/** EX_CONFIG of sysexits.h. */
const NOT_SET = 78;

/** In milliseconds: a bot that needs longer answers nobody on Discord either. */
const PATIENCE = 3_000;

await main();

async function main(): Promise<void> {
  const usage = `npm run health: asks the running bot how it is, at the address in HEALTH.
  --live  only whether the process lives and comes to what it has to do`;
  const read = readArguments(usage, { live: { type: 'boolean' } });
  if (read === undefined) return;
  process.exitCode = await ask(read.values.live === true ? '/healthz' : '/readyz');
}

async function ask(path: string): Promise<number> {
  const read = readProgramSettings();
  if (read.kind === 'refused') {
    complain(read.problems);
    return NOT_SET;
  }
  const { health } = read.settings;
  if (health === undefined) {
    complain([
      'HEALTH is off, so nobody can ask. Set it in .env, e.g. HEALTH=8790, and start the bot again.',
    ]);
    return NOT_SET;
  }
  try {
    const { status, body } = await fetchPage(health, path);
    say([body.trimEnd()]);
    return status === 200 ? 0 : 1;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    complain([`The bot does not answer at ${health.host}:${health.port} (${why}).`]);
    return 1;
  }
}

/** Who listens on all addresses is asked on this machine's own. Rejects when nobody answers. */
async function fetchPage(
  { host, port }: Address,
  path: string,
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const hosts = new Map([
    ['0.0.0.0', '127.0.0.1'],
    ['::', '::1'],
  ]);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(
      { host: hosts.get(host) ?? host, port, path, signal: AbortSignal.timeout(PATIENCE) },
      resolve,
    );
    asking.on('error', reject);
    asking.end();
  });
  return { status: response.statusCode, body: await text(response) };
}
