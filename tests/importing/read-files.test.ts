import { describe, expect, test } from 'vitest';
import { makeDocx, makePdf, type Shown } from './make-files.ts';
import { findReason, read } from './read-kinds.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const STYLES = {
  'word/styles.xml':
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>',
};

describe('a Word document', () => {
  test('gives its title, headings, paragraphs, lines and tables', async () => {
    const body = `${paragraph(run('The mill'), 'T')}${paragraph(run('Hours'), 'H')}${paragraph(`${run('It opens at ten.')}<w:r><w:br/></w:r>${run('Dogs stay outside.')}`)}<w:tbl><w:tr><w:tc>${paragraph(run('Day'))}</w:tc><w:tc>${paragraph(run('Hour'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('Sat'))}</w:tc><w:tc>${paragraph(run('10'))}</w:tc></w:tr></w:tbl>`;
    const { about, blocks, source } = await read({ bytes: makeDocx(body, STYLES) });
    expect({ about, source }).toEqual({ about: { title: 'The mill' }, source: 'docx' });
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Hours' },
      { kind: 'paragraph', text: 'It opens at ten.' },
      { kind: 'paragraph', text: 'Dogs stay outside.' },
      {
        kind: 'table',
        rows: [
          ['Day', 'Hour'],
          ['Sat', '10'],
        ],
      },
    ]);
  });

  test('is read as if its changes were accepted, without hidden text, and both are told', async () => {
    const body = paragraph(
      `${run('It opens at ')}<w:del w:id="1"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:id="2">${run('ten')}</w:ins>${run('.')}${run(' Not for readers.', '<w:vanish/>')}`,
    );
    const { blocks, notes } = await read({ bytes: makeDocx(body) });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'It opens at ten.' }]);
    expect(notes).toEqual([
      'The document has tracked changes in 2 places; it was read as if all were accepted.',
      'Hidden text was left out (1 place).',
    ]);
  });

  test('that is another archive is refused', async () => {
    const bytes = Buffer.from(makeDocx(''))
      .toString('latin1')
      .replaceAll('word/document.xml', 'xl/workbook12.xml');
    expect(await findReason({ bytes: Buffer.from(bytes, 'latin1') })).toContain('without a Word document');
  });

  test('that is cut off is refused', async () => {
    const bytes = makeDocx(paragraph(run('It opens at ten.')));
    expect(await findReason({ bytes: bytes.subarray(0, bytes.length - 40) })).toContain('cut off');
  });
});

/** Lines from a place downwards. */
const column = (x: number, y: number, lines: readonly string[]): readonly Shown[] =>
  lines.map((text, at) => ({ text, x, y: y - at * 12 }));

const LEFT = [
  'The mill on Weir Lane grinds',
  'again from the fourth of May,',
  'its owners said in a letter to',
  'the parish. Flour is sold on Sa-',
];
const RIGHT = [
  'turdays. The wheel, which was',
  'built in 1840, stood still for nine',
  'years until the river was dredg-',
  'ed. Dogs have to stay outside.',
];
const JOINED =
  'The mill on Weir Lane grinds again from the fourth of May, its owners said in a letter to the parish. Flour is sold on Saturdays. The wheel, which was built in 1840, stood still for nine years until the river was dredged. Dogs have to stay outside.';

describe('a PDF', () => {
  test('gives its columns one after the other, with lines and broken words joined', async () => {
    const page = [
      { text: 'The wheel turns', x: 20, y: 460, size: 18 },
      ...column(20, 420, LEFT),
      ...column(220, 420, RIGHT),
    ];
    const { about, blocks } = await read({ bytes: makePdf([page]) });
    expect(about).toEqual({ title: 'The wheel turns' });
    expect(blocks).toEqual([{ kind: 'paragraph', text: JOINED }]);
  });

  test.each([90, 180, 270])(
    'turned by %d degrees and written in any order is read by place',
    async (turn) => {
      const page = [...column(220, 420, RIGHT), ...column(20, 420, LEFT).toReversed()];
      const { blocks } = await read({ bytes: makePdf([page], turn) });
      expect(blocks).toEqual([{ kind: 'paragraph', text: JOINED }]);
    },
  );

  test('leaves running heads, page numbers and notes out, and a sentence that crosses pages is one', async () => {
    const dress = (number: number): readonly Shown[] => [
      { text: 'Parish letter 2026', x: 150, y: 480, size: 8 },
      { text: `- ${number} -`, x: 190, y: 20, size: 8 },
    ];
    const pages = [
      [
        ...dress(1),
        ...column(20, 420, [
          'The mill on Weir Lane, which was built in the year of',
          'the flood, opens on the',
        ]),
      ],
      [
        ...dress(2),
        ...column(20, 420, ['fourth of May at ten.']),
        { text: '1 Built by Ada Stone.', x: 20, y: 60, size: 7 },
      ],
    ];
    const { blocks, leftOut } = await read({ bytes: makePdf(pages) });
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'The mill on Weir Lane, which was built in the year of the flood, opens on the fourth of May at ten.',
      },
    ]);
    expect(leftOut).toEqual([
      { before: 1, block: { kind: 'paragraph', text: 'Built by Ada Stone.' }, reason: 'footnote' },
      { before: 1, block: { kind: 'paragraph', text: 'Parish letter 2026' }, reason: 'repeated' },
    ]);
  });

  test('without text is called a picture of text', async () => {
    expect(await findReason({ bytes: makePdf([[]]) })).toContain('pictures of text');
  });
});

describe('a feed', () => {
  const item = (title: string, day: string, text: string): string =>
    `<item><title>${title}</title><pubDate>${day}</pubDate><description>${text}</description></item>`;
  const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Parish</title><language>en-gb</language>${item('Old', 'Mon, 4 May 2026 09:00:00 GMT', 'The mill is open.')}${item('New', 'Tue, 5 May 2026 09:00:00 GMT', 'The mill is shut.')}</channel></rss>`;

  test('gives its newest item and names the others', async () => {
    const { about, blocks, notes } = await read({ bytes: Buffer.from(FEED) });
    expect(about).toEqual({ title: 'New', outlet: 'Parish', published: '2026-05-05', language: 'en-GB' });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'The mill is shut.' }]);
    expect(notes.join()).toContain('1 “New”, 2 “Old”');
  });

  test.each(['2', 'old'])('gives the item that is asked for by %j', async (item) => {
    const { about } = await read({ bytes: Buffer.from(FEED) }, item);
    expect(about.title).toBe('Old');
  });

  test('that is JSON is read as well', async () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Parish',
      items: [{ id: '1', title: 'Open', content_html: '<p>The mill is open.</p><ul><li>Flour</li></ul>' }],
    };
    const { blocks } = await read({ bytes: Buffer.from(JSON.stringify(json)) });
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'The mill is open.' },
      { kind: 'item', text: 'Flour', depth: 1 },
    ]);
  });
});
