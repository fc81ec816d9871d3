import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

describe('npm run check:knowledge', () => {
  test('counts what there is and ends with 0 when it can come into force', async () => {
    const { code, lines } = await check(await writeSmallKnowledge());
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(
        /^Version [0-9a-f]{7}: 1 article, 7 sentences, 3 entries, 9 wordings, 1 gap, 1 topic, 2 checks\.$/,
      ),
      'Self-test: 14 of 14 questions answered as they should be (wordings 9/9, wordings of gaps 3/3, must 1/1, must not 1/1).',
      'The knowledge can come into force.',
    ]);
    expect(lines[0]).toMatch(/^warning: lighthouse\/article\.md:12:1 — /);
    expect(code).toBe(0);
  });

  test('prints every problem on a line of its own and ends with 1 when the files are wrong', async () => {
    const folder = await writeSmallKnowledge({
      'synonyms.yaml': 'groups:\n  - [a]\n',
      'lighthouse/checks.yaml': '',
    });
    expect(await check(folder)).toEqual({
      code: 1,
      lines: [
        'lighthouse/checks.yaml:1:1 — The file is empty. — Fill it as README.md shows, or delete the file.',
        'synonyms.yaml:2:5 — group 1 — A group needs at least two words. — Add a word that means the same, or delete the group.',
        '2 errors: the bot would keep the knowledge it has.',
      ],
    });
  });

  test('ends with 1 when a check does not hold', async () => {
    const impossible = smallFiles['lighthouse/checks.yaml'].replace('[p1s1]', '[p3s2]');
    const { code, lines } = await check(await writeSmallKnowledge({ 'lighthouse/checks.yaml': impossible }));
    expect(lines).toContainEqual(
      expect.stringMatching(/^lighthouse\/checks\.yaml:2:10 — must 1 — The question/),
    );
    expect(lines.at(-1)).toBe(
      '1 check not kept: the bot would ask a moderator to confirm, and not start with it.',
    );
    expect(code).toBe(1);
  });

  test('warns of a wording that the others speak against, and ends with 0', async () => {
    const stray = smallFiles['lighthouse/questions.yaml'].replace(
      '- number of helpers',
      '- number of helpers\n      - price of the repairs',
    );
    const { code, lines } = await check(await writeSmallKnowledge({ 'lighthouse/questions.yaml': stray }));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warning: lighthouse\/questions\.yaml:\d+:9 — entry .* — The others speak against/,
      ),
    );
    expect(code).toBe(0);
  });

  test('says in one line that a folder is missing', async () => {
    const { code, lines } = await check('/nowhere');
    expect(lines[0]).toBe('. — "/nowhere" does not exist. — Create it, or correct its name.');
    expect(code).toBe(1);
  });
});

function check(folder: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/scripts/check-knowledge.js', folder], (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), lines: stdout.trimEnd().split('\n') });
    });
  });
}
