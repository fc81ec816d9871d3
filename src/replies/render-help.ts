import { type Article, findStatements, type Knowledge } from '../knowledge/knowledge.ts';
import { describeOutlet } from './quotes.ts';
import { type Part, type Reply, toButton } from './reply.ts';
import { sayCount } from './text.ts';

/** What `/help` needs to know of a command; every command fits it. */
export interface HelpLine {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** What can be typed and what it is about, for the person who asked. */
export function renderHelp(lines: readonly HelpLine[], knowledge: Knowledge): Reply {
  const titles = listTitles(knowledge);
  const parts: Part[] = [
    { kind: 'title', text: 'Help' },
    {
      kind: 'words',
      text: `I answer questions about ${titles} with its sentences, and say so when there is none.`,
    },
    { kind: 'list', items: lines.map(({ example, description }) => `${example} — ${description}`) },
    {
      kind: 'words',
      text: 'In a channel you can also mention me with a question, or reply to one of my answers. Right-click a message, Apps, to check it against the articles.',
    },
  ];
  return { audience: 'asker', parts, actions: [] };
}

/** The titles as far as they are read at a glance: `“A”, “B” and 3 more`. */
export function listTitles({ articles }: Pick<Knowledge, 'articles'>): string {
  const shown = articles.slice(0, MOST_TITLES).map(({ title }) => `“${title}”`);
  const more = articles.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_TITLES = 5;

export interface Keeping {
  /** Whether missed questions are kept where this was asked. */
  readonly isKept: boolean;
  readonly days: number;
}

/** What is kept, for the person who asked; the long version is PRIVACY.md. */
export function renderPrivacy({ isKept, days }: Keeping): Reply {
  const kept = isKept
    ? `The moderators of this server have turned on the list of missed questions: when I cannot answer you, or you press “Not what I asked”, the words of your question are kept for ${days} days, so that an answer can be written. Who asked, in which channel and at what hour is not kept, and mentions, links, addresses and telephone numbers are taken out.`
    : 'Nothing that you ask here is kept. Moderators can turn on a list of questions that I could not answer; this would say so then.';
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'Privacy' },
      { kind: 'words', text: kept },
      {
        kind: 'words',
        text: 'I read only what is meant for me: commands, messages that mention me, and direct messages. Moderators who change the knowledge stand in its history by name.',
      },
    ],
    actions: isKept ? [toButton('Remove a question of mine', { name: 'forget-mine', args: [] })] : [],
  };
}

/**
 * What the bot answers from in a place: each article with what is known of its origin, and whose words are shown.
 * @param shelf what a moderator has set there, in sentences
 */
export function renderShelf(knowledge: Knowledge, shelf: readonly string[] = []): Reply {
  const more = knowledge.articles.length - MOST_SOURCES;
  return {
    audience: 'everyone',
    parts: [
      { kind: 'title', text: 'Sources' },
      ...(knowledge.articles.length === 0 ? [{ kind: 'words', text: EMPTY_SHELF } as const] : []),
      ...knowledge.articles.slice(0, MOST_SOURCES).flatMap(renderArticle),
      ...(more > 0
        ? [{ kind: 'words', text: `And ${more} more; /ask offers them under “article”.` } as const]
        : []),
      ...shelf.map((text) => ({ kind: 'small', text }) as const),
      { kind: 'small', text: `knowledge ${knowledge.version}` },
    ],
    actions: [],
  };
}

/** So many are read in one go. */
const MOST_SOURCES = 20;

/** For a place whose shelf holds nothing that is in the knowledge folder. */
export const EMPTY_SHELF =
  'No article is on the shelf here, so there is nothing to answer from. A moderator can change that with /knowledge shelf.';

function renderArticle(article: Article): readonly Part[] {
  const { title, url, wording, rights, sentences } = article;
  const last = sentences.at(-1)?.paragraph ?? 0;
  const words =
    wording === 'restated' ? 'restated in our words, sentence by sentence' : 'in the words of the article';
  const about = [
    describeOutlet(article),
    `${sayCount(last, 'paragraph')}, ${sayCount(findStatements(article).length, 'sentence')} with the headline`,
    words,
  ].filter((text) => text !== '');
  return [
    { kind: 'words', text: `“${title}”` },
    { kind: 'small', text: about.join(' · '), ...(url === undefined ? {} : { url }) },
    ...(rights === undefined ? [] : [{ kind: 'small', text: rights } as const]),
  ];
}
