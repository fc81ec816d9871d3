import { describe, expect, test } from 'vitest';
import { findConflicts, findHiddenCharacters, quoteText } from '../../src/knowledge/checking/unsafe-text.ts';
import {
  findNearest,
  nameSubject,
  nameWordings,
  nameWords,
} from '../../src/knowledge/checking/wording-of-problems.ts';

const FILE = {
  questions: [{ id: 'cost' }, { id: 'no such name!' }, { id: 7 }, null],
  gaps: [{ id: 'cause' }],
  topics: [{ command: 'repairs' }],
};

describe('where a problem is, as a moderator would name it', () => {
  test.each([
    { path: ['questions', 0, 'ask'], says: 'entry "cost"' },
    { path: ['questions', 1], says: 'entry 2' },
    { path: ['questions', 2], says: 'entry 3' },
    { path: ['questions', 3], says: 'entry 4' },
    { path: ['questions', 9], says: 'entry 10' },
    { path: ['gaps', 0], says: 'gap "cause"' },
    { path: ['topics', 0], says: 'topic "/repairs"' },
    { path: ['topics', 1], says: 'topic 2' },
    { path: ['groups', 1], says: 'group 2' },
    { path: ['must', 0, 'ask'], says: 'must 1' },
    { path: ['questions'], says: undefined },
    { path: [0, 1], says: undefined },
  ])('$path is $says', ({ path, says }) => {
    expect(nameSubject(FILE, path)).toBe(says);
  });

  test.each([null, 'a text', ['a list'], { questions: 'a text' }])(
    'in a file that is %j it is counted',
    (value) => {
      expect(nameSubject(value, ['questions', 1])).toBe('entry 2');
    },
  );

  test('what only looks like a list of the file is none', () => {
    expect(nameSubject(Object.create({ gaps: [{ id: 'inherited' }] }), ['gaps', 0])).toBe('gap 1');
  });

  test.each([
    { id: 'cost', says: 'wordings of "cost"' },
    { id: 'cost of repairs', says: undefined },
    { id: '!cost', says: undefined },
    { id: 'x'.repeat(41), says: undefined },
    { id: '', says: undefined },
    { id: 3, says: undefined },
  ])('in wordings.yaml $id is $says', ({ id, says }) => {
    expect(nameWordings({}, [id])).toBe(says);
  });

  test('in words.yaml it is the language and the English word, or the group', () => {
    expect(nameWords({}, ['translations', 'de', 'lighthouse', 0])).toBe('de: "lighthouse"');
    expect(nameWords({}, ['translations', 'de'])).toBeUndefined();
    expect(nameWords({}, ['synonyms', 0])).toBe('group 1');
  });
});

describe('the name that a misspelt one was meant to be', () => {
  test.each([
    { written: 'volunters', meant: 'volunteers' },
    { written: 'COST', meant: 'cost' },
    { written: 'cots', meant: 'cost' },
    { written: 'b', meant: 'a' },
    { written: 'bb', meant: undefined },
    { written: 'lighthouse', meant: undefined },
  ])('of “$written” is $meant', ({ written, meant }) => {
    expect(findNearest(written, ['volunteers', 'cost', 'a'])).toBe(meant);
  });

  test('is the nearest, and of those as near the first', () => {
    expect(findNearest('cast', ['coat', 'cost', 'cash'])).toBe('cost');
    expect(findNearest('cart', ['care', 'card'])).toBe('care');
  });
});

describe('a text that is said again', () => {
  test('stands on one line, without what nobody sees', () => {
    expect(quoteText(' a\n\n b\u200Bc ')).toBe('"a b\uFFFDc"');
  });

  test.each([
    { length: 80, says: `"${'é'.repeat(80)}"` },
    { length: 81, says: `"${'é'.repeat(79)}…"` },
    { length: 400, says: `"${'é'.repeat(79)}…"` },
  ])('is cut where it has more than eighty characters ($length)', ({ length, says }) => {
    expect(quoteText('é'.repeat(length))).toBe(says);
  });

  test('is cut between characters, and read no further than needed', () => {
    expect(quoteText('🏮'.repeat(90))).toBe(`"${'🏮'.repeat(79)}…"`);
    expect(quoteText(`a${' '.repeat(400)}b`)).toBe('"a"');
  });
});

describe('what git could not merge', () => {
  const BOTH = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n';

  test('is told once, with the lines of its marks', () => {
    expect(findConflicts(BOTH + BOTH)).toMatchObject([
      { line: 2, column: 1, what: expect.stringContaining('2, 4, 6, 8') },
    ]);
  });

  test('at most twelve of which are named', () => {
    const [found] = findConflicts(BOTH.repeat(5));
    expect(found?.what).toContain('lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24.');
  });

  test.each([
    'a\n=======\nb\n',
    '<<<<<<< HEAD\nonly a beginning\n',
    '>>>>>>> only an end\n',
    'x <<<<<<< HEAD\ny >>>>>>> z\n',
  ])('is not %j', (text) => {
    expect(findConflicts(text)).toEqual([]);
  });
});

test('characters that nobody sees are told once a line', () => {
  expect(findHiddenCharacters('a\u200Bb\u200Bc\nd\u200Be')).toMatchObject([
    { line: 1, column: 2 },
    { line: 2, column: 2 },
  ]);
});
