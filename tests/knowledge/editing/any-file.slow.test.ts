import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainWording } from '../../../src/knowledge/checking/check-wordings.ts';
import { findUnsafeText } from '../../../src/knowledge/checking/unsafe-text.ts';
import { addEntry, addGap } from '../../../src/knowledge/editing/add-item.ts';
import { addWordings } from '../../../src/knowledge/editing/add-wordings.ts';
import type { Edited } from '../../../src/knowledge/editing/edit-questions.ts';
import { nothingGathered, overlay } from '../../../src/knowledge/files/overlay.ts';
import { gatherFiles } from '../../../src/knowledge/files/read-files.ts';
import { hiddenCharacters } from '../../../src/knowledge/hidden-characters.ts';
import type { Article } from '../../../src/knowledge/knowledge.ts';
import { parseKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { arbitraryText } from '../../discord/arbitrary-knowledge.ts';
import { smallFiles } from '../../small-article.ts';
import { arbitraryQuestions } from './arbitrary-questions.ts';

const BUNDLED = 'knowledge/us-support-for-peshmerga';

test('however the file is written, whatever is added is read, and nothing else is changed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryQuestions, fc.nat(), wordings(), async ({ text, ids }, any, added) => {
      const { section, id } = ids[any % ids.length] ?? { section: 'questions', id: '' };
      const before = await readSmall(text);
      const longer = toText(addWordings(text, { section, id, wordings: added }));
      expectOnlyAddition(text, longer);
      expect(listAll(await readSmall(longer))).toEqual(
        listAll(before).map((one) =>
          one.id === id ? { ...one, wordings: [...one.wordings, ...added] } : one,
        ),
      );
    }),
    { numRuns: 150 },
  );
});

test('however the file is written, an entry and a gap are added to it, and nothing else is changed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryQuestions, wordings(), async ({ text }, added) => {
      const before = await readSmall(text);
      const [first = '', ...rest] = added;
      const withEntry = toText(
        addEntry(text, { wordings: [first.slice(0, 100).trim(), ...rest], cite: ['p3s1', 'p0s1'] }),
      );
      expectOnlyAddition(text, withEntry);
      const longer = toText(
        addGap(withEntry, { missing: 'what: it is', wordings: ['Is it 22?'], near: 'p1s1' }),
      );
      expectOnlyAddition(withEntry, longer);
      const { entries, gaps } = await readSmall(longer);
      expect(entries.slice(0, -1)).toEqual(before.entries);
      expect(gaps.slice(0, -1)).toEqual(before.gaps);
      expect(entries.at(-1)).toMatchObject({ cites: [{ at: 'p3s1' }, { at: 'p0s1' }] });
      expect(gaps.at(-1)).toMatchObject({ missing: 'what: it is', wordings: ['Is it 22?'] });
    }),
    { numRuns: 150 },
  );
});

test('the bundled file gets only the lines that are added', async () => {
  const text = await readFile(`${BUNDLED}/questions.yaml`, 'utf8');
  const withWording = toText(
    addWordings(text, {
      section: 'questions',
      id: 'headline',
      wordings: ['heading: what is it', 'Title, please'],
    }),
  );
  const withEntry = toText(addEntry(withWording, { wordings: ['Is a zeppelin mentioned?'], cite: ['p0s1'] }));
  const longer = toText(
    addGap(withEntry, { missing: 'who built the zeppelin', wordings: ['zeppelin builder'] }),
  );
  expect(findAddedLines(text, longer)).toEqual([
    '      - "heading: what is it"',
    '      - "Title, please"',
    '  - id: zeppelin-mentioned',
    '    ask:',
    '      - Is a zeppelin mentioned?',
    '    cite: [p0s1]',
    '  - id: built-zeppelin',
    '    missing: who built the zeppelin',
    '    ask:',
    '      - zeppelin builder',
  ]);
  const gathered = await gatherFiles('knowledge');
  const bytes = Buffer.from(longer);
  const name = 'us-support-for-peshmerga/questions.yaml';
  const read = await parseKnowledge(overlay(gathered, [{ name, bytes }]));
  expect(read.kind === 'read' ? [] : read.problems).toEqual([]);
});

/** What the checks let through: the rest is refused by them, in words, wherever it comes from. */
function wordings(): fc.Arbitrary<readonly string[]> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    arbitraryText(300),
    fc.constantFrom(
      '22',
      'yes',
      'null',
      '~',
      '2016-04-18',
      'attack: what',
      '#3 a',
      '@bot',
      '- dash',
      '[a], {b}',
    ),
  );
  const wording = text
    .map((any) => any.replace(/\s+/g, ' ').slice(0, 300).trim())
    .filter((any) => toPlainWording(any) !== '' && findUnsafeText(any) === undefined)
    .filter((any) => !hiddenCharacters().test(any));
  return fc.uniqueArray(wording, { minLength: 1, maxLength: 3, selector: toPlainWording });
}

async function readSmall(questions: string): Promise<Article> {
  const texts = {
    ...smallFiles,
    'lighthouse/checks.yaml': 'must: []\n',
    'lighthouse/questions.yaml': questions,
  };
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const read = await parseKnowledge(overlay(nothingGathered, files));
  const [article] = read.kind === 'read' ? read.knowledge.articles : [];
  if (article === undefined) throw new Error(`${JSON.stringify(read)}\n${questions}`);
  return article;
}

function listAll({ entries, gaps }: Article) {
  return [...entries, ...gaps].map(({ id, wordings }) => ({ id, wordings }));
}

function toText(edited: Edited): string {
  if (edited.kind === 'refused') throw new Error(`${edited.what} ${edited.fix}`);
  return edited.text;
}

/** The new text is the old one with one piece put into it. */
function expectOnlyAddition(before: string, after: string): void {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  expect(after).toBe(
    before.slice(0, same) + after.slice(same, same + after.length - before.length) + before.slice(same),
  );
}

/** In the order of the new text; fails where a line of the old one is missing. */
function findAddedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  let next = 0;
  const added = after.split('\n').filter((line) => {
    if (line !== old[next]) return true;
    next += 1;
    return false;
  });
  expect(old.slice(next)).toEqual([]);
  return added;
}
