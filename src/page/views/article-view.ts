import { html } from 'hono/html';
import type { Article, Entry, Sentence } from '../../knowledge/knowledge.ts';
import { describeOutlet, toShortAddress } from '../../replies/quotes.ts';
import type { Visit } from '../visit.ts';
import { type Html, renderPage } from './layout.ts';

/** All articles, where there are several. */
export function renderShelf(visit: Visit): Html {
  const items = visit.context.snapshot.knowledge.articles.map(
    (article) =>
      html`<li><a href="/article/${article.id}">${article.title}</a> <span class="small">${describeOutlet(article)}</span></li>`,
  );
  const { theArticles } = visit.context.locale.phrases.page;
  const body = html`<h1>${theArticles}</h1><ul class="shelf">${items}</ul>`;
  return renderPage({ title: `${theArticles} · Footnote`, part: 'article', visit, body });
}

/** The article to be read, with the questions that each of its sentences answers. */
export function renderArticle(article: Article, visit: Visit): Html {
  const answers = gatherAnswers(article);
  const { locale } = visit.context;
  const { text } = locale.phrases.page;
  const about = [
    describeOutlet(article),
    article.wording === 'restated' ? locale.phrases.sources.restated : '',
  ];
  const uncited = article.sentences.filter(({ at, role }) => role === 'statement' && !answers.has(at)).length;
  const body = html`<article class="text" lang="${article.language}" dir="auto">
<header>
<h1>${article.sentences.filter(({ paragraph }) => paragraph === 0).map((sentence) => renderSentence(sentence, answers, visit, article))}</h1>
<p class="small" lang="${locale.tag}">${about.filter((text) => text !== '').join(' · ')}</p>
<p class="legend" lang="${locale.tag}" dir="${locale.direction}">${text.legend} ${uncited === 0 ? '' : html`<span class="key">○</span> ${text.uncitedKey(uncited)}`}</p>
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
  const { locale } = visit.context;
  const { text: say } = locale.phrases.page;
  const isLead = role === 'lead';
  const kind = isLead ? 'lead' : entries.length === 0 ? 'uncited' : 'cited';
  const count = isLead ? '' : entries.length === 0 ? '○' : `${entries.length}`;
  const says = isLead ? say.leads : entries.length === 0 ? say.uncited : say.answers(entries.length);
  return html`<span class="sentence ${kind}${isItem === true ? ' item' : ''}" id="${at}">${text}<a class="mark" lang="${locale.tag}" href="#${at}" aria-describedby="tip-${at}">${toShortAddress(at, locale.phrases)}${count === '' ? '' : html` <b>${count}</b>`}<span class="unseen">: ${says}</span></a>
<span class="tip" lang="${locale.tag}" dir="${locale.direction}" id="tip-${at}">${renderTip(kind, entries, visit, { article, at })}</span></span> `;
}

function renderTip(
  kind: 'lead' | 'uncited' | 'cited',
  entries: readonly Entry[],
  { context, access }: Visit,
  { article, at }: { readonly article: Article; readonly at: string },
): Html {
  const { text } = context.locale.phrases.page;
  if (kind === 'lead') return html`<span>${text.leadTip}</span>`;
  const mayWrite = context.asker.isModerator && access !== 'readers' && at !== '';
  const write = mayWrite
    ? html`<a href="/desk/new?article=${article.id}&amp;cite=${at}">Write a question for it</a>`
    : '';
  if (kind === 'uncited') return html`<span>${text.uncitedTip}</span>${write}`;
  const others = entries.length - MOST_TOLD;
  return html`<span class="tip-title">${text.answersTip}</span>${entries.slice(0, MOST_TOLD).map(({ question }) => html`<span class="asks">${question}</span>`)}${others > 0 ? html`<span>${text.more(others)}</span>` : ''}${write}`;
}

/** More would hide the article. */
const MOST_TOLD = 8;
