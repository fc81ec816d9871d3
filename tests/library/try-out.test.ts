import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileBytes } from '../../src/knowledge/files/read-files.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { compareAnswers } from '../../src/library/compare-answers.ts';
import { smallFiles } from '../small-article.ts';
import { BROKEN, openKept, QUESTIONS, SHORTER, SOUND, versionOf } from './open-kept.ts';

const ARTICLE = 'lighthouse/article.md';

describe('files that are tried out', () => {
  test('are told with what would change, and nothing of it comes into force', async () => {
    const { library, folder } = await openKept();
    const before = library.current();
    for (const tryOut of [library.tryOut, library.tryOutWholly]) {
      const tried = await tryOut([toFile(QUESTIONS, SHORTER)]);
      if (tried.kind === 'refused') throw new Error('they are sound');
      expect(tried.changes.removed).toEqual([
        'wording lighthouse/cause-of-storm “reason for the bad weather”',
        'wording lighthouse/cost “what was paid”',
      ]);
      expect(tried.before).toBe(before);
      expect(tried.snapshot.knowledge.version).not.toBe(versionOf(library));
      expect(tried.doubts).toEqual([]);
    }
    expect(library.current()).toBe(before);
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(SOUND);
  });

  test('are refused with all that is wrong with them', async () => {
    const { library } = await openKept();
    for (const tryOut of [library.tryOut, library.tryOutWholly]) {
      const tried = await tryOut([toFile(QUESTIONS, BROKEN)]);
      expect(tried.kind === 'refused' && tried.problems[0]?.file).toBe(QUESTIONS);
    }
  });

  test('are told with the checks that would fail', async () => {
    const { library } = await openKept();
    const checks = smallFiles['lighthouse/checks.yaml'].replace('[p1s1]', '[p3s1]');
    const tried = await library.tryOut([toFile('lighthouse/checks.yaml', checks)]);
    expect(tried.kind === 'sound' && tried.doubts.map(({ what }) => what)).toEqual([
      expect.stringContaining('must be answered with p3s1'),
    ]);
  });

  test('are told wholly with the wordings that the others speak against', async () => {
    const { library } = await openKept();
    const stray = SOUND.replace(
      '      - price of the repair\n',
      '      - price of the repair\n      - price of the repairs\n      - the price of the repair\n      - the price of the repairs\n',
    ).replace('      - number of helpers\n', '      - number of helpers\n      - price of all the repairs\n');
    const told = async (tryOut: typeof library.tryOut) => {
      const tried = await tryOut([toFile(QUESTIONS, stray)]);
      return tried.kind === 'sound' ? tried.snapshot.warnings.map(toProblemLine).join('\n') : 'refused';
    };
    expect(await told(library.tryOutWholly)).toContain('The others speak against the wording');
    expect(await told(library.tryOut)).not.toContain('The others speak against');
  });
});

describe('answers of two versions', () => {
  const PAID = 'what was paid';
  const STORM = 'why was there a storm';
  const NOTHING = 'xyzzy plugh';

  test.each([
    {
      is: 'the sentence itself',
      file: ARTICLE,
      from: 'Repairs cost 40,000',
      to: 'Repairs took 40,000',
      asked: PAID,
    },
    {
      is: 'the place of the sentence',
      file: QUESTIONS,
      from: 'cite: [p2s1]',
      to: 'cite: [p2s1, p2s2]',
      asked: PAID,
    },
    {
      is: 'what a gap says',
      file: QUESTIONS,
      from: 'what caused the storm',
      to: 'why it stormed',
      asked: STORM,
    },
    { is: 'what is near a gap', file: QUESTIONS, from: 'near: p1s2', to: 'near: p3s2', asked: STORM },
  ] as const)('differ where another is $is, and those come first', async ({ file, from, to, asked }) => {
    const { library } = await openKept();
    const text = smallFiles[file].replace(from, to).replace(/ {4}figure:\n {6}value: 40[\s\S]*?office\n/, '');
    const tried = await library.tryOut([toFile(file, text)]);
    if (tried.kind === 'refused') throw new Error(tried.problems.map(toProblemLine).join('\n'));
    const questions = ['When was the lighthouse lit again?', NOTHING, asked];
    const compared = await compareAnswers(questions, tried.before, tried.snapshot);
    expect(compared.map(({ question, isSame }) => [question, isSame])).toEqual([
      [asked, false],
      ['When was the lighthouse lit again?', true],
      [NOTHING, true],
    ]);
    expect(compared[0]?.before).toEqual(tried.before.answerer.answer(asked));
    expect(compared[0]?.now).toEqual(tried.snapshot.answerer.answer(asked));
  });

  test('differ where other places are closest, or other questions are offered', async () => {
    const { library } = await openKept();
    const { knowledge, answerer, ...rest } = library.current();
    const [article] = knowledge.articles;
    if (article === undefined) throw new Error('there is an article');
    const reason = { summary: '', matches: [], missing: [] };
    const closest = (at: string) => ({
      kind: 'closest' as const,
      places: article.sentences.filter((one) => one.at === at).map((sentence) => ({ article, sentence })),
      lookedFor: [],
      lacking: [],
      reason,
    });
    const unsure = (label: string) => ({
      kind: 'unsure' as const,
      suggestions: [{ id: 'relit', label, cites: [] }],
      reason,
    });
    const saying = (
      answers: Readonly<Record<string, ReturnType<typeof closest> | ReturnType<typeof unsure>>>,
    ) => ({
      ...rest,
      knowledge,
      answerer: { ...answerer, answer: (question: string) => answers[question] ?? closest('p1s1') },
    });
    const before = saying({ a: closest('p1s1'), b: unsure('One?'), c: closest('p1s1'), d: unsure('One?') });
    const now = saying({ a: closest('p1s2'), b: unsure('Two?'), c: closest('p1s1'), d: unsure('One?') });
    const compared = await compareAnswers(['d', 'c', 'b', 'a'], before, now);
    expect(compared.map(({ question, isSame }) => `${question} ${isSame}`)).toEqual([
      'b false',
      'a false',
      'd true',
      'c true',
    ]);
  });
});

function toFile(name: string, text: string): FileBytes {
  return { name, bytes: Buffer.from(text) };
}
