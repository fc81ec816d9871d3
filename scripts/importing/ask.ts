import { createInterface } from 'node:readline/promises';

/** Whether somebody can be asked. */
export function hasPerson(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks a person at the terminal; an empty text when they only press Enter or close it. */
export async function askPerson(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    return (await Promise.race([lines.question(`${question} `), closed])).trim();
  } finally {
    lines.close();
  }
}
