import { expect, test } from 'vitest';
import { readHtml } from './read-kinds.ts';

const STORY = [
  'The lighthouse on Gull Rock goes dark from 3 to 17 June 2026, the harbour office said on Monday.',
  'Its lamp, built in 1931, is taken ashore and cleaned; boats are asked to use the radio beacon instead.',
  'The work costs 48,000 euros, and the county pays two thirds of it.',
];

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-gb"><head><title>Lighthouse goes dark | Gull Post</title>${head}</head><body>${body}</body></html>`;
}

const ARTICLE = `<article><h1>Lighthouse goes dark</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>`;

test('a page gives its article, and the headline stands apart from it', async () => {
  const { about, blocks } = await readHtml(page(ARTICLE));
  expect(about.title).toBe('Lighthouse goes dark');
  expect(blocks).toEqual(STORY.map((text) => ({ kind: 'paragraph', text })));
});

test('headings, lists and tables of a page stay what they are', async () => {
  const more =
    '<h2>What to do</h2><ul><li>Use the beacon.<ul><li>Channel 12</li></ul></li></ul><table><tr><th>Day</th><th>Tide</th></tr><tr><td>3 June</td><td>2.4 m</td></tr></table></article>';
  const { blocks } = await readHtml(page(ARTICLE.replace('</article>', more)));
  expect(blocks.slice(STORY.length)).toEqual([
    { kind: 'heading', level: 2, text: 'What to do' },
    { kind: 'item', text: 'Use the beacon.', depth: 1 },
    { kind: 'item', text: 'Channel 12', depth: 2 },
    {
      kind: 'table',
      rows: [
        ['Day', 'Tide'],
        ['3 June', '2.4 m'],
      ],
    },
  ]);
});

test('captions, link lists and hidden text are left out of the article and shown with their reason', async () => {
  const more = `<figure><img alt=""><figcaption>The lamp in 1931</figcaption></figure><p>${STORY[0]} Again.</p>
    <p><a href="/a">Ferry fares rise for the third time</a></p><p hidden>Nobody ever sees this sentence here.</p></article>`;
  const { blocks, leftOut } = await readHtml(page(ARTICLE.replace('</article>', more)));
  expect(blocks).toHaveLength(STORY.length + 1);
  expect(leftOut).toEqual([
    { before: 3, block: { kind: 'paragraph', text: 'The lamp in 1931' }, reason: 'figure' },
    { before: 4, block: { kind: 'paragraph', text: 'Ferry fares rise for the third time' }, reason: 'links' },
    {
      before: 4,
      block: { kind: 'paragraph', text: 'Nobody ever sees this sentence here.' },
      reason: 'hidden',
    },
  ]);
});

test('what a page states of itself is taken from its data, and nothing else is said', async () => {
  const head = `<meta property="og:site_name" content="Gull Post"><link rel="canonical" href="https://post.example/dark">
    <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Stone"},{"name":"Ben Reef"}],"datePublished":"2026-06-01T23:30:00-05:00"}</script>`;
  expect((await readHtml(page(ARTICLE, head))).about).toEqual({
    title: 'Lighthouse goes dark',
    outlet: 'Gull Post',
    author: 'Ada Stone, Ben Reef',
    published: '2026-06-01',
    language: 'en-GB',
    url: 'https://post.example/dark',
  });
  expect((await readHtml(page(ARTICLE))).about).toEqual({ title: 'Lighthouse goes dark', language: 'en-GB' });
});

test.each(['http://127.0.0.1/x', 'http://0x7f000001/', 'https://me:pw@post.example/', 'file:///etc/passwd'])(
  'the address %s that a page claims for itself is not kept',
  async (address) => {
    const { about } = await readHtml(page(ARTICLE, `<link rel="canonical" href="${address}">`));
    expect(about).not.toHaveProperty('url');
  },
);

test('questions come from the page’s own data, from headings that ask and from what unfolds', async () => {
  const head =
    '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Who pays?","acceptedAnswer":{"@type":"Answer","text":"<p>The county.</p>"}}]}</script>';
  const more =
    '<h2>When is it lit again?</h2><p>On 18 June, at dusk, if the weather allows it.</p><details><summary>Is there a light meanwhile?</summary><p>No, only the radio beacon on channel 12.</p></details></article>';
  const { questions } = await readHtml(page(ARTICLE.replace('</article>', more), head));
  expect(questions).toEqual([
    { question: 'Who pays?', answer: 'The county.' },
    { question: 'When is it lit again?', answer: 'On 18 June, at dusk, if the weather allows it.' },
    { question: 'Is there a light meanwhile?', answer: 'No, only the radio beacon on channel 12.' },
  ]);
});

test('the sentences of a wall are not the article’s', async () => {
  const wall =
    '<div class="paywall"><p>This article is for subscribers. Subscribe now for one euro a week and read everything.</p></div></article>';
  const { blocks, notes } = await readHtml(page(`<article><p>${STORY[0]}</p>${wall}`));
  expect(blocks).toEqual([{ kind: 'paragraph', text: STORY[0] }]);
  expect(notes.join()).toContain('hardly any text');
});
