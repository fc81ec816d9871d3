import { describe, expect, test } from 'vitest';
import type { StepOutcome } from '../../src/command.ts';
import { createMissed } from '../../src/missed/create-missed.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { forgotten } from '../../src/steps/forget-mine.ts';
import { dismiss } from '../../src/steps/missed.ts';
import { createContext, MODERATOR } from '../create-context.ts';
import { toLibrary } from '../discord/fitting.ts';
import { readSmallSnapshot } from '../discord/to-snapshot.ts';

const STRANGE = 'do penguins like chess?';

describe('where a removal does not get to the disk,', () => {
  test('a reader is told so, and not that the question is gone', async () => {
    const { context, state } = await open();
    const forget = () => forgotten.run([], { question: [STRANGE] }, context);
    state.isFull = true;
    const told = read(await forget());
    expect(told).toContain('it is not off the disk yet; I go on trying');
    expect(told).not.toContain('is gone now');
    // Asked again it is not on the list any more, and still not off the disk; what never was on it is told the same of.
    expect(read(await forget())).toBe(told);
    expect(read(await forgotten.run([], { question: ['never asked'] }, context))).toBe(told);
    state.isFull = false;
    expect(read(await forget())).toContain('it is gone now');
    expect(state.written.at(-1)).toContainEqual({ name: expect.stringMatching(/^missed\/1\//) });
  });

  test('a moderator who takes it off the list is told so', async () => {
    const { context, state } = await open();
    const [question] = context.missed.list(MODERATOR.server ?? '');
    state.isFull = true;
    const told = read(await dismiss.run([question?.key ?? '', '0'], {}, context));
    expect(told).toContain('It is off the list and not off the disk yet; I go on trying.');
    expect(told).toContain('There is no room left');
  });
});

/** A list with one question on it, and a disk that can be full. */
async function open() {
  const state = { isFull: false, written: [] as unknown[] };
  const write = async (changes: unknown) => {
    if (state.isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    state.written.push(changes);
  };
  const options = { days: 30, most: 300, now: () => new Date(), onTrouble: () => {} };
  const kept = { on: new Set<string>(), questions: new Map() };
  const missed = createMissed(kept, { write, wipe: async () => {} }, options);
  await missed.turn('1', true);
  await missed.note('1', { question: STRANGE, why: 'unknown', shown: [] });
  return { state, context: createContext(toLibrary(await readSmallSnapshot()), { missed }) };
}

function read(outcome: StepOutcome): string {
  return outcome.kind === 'reply' ? toPlainText(outcome.reply, 10_000) : outcome.kind;
}
