import type { Suggestion } from '../answering/answer.ts';
import type { Courtesy } from '../answering/language/courtesies.ts';
import type { Article, CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import { REMOVE, toChoice, toContextButtons, toIds } from './buttons.ts';
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
): Reply {
  const beginnings = knowledge.articles.slice(0, MOST_ARTICLES).map(citeBeginning);
  const isAbout = courtesy === 'article';
  const cites = isAbout ? beginnings.flat() : [];
  const invitation = suggestions.length > 0 ? 'Try one of these:' : 'Ask in your own words.';
  const line = isAbout ? 'It begins like this:' : `${WORDS[courtesy]} ${sayWhat(knowledge)} ${invitation}`;
  return {
    audience: isAbout ? 'everyone' : 'asker',
    parts: [
      { kind: 'words', text: line },
      ...renderQuotes(cites),
      ...renderSources(cites, knowledge.version),
      ...(isAbout ? [{ kind: 'words', text: invitation } as const] : []),
    ],
    actions: [
      ...suggestions.map(toChoice),
      ...(isAbout ? toContextButtons(cites) : []),
      ...(isAbout || suggestions.length > 0 ? [] : beginnings.slice(0, 1).flatMap(toBeginningButton)),
      REMOVE,
    ],
  };
}

/** Of more articles the beginnings are no short reply; /sources lists them all. */
const MOST_ARTICLES = 3;

const WORDS: Readonly<Record<Exclude<Courtesy, 'article'>, string>> = {
  greeting: 'Hello!',
  thanks: 'You are welcome.',
  farewell: 'Until next time.',
  help: 'Gladly.',
  self: 'I am a bot that looks things up.',
};

function sayWhat({ articles }: Knowledge): string {
  const titles = articles.slice(0, MOST_ARTICLES).map(({ title }) => `“${title}”`);
  const others = articles.length > MOST_ARTICLES ? ' and others' : '';
  return `I answer questions about ${titles.join(', ')}${others} with ${articles.length > 1 ? 'their' : 'its'} own sentences; /help says how.`;
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
function toBeginningButton(beginning: readonly CitedSentence[]): readonly Button[] {
  const [first] = toIds(beginning).slice(-1);
  return first === undefined ? [] : [toButton('Read the beginning', { name: 'context', args: [first] })];
}
