/** What is written down, and what never is: no token, no interaction's token, no request's body. */
import { type Logger, type LoggerOptions, pino } from 'pino';
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
  return createWatchedLog({ level, secrets, write, watch: undefined });
}

export interface WatchedLog {
  readonly level: LogLevel;
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
  /** Gets the fields of each line of `info` or above, also of those that `level` leaves out. */
  readonly watch: ((fields: unknown) => void) | undefined;
}

/** The same for whoever counts as well. */
export function createWatchedLog({ level, secrets, write, watch }: WatchedLog): Log {
  // Scrubbed where lines leave, not by path: errors of discord.js carry tokens in URLs and under any key.
  const sink = { write: (line: string) => write(scrub(line, secrets)) };
  const least = level === 'silent' ? Number.POSITIVE_INFINITY : pino.levels.values[level];
  const { info } = pino.levels.values;
  const logMethod: LogFnHook = function (args, method, number) {
    if (watch !== undefined && number >= (info ?? 0)) watch(args[0]);
    if (number >= (least ?? 0)) method.apply(this, args);
  };
  return pino(
    {
      level: watch !== undefined && (least ?? 0) > (info ?? 0) ? 'info' : level,
      base: null,
      // An error's message stands in `err`; under pino's own name for errors it would be copied to `msg` as well.
      errorKey: 'error',
      serializers: { err: toPlainError },
      hooks: { logMethod },
    },
    sink,
  );
}

type LogFnHook = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

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

/** One line of the log for a person at a terminal: when, how bad, what, and the rest as it is; an error's stack below. */
export function toReadableLine(line: string): string {
  const fields = readFields(line);
  if (fields === undefined) return line;
  const { level, time, event, err, ...rest } = fields;
  const at = typeof time === 'number' ? new Date(time).toTimeString().slice(0, 8) : '';
  const name = pino.levels.labels[Number(level)] ?? '';
  const values = Object.entries(rest).map(([key, value]) => `${key}=${toShown(value)}`);
  const head = [at, name.padEnd(5), String(event ?? '').padEnd(12), ...values].join('  ').trimEnd();
  return `${[head, ...sayError(err)].join('\n')}\n`;
}

function readFields(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Texts as they are where they are one word; whatever else as JSON, in which no control character is left. */
function toShown(value: unknown): string {
  if (typeof value === 'string' && /^[\w.:/-]+$/.test(value)) return value;
  // JSON leaves the second block of control characters and the marks that turn a line's direction as they are.
  return (JSON.stringify(value) ?? '').replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What it says, and where it comes from as far as that fits on a screen. */
function sayError(err: unknown): readonly string[] {
  if (typeof err !== 'object' || err === null) return [];
  const { name, message, stack, ...rest }: Readonly<Record<string, unknown>> = { ...err };
  const places = typeof stack === 'string' ? stack.split('\n').filter((one) => /^\s+at /.test(one)) : [];
  const details = Object.entries(rest).map(([key, value]) => `${key}=${toShown(value)}`);
  return [
    `          ${[`${String(name)}: ${toShown(message)}`, ...details].join('  ')}`,
    ...places.slice(0, 3),
  ];
}

/** Where the calls begin in a stack; before them stands what was said already. */
function toCalls(stack: string | undefined, name: string): string | undefined {
  const calls = stack?.search(/\n[ \t]+at /) ?? -1;
  return calls === -1 ? stack : `${name}${stack?.slice(calls) ?? ''}`;
}
