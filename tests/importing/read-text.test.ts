import { expect, test } from 'vitest';
import { findReason, readHtml as read } from './read-kinds.ts';

const WRAPPED = `The mill on Weir Lane grinds again from 4 May, its owners said in
a letter to the parish, after nine years in which the wheel stood
still.

Flour is sold on Saturdays.`;

function texts(blocks: readonly { readonly kind: string }[]): readonly unknown[] {
  return blocks.map((block) => ('text' in block ? block.text : undefined));
}

test('lines that were broken to a width are joined to paragraphs', async () => {
  expect(texts((await read(WRAPPED)).blocks)).toEqual([
    'The mill on Weir Lane grinds again from 4 May, its owners said in a letter to the parish, after nine years in which the wheel stood still.',
    'Flour is sold on Saturdays.',
  ]);
});

test('lines that stand for themselves stay apart', async () => {
  const { blocks } = await read('The mill opens at ten.\nFlour costs two pounds.\nDogs stay outside.');
  expect(texts(blocks)).toEqual(['The mill opens at ten.', 'Flour costs two pounds.', 'Dogs stay outside.']);
});

test.each([['\r\n\r\n'], ['\r\r'], ['\u2028\u2028'], ['\u2029'], ['\u0085\u0085']])(
  '%j parts two paragraphs',
  async (end) => {
    const { blocks } = await read(`The mill opens at ten.${end}Dogs stay outside.`);
    expect(texts(blocks)).toEqual(['The mill opens at ten.', 'Dogs stay outside.']);
  },
);

test('a letter gives its subject and day, and its signature and what it answers are left out', async () => {
  const { about, blocks, leftOut } = await read(
    `From: The Mill <mill@example.org>\r\nTo: all@example.org\r\nDate: Mon, 4 May 2026 09:00:00 +0100\r\nSubject: The wheel\r\n turns again\r\n\r\nThe mill opens at ten.\r\n\r\n-- \r\nThe Mill, Weir Lane\r\n\r\nOn Sunday Ada wrote:\r\n> When does it open?\r\n`,
  );
  expect(about).toEqual({ title: 'The wheel turns again', published: '2026-05-04' });
  expect(texts(blocks)).toEqual(['The mill opens at ten.']);
  expect(texts(leftOut.map(({ block }) => block))).toEqual([
    'The Mill, Weir Lane',
    'On Sunday Ada wrote:',
    '> When does it open?',
  ]);
});

test('a turn of a transcript keeps its speaker and loses its time', async () => {
  const { blocks } = await read('[00:00:04] ADA STONE: Who owns it?\n[00:00:09] MILLER: The parish does.\n');
  expect(texts(blocks)).toEqual(['ADA STONE: Who owns it?', 'MILLER: The parish does.']);
});

test('a short first line above the text is its headline', async () => {
  const { about, blocks } = await read(
    'The wheel turns again\n\nThe mill on Weir Lane opens at ten on Saturday.',
  );
  expect(about.title).toBe('The wheel turns again');
  expect(texts(blocks)).toEqual(['The mill on Weir Lane opens at ten on Saturday.']);
});

test('characters that nobody sees are taken out and told, joiners that letters need stay', async () => {
  const { blocks, notes } = await read(
    'The\u200b mi\u00adll costs £\u202f3. می\u200cخواهم 👩\u200d🌾 e\u0301',
  );
  expect(texts(blocks)).toEqual(['The mill costs £ 3. می\u200cخواهم 👩\u200d🌾 é']);
  expect(notes).toEqual(['2 characters that nobody sees were taken out: U+200B, U+00AD.']);
});

test('Markdown keeps headings, nested lists and tables, and loses its marks', async () => {
  const { about, blocks, leftOut, questions } = await read(
    '# The mill\n\n## When is it *open*?\n\nOn **Saturdays**, see [the board](https://example.org/a_b).\nAt ten.\n\n- Flour\n  - white\n  - brown, `1 kg`\n1. Bread\n\n| Day | Hour |\n|---|---|\n| Sat | 10 |\n\n```\nx = 1\n```\n',
  );
  expect(about).toEqual({ title: 'The mill' });
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: 'When is it open?' },
    { kind: 'paragraph', text: 'On Saturdays, see the board. At ten.' },
    { kind: 'item', text: 'Flour', depth: 1 },
    { kind: 'item', text: 'white', depth: 2 },
    { kind: 'item', text: 'brown, 1 kg', depth: 2 },
    { kind: 'item', text: 'Bread', depth: 1 },
    {
      kind: 'table',
      rows: [
        ['Day', 'Hour'],
        ['Sat', '10'],
      ],
    },
  ]);
  expect(leftOut).toMatchObject([{ block: { text: 'x = 1' }, reason: 'outside' }]);
  expect(questions[0]?.question).toBe('When is it open?');
});

test('a header between “---” sets no field of the article', async () => {
  const { about, blocks, notes } = await read('---\ntitle: Taken over\n---\n\n# The mill\n\nIt is open.');
  expect(about).toEqual({ title: 'The mill' });
  expect(texts(blocks)).toEqual(['It is open.']);
  expect(notes.join()).toContain('file’s header'.replace('’', "'"));
});

test.each([
  ['', 'empty'],
  ['\ufeff \n\t\u200b', 'no text'],
  ['x'.repeat(5_000), 'no sentence'],
  ['The mill is open. '.repeat(3_000), '30,000 are the most'],
  ['The mill is open.\n\n'.repeat(3_001), '3,000'],
  ['%PDF-1.4 and no more', 'damaged'],
  ['{\\rtf1 The mill}', '.docx'],
])('%.20j is refused with a sentence that says why', async (text, says) => {
  expect(await findReason({ bytes: Buffer.from(text) })).toContain(says);
});
