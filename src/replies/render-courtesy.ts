import type { Suggestion } from '../answering/answer.ts';
import type { Courtesy } from '../answering/language/courtesies.ts';
import type { Article, CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { toChoice, toContextButtons, toIds, toRemoveButton } from './buttons.ts';
import { renderQuotes, renderSources } from './quotes.ts';
import { type Button, type Reply, toButton } from './reply.ts';

/**
 * One friendly line and questions to try, for who asks nothing about what the article says; for who asks what it is
 * about, its headline and its first sentence.
 * @param suggestions the questions to try
 * @param knowledge the articles it is about
 */
export function renderCourtesy(
  courtesy: Courtesy,
  suggestions: readonly Suggestion[],
  knowledge: Knowledge,
  phrases: Phrases,
): Reply {
  const { begins, tryOne, ownWords, words } = phrases.courtesy;
  const beginnings = knowledge.articles.slice(0, MOST_ARTICLES).map(citeBeginning);
  const isAbout = courtesy === 'article';
  const cites = isAbout ? beginnings.flat() : [];
  const invitation = suggestions.length > 0 ? tryOne : ownWords;
  const line = isAbout ? begins : `${words[courtesy]} ${sayWhat(knowledge, phrases)} ${invitation}`;
  return {
    audience: isAbout ? 'everyone' : 'asker',
    parts: [
      { kind: 'words', text: line },
      ...renderQuotes(cites, phrases),
      ...renderSources(cites, knowledge.version, phrases),
      ...(isAbout ? [{ kind: 'words', text: invitation } as const] : []),
    ],
    actions: [
      ...suggestions.map(toChoice),
      ...(isAbout ? toContextButtons(cites, phrases) : []),
      ...(isAbout || suggestions.length > 0 ? [] : toBeginningButton(beginnings[0] ?? [], phrases)),
      toRemoveButton(phrases),
    ],
  };
}

/** Of more articles the beginnings are no short reply; /sources lists them all. */
const MOST_ARTICLES = 3;

function sayWhat({ articles }: Knowledge, { courtesy, quote }: Phrases): string {
  const titles = articles.slice(0, MOST_ARTICLES).map(({ title }) => quote(title));
  return courtesy.what(titles, articles.length > MOST_ARTICLES);
}

/** The headline, and the first sentence under it. */
function citeBeginning(article: Article): readonly CitedSentence[] {
  const { sentences } = article;
  const first = [
    sentences.find(({ paragraph }) => paragraph === 0),
    sentences.find(({ paragraph, role }) => paragraph > 0 && role === 'statement'),
  ];
  return first.flatMap((sentence) => (sentence === undefined ? [] : [{ article, sentence }]));
}

/** Where nobody has written down questions to try. */
function toBeginningButton(beginning: readonly CitedSentence[], { buttons }: Phrases): readonly Button[] {
  const [first] = toIds(beginning).slice(-1);
  return first === undefined ? [] : [toButton(buttons.readBeginning, { name: 'context', args: [first] })];
}
