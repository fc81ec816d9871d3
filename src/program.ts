/** What our programs have in common at the command line: reading arguments, and writing lines. */

import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads what was typed after a program's name. For `--help` the usage is printed, for what the program does not know
 * the fault and the usage, and the exit code is set.
 * @returns undefined when there is nothing to do any more
 */
export function readArguments<T extends Options>(usage: string, options: T) {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (!('help' in read.values) || read.values.help !== true) return read;
    say([usage]);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node goes on to explain how to write a text that begins with a dash.
    complain([error.message.replace(/(?<=[.'])\s+To specify.*$/s, ''), usage]);
    process.exitCode = 1;
  }
  return undefined;
}

/** Writes lines to standard output. */
export function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${hideTokens(line)}\n`);
}

/** Writes lines to standard error. */
export function complain(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${hideTokens(lines.join('\n'))}\n`);
}

/** The same, where nothing more can be done: the exit code says so. */
export function fail(lines: readonly string[]): void {
  complain(lines);
  process.exitCode = 1;
}

/** Whoever pastes a token in the wrong place reads where it stands, and nobody behind them what it is. */
function hideTokens(text: string): string {
  return text.replace(/(?<![\w-])[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g, '[a token]');
}

/** Ends without a trace when nobody reads the output any more (`| head -1`), and with one line where it cannot be written. */
export function endWithOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`The output cannot be written (${error.code}).\n`, () => process.exit(1));
  });
  process.stderr.on('error', () => process.exit(1));
}

/**
 * A log that is full, or a reader of it that has gone away, must not end the bot: without a listener the failed write
 * would. The line is lost; the answer is not.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
