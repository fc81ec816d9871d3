import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, PageContent } from '../../src/importing/page-content.ts';
import { type Choices, type ImportedArticle, toArticle } from '../../src/importing/to-article.ts';
import { readArticle } from '../../src/knowledge/article/read-article.ts';
import { findHiddenCharacters } from '../../src/knowledge/checking/unsafe-text.ts';
import { isArticleId } from '../../src/knowledge/files/find-files.ts';
import { readAbbreviations } from '../../src/library/read-means.ts';

const abbreviations = await readAbbreviations();

function make(content: Partial<PageContent>, choices: Partial<Choices> = {}): ImportedArticle {
  const whole: PageContent = {
    source: 'html',
    about: { title: 'A ferry', language: 'en' },
    blocks: [],
    leftOut: [],
    questions: [],
    notes: [],
    ...content,
  };
  const made = toArticle(whole, { abbreviations, taken: [], ...choices });
  if (made.kind === 'refused') throw new Error(made.reason);
  return made;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string, depth = 0): Block => ({ kind: 'item', text, depth });

test('an article is written with what the page states, a sentence a line, lists and headings as such', () => {
  const { text, sentences, id, notes } = make({
    about: { title: 'The ferry sails again', outlet: 'Skarn: News', published: '2026-11-27', language: 'en' },
    blocks: [
      { kind: 'heading', level: 1, text: 'The ferry sails again' },
      paragraph('It sailed at 5 p.m. Monday. Dr. Ode was aboard.'),
      { kind: 'heading', level: 2, text: 'Prices' },
      paragraph('You need:'),
      item('a ticket. It costs 5 crowns.'),
      item('a coat', 1),
      paragraph('# no heading'),
    ],
  });
  expect(text).toBe(`---
title: The ferry sails again
outlet: "Skarn: News"
published: 2026-11-27
language: en
wording: verbatim
---

It sailed at 5 p.m. Monday.
Dr. Ode was aboard.

## Prices

You need:
- a ticket.
  It costs 5 crowns.
  - a coat

\\# no heading
`);
  expect(sentences.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p2s1', 'p2s2', 'p2s3', 'p2s4', 'p3s1']);
  expect(sentences.map(({ block }) => block)).toEqual([1, 1, 3, 4, 4, 5, 6]);
  expect(sentences[3]?.lead?.text).toBe('You need:');
  expect(id).toBe('the-ferry-sails-again');
  expect(notes).toEqual([]);
});

test('what nobody sees, soft hyphens and broken lines are mended and told with their count', () => {
  const { sentences, notes } = make({
    blocks: [
      paragraph(
        'The fer\u00ADry\u200B of Skarn\u00A0is new and as long as two of the\nhouses at the harbour; it is white and has an en-\ngine.',
      ),
      paragraph('Skarn\nHarbour Road 5'),
    ],
  });
  expect(sentences.map(({ text }) => text)).toEqual([
    'The ferry of Skarn is new and as long as two of the houses at the harbour; it is white and has an engine.',
    'Skarn',
    'Harbour Road 5',
  ]);
  expect(notes).toEqual([
    '1 character that nobody sees was taken out.',
    '1 soft hyphen was taken out.',
    '1 broken line was joined with the next.',
    '1 word parted at the end of a line was joined.',
  ]);
});

test('a table becomes lines that say whose value they are, or is left out with a note', () => {
  const { sentences, notes } = make({
    blocks: [
      {
        kind: 'table',
        rows: [
          ['', 'Adults', 'Children'],
          ['Day', '5', '2'],
          ['Week', '20', ''],
        ],
      },
      {
        kind: 'table',
        rows: [
          ['Length:', '85 m'],
          ['Crew', '12'],
        ],
      },
      {
        kind: 'table',
        rows: [
          ['1', '2', '3'],
          ['4', '5', '6'],
        ],
      },
    ],
  });
  expect(sentences.map(({ text }) => text)).toEqual([
    'Day — Adults: 5',
    'Day — Children: 2',
    'Week — Adults: 20',
    'Length: 85 m',
    'Crew: 12',
  ]);
  expect(notes.at(-1)).toBe(
    'The table that begins with “1” was left out, because its columns have no names.',
  );
});

describe('what was left out', () => {
  const content = {
    blocks: [paragraph('One.'), paragraph('Two.')],
    leftOut: [
      { before: 0, block: paragraph('Home News'), reason: 'links' },
      { before: 1, block: paragraph('A picture. It is nice.'), reason: 'figure' },
      { before: 2, block: paragraph('The end.'), reason: 'outside' },
    ],
  } as const;

  test('is told with its number and words', () => {
    expect(make(content).leftOut.map(({ number, words, text }) => [number, words, text])).toEqual([
      [1, 2, 'Home News'],
      [2, 5, 'A picture. It is nice.'],
      [3, 2, 'The end.'],
    ]);
  });

  test('comes back where it stood when it is ticked, and blocks go that are not wanted', () => {
    const made = make(content, { withLeftOut: [2, 3], withoutBlocks: [1] });
    expect(made.sentences.map(({ text }) => text)).toEqual(['One.', 'A picture.', 'It is nice.', 'The end.']);
    expect(made.leftOut.map(({ number }) => number)).toEqual([1]);
  });
});

test('nothing that could ping or mislead in Discord is imported, and a note says so', () => {
  const { sentences, notes } = make({ blocks: [paragraph('Hello @everyone here. It rained.')] });
  expect(sentences.map(({ text }) => text)).toEqual(['It rained.']);
  expect(notes.join()).toContain('1 sentence was left out');
});

test('the title is what is said, stated, or stands at the top, and never invented', () => {
  const of = (about: PageContent['about'], blocks: readonly Block[]) =>
    toArticle(
      { source: 'text', about, blocks, leftOut: [], questions: [], notes: [] },
      { abbreviations, taken: ['top'] },
    );
  expect(of({}, [{ kind: 'heading', level: 2, text: 'Top' }, paragraph('It rained.')])).toMatchObject({
    title: 'Top',
    id: 'top-2',
  });
  expect(of({}, [paragraph('Rain in Skarn'), paragraph('It rained.')])).toMatchObject({
    title: 'Rain in Skarn',
  });
  expect(of({}, [paragraph('It rained.')]).kind).toBe('refused');
  expect(of({ title: 'Empty' }, []).kind).toBe('refused');
});

test('an address that is not encrypted and a date that is none are left out and told', () => {
  const { text, notes } = make({
    about: { title: 'A ferry', url: 'http://skarn.example/', published: '2026-13-45', language: 'de-DE' },
    blocks: [paragraph('Es regnete.')],
  });
  expect(text).toContain('language: de-DE\nwording: verbatim\n---');
  expect(notes).toHaveLength(2);
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '# ',
        '- ',
        '* ',
        '1. ',
        '2) ',
        '•',
        '**',
        '_',
        '`',
        '[a](b)',
        '<<<<<<< ',
        '---',
        'He',
        ' ran',
        '. ',
        '?',
        ':',
        '\n',
        '\\',
        ' ',
        '@everyone',
        '\u200B',
        'é',
        '~~',
        '#',
        '[',
        ']',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: texts }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 0, max: 8 }), text: texts }),
  fc.record({ kind: fc.constant('item' as const), text: texts, depth: fc.integer({ min: -1, max: 9 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(texts, { maxLength: 3 }), { maxLength: 4 }),
  }),
);

test('whatever a source holds, what is written is read back without an error, with one sentence for each line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blocks, { maxLength: 8 }), texts, async (given, title) => {
      const made = toArticle(
        {
          source: 'html',
          about: { title, language: 'en' },
          blocks: given,
          leftOut: [],
          questions: [],
          notes: [],
        },
        { abbreviations, taken: [] },
      );
      if (made.kind === 'refused') return;
      expect(isArticleId(made.id)).toBe(true);
      expect(findHiddenCharacters(made.text)).toEqual([]);
      const { article, problems } = await readArticle('a', new Map([['a/article.md', made.text]]));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const read = article?.sentences.slice(1) ?? [];
      expect(read.map(({ at, text }) => [at, text])).toEqual(
        made.sentences.map(({ at, text }) => [at, text]),
      );
      expect(made.sentences.every(({ block }) => block !== undefined)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('every word of plain sentences stands in the article, in order', () => {
  const word = fc.constantFrom('ferry', 'Skarn', '2.5', 'Dr.', 'it_is', '*new*', 'a.m.', 'C#', '“so”', '[1]');
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      (given) => {
        const made = make({ blocks: given.map((words) => paragraph(`A ${words.join(' ')}.`)) });
        const got = made.sentences.map(({ text }) => text).join(' ');
        expect(got).toBe(given.map((words) => `A ${words.join(' ')}.`).join(' '));
      },
    ),
  );
});
