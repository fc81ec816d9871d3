import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherWarnings, type Problem, toProblemLine } from '../../src/knowledge/problem.ts';
import { parseKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles } from '../small-article.ts';

const at = (line: number, kind: string, severity: Problem['severity'] = 'warning'): Problem => ({
  severity,
  file: 'a/article.md',
  line,
  what: `Line ${line}.`,
  fix: `Mend ${kind}.`,
});

test('of each kind of warning there is one line, with how many more there are and where', () => {
  const problems = [at(3, 'x'), at(4, 'y'), at(5, 'x'), ...[6, 7, 8, 9].map((line) => at(line, 'y'))];
  expect(gatherWarnings(problems).map(toProblemLine)).toEqual([
    'a/article.md:3 — Line 3. — Mend x. (one more like it: a/article.md:5)',
    'a/article.md:4 — Line 4. — Mend y. (4 more like it: a/article.md:6, a/article.md:7, a/article.md:8, …)',
  ]);
});

test('each error keeps a line of its own', () => {
  expect(gatherWarnings([at(3, 'x', 'error'), at(4, 'x', 'error')])).toHaveLength(2);
});

test('whatever the files hold, no line about them steers a terminal or turns the direction of writing', async () => {
  const STEERING = '\u001b]0;OWNED\u0007\u001b[31m\u202Ered\u009b';
  const pieces = fc.array(
    fc.constantFrom(
      STEERING,
      '\u001b[2J',
      '\u0007',
      '\u202E',
      '&',
      '- ',
      ': ',
      '"',
      '[',
      '\n',
      'id',
      ' ',
      '\r',
      'p9s9',
    ),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(
      pieces.map((all) => all.join('')),
      fc.constantFrom(...Object.keys(smallFiles)),
      async (text, name) => {
        const files = Object.entries({ ...smallFiles, [name]: `${text}\ngroups:\n  - &[a, ${STEERING}]\n` });
        const read = await parseKnowledge({
          files: files.map(([file, content]) => ({ name: file, bytes: Buffer.from(content) })),
          folders: [],
          articles: ['lighthouse'],
          problems: [],
        });
        if (read.kind === 'refused')
          for (const problem of read.problems)
            expect(toProblemLine(problem)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      },
    ),
    { numRuns: 60 },
  );
});
