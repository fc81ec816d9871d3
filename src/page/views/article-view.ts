import { html } from 'hono/html';
import type { Article, Entry, Sentence } from '../../knowledge/knowledge.ts';
import { en } from '../../locales/en.ts';
import { describeOutlet, toShortAddress } from '../../replies/quotes.ts';
import { sayCount } from '../../replies/text.ts';
import type { Visit } from '../visit.ts';
import { type Html, renderPage } from './layout.ts';

/** All articles, where there are several. */
export function renderShelf(visit: Visit): Html {
  const items = visit.context.snapshot.knowledge.articles.map(
    (article) =>
      html`<li><a href="/article/${article.id}">${article.title}</a> <span class="small">${describeOutlet(article)}</span></li>`,
  );
  const body = html`<h1>The articles</h1><ul class="shelf">${items}</ul>`;
  return renderPage({ title: 'The articles · Footnote', part: 'article', visit, body });
}

/** The article to be read, with the questions that each of its sentences answers. */
export function renderArticle(article: Article, visit: Visit): Html {
  const answers = gatherAnswers(article);
  const about = [
    describeOutlet(article),
    article.wording === 'restated' ? 'restated in our own words, sentence by sentence' : '',
  ];
  const uncited = article.sentences.filter(({ at, role }) => role === 'statement' && !answers.has(at)).length;
  const body = html`<article class="text" lang="${article.language}">
<header>
<h1>${article.sentences.filter(({ paragraph }) => paragraph === 0).map((sentence) => renderSentence(sentence, answers, visit, article))}</h1>
<p class="small" lang="en">${about.filter((text) => text !== '').join(' · ')}</p>
<p class="legend" lang="en">Point at a sentence, or press its number, to see the questions that it answers. ${uncited === 0 ? '' : html`<span class="key">○</span> marks ${uncited === 1 ? 'the one sentence' : `the ${uncited} sentences`} that no written question cites; ${uncited === 1 ? 'it is' : 'they are'} found by asking all the same.`}</p>
</header>
${gatherParagraphs(article).map((sentences, index, all) => renderParagraph(sentences, all[index - 1], answers, { visit, article }))}
${article.rights === undefined ? '' : html`<p class="small" lang="en">${article.rights}</p>`}
</article>`;
  return renderPage({ title: `${article.title} · Footnote`, part: 'article', visit, body });
}

type Answers = ReadonlyMap<string, readonly Entry[]>;

/** By the sentence's address: the entries that cite it. */
function gatherAnswers({ entries }: Article): Answers {
  const answers = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const { at } of entry.cites) answers.set(at, [...(answers.get(at) ?? []), entry]);
  return answers;
}

function gatherParagraphs({ sentences }: Article): readonly (readonly Sentence[])[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    if (sentence.paragraph > 0)
      paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  return [...paragraphs.values()];
}

interface Place {
  readonly visit: Visit;
  readonly article: Article;
}

function renderParagraph(
  sentences: readonly Sentence[],
  before: readonly Sentence[] | undefined,
  answers: Answers,
  { visit, article }: Place,
): Html {
  const [first] = sentences;
  const fresh = findFreshHeadings(first?.headings ?? [], before?.at(-1)?.headings ?? []);
  const headings = fresh.map(({ text, level }) =>
    level === 0 ? html`<h2>${text}</h2>` : level === 1 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`,
  );
  const isList = sentences.every(({ isItem }) => isItem === true);
  const said = sentences.map((sentence) => renderSentence(sentence, answers, visit, article));
  return html`${headings}<div class="paragraph${isList ? ' items' : ''}" id="p${first?.paragraph ?? 0}">${said}</div>`;
}

/** The headings that begin here: from the first that is another than above. */
function findFreshHeadings(now: readonly string[], before: readonly string[]) {
  const at = now.findIndex((text, level) => before[level] !== text);
  return at === -1 ? [] : now.slice(at).map((text, index) => ({ text, level: at + index }));
}

function renderSentence(
  { at, text, role, isItem }: Sentence,
  answers: Answers,
  visit: Visit,
  article: Article,
): Html {
  const entries = answers.get(at) ?? [];
  const isLead = role === 'lead';
  const kind = isLead ? 'lead' : entries.length === 0 ? 'uncited' : 'cited';
  const count = isLead ? '' : entries.length === 0 ? '○' : `${entries.length}`;
  const says = isLead
    ? 'leads to what follows'
    : entries.length === 0
      ? 'no written question cites it'
      : `answers ${sayCount(entries.length, 'written question')}`;
  return html`<span class="sentence ${kind}${isItem === true ? ' item' : ''}" id="${at}">${text}<a class="mark" lang="en" href="#${at}" aria-describedby="tip-${at}">${toShortAddress(at, en.phrases)}${count === '' ? '' : html` <b>${count}</b>`}<span class="unseen">: ${says}</span></a>
<span class="tip" lang="en" id="tip-${at}">${renderTip(kind, entries, visit, { article, at })}</span></span> `;
}

function renderTip(
  kind: 'lead' | 'uncited' | 'cited',
  entries: readonly Entry[],
  { context, access }: Visit,
  { article, at }: { readonly article: Article; readonly at: string },
): Html {
  if (kind === 'lead')
    return html`<span>This line leads to what follows; it is never given as an answer.</span>`;
  const mayWrite = context.asker.isModerator && access !== 'readers' && at !== '';
  const write = mayWrite
    ? html`<a href="/desk/new?article=${article.id}&amp;cite=${at}">Write a question for it</a>`
    : '';
  if (kind === 'uncited') return html`<span>No written question cites this sentence.</span>${write}`;
  const others = entries.length - MOST_TOLD;
  return html`<span class="tip-title">It answers:</span>${entries.slice(0, MOST_TOLD).map(({ question }) => html`<span class="asks">${question}</span>`)}${others > 0 ? html`<span>and ${others} more</span>` : ''}${write}`;
}

/** More would hide the article. */
const MOST_TOLD = 8;
