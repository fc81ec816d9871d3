/** What is written down, and what never is: no token, no interaction's token, no request's body. */
import { type Logger, pino } from 'pino';
import type { LogLevel } from './settings.ts';

export type Log = Logger;

/**
 * One JSON line for each event, to standard error, so that standard output is left to replies.
 * @param secrets values that must never be written, wherever they turn up
 * @param write takes a finished line; for tests
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  // Scrubbed where lines leave, not by path: errors of discord.js carry tokens in URLs and under any key.
  const sink = { write: (line: string) => write(scrub(line, secrets)) };
  // An error's message stands in `err`; under pino's own name for errors it would be copied to `msg` as well.
  return pino({ level, base: null, errorKey: 'error', serializers: { err: toPlainError } }, sink);
}

/** The shapes that let someone else speak for the bot: interaction and webhook paths, and bot tokens. */
const SECRET_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/(\/(?:interactions|webhooks)\/\d+\/)[^/"\s?]+/g, '$1[removed]'],
  [/(?<![\w-])[\w-]{23,}\.[\w-]{6,7}\.[\w-]{27,}/g, '[removed]'],
];

function scrub(line: string, secrets: readonly string[]): string {
  const plain = secrets.reduce((text, secret) => text.replaceAll(secret, '[removed]'), line);
  return SECRET_SHAPES.reduce((text, [shape, instead]) => text.replace(shape, instead), plain);
}

/** Only what helps to find a fault; discord.js's errors also hold the request's body, which is what members wrote. */
function toPlainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message } = error;
  // Discord's own errors name every refused field in their message, which V8 writes at the head of the stack again.
  const stack = toCalls(error.stack?.replace(message, ''), name);
  const details = Object.fromEntries(
    Object.entries(error).filter(([key]) => ['code', 'status', 'method', 'url', 'retryAfter'].includes(key)),
  );
  return { name, message, stack, ...details };
}

/** Where the calls begin in a stack; before them stands what was said already. */
function toCalls(stack: string | undefined, name: string): string | undefined {
  const calls = stack?.search(/\n[ \t]+at /) ?? -1;
  return calls === -1 ? stack : `${name}${stack?.slice(calls) ?? ''}`;
}
