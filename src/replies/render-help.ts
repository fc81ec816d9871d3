import { type Article, findStatements, type Knowledge } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { describeOutlet } from './quotes.ts';
import { type Part, type Reply, toButton } from './reply.ts';

/** What `/help` needs to know of a command; every command fits it. */
export interface HelpLine {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** What can be typed and what it is about, for the person who asked. */
export function renderHelp(lines: readonly HelpLine[], knowledge: Knowledge, phrases: Phrases): Reply {
  const { title, intro, mention } = phrases.help;
  const parts: Part[] = [
    { kind: 'title', text: title },
    { kind: 'words', text: intro(listTitles(knowledge, phrases)) },
    { kind: 'list', items: lines.map(({ example, description }) => `${example} — ${description}`) },
    { kind: 'words', text: mention },
  ];
  return { audience: 'asker', parts, actions: [] };
}

/** The titles as far as they are read at a glance: `“A”, “B” and 3 more`. */
export function listTitles({ articles }: Pick<Knowledge, 'articles'>, { help, quote }: Phrases): string {
  const shown = articles.slice(0, MOST_TITLES).map(({ title }) => quote(title));
  return help.titles(shown, articles.length - shown.length);
}

const MOST_TITLES = 5;

export interface Keeping {
  /** Whether missed questions are kept where this was asked. */
  readonly isKept: boolean;
  readonly days: number;
}

/** What is kept, for the person who asked; the long version is PRIVACY.md. */
export function renderPrivacy({ isKept, days }: Keeping, { buttons, privacy }: Phrases): Reply {
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: privacy.title },
      { kind: 'words', text: isKept ? privacy.kept(days) : privacy.notKept },
      { kind: 'words', text: privacy.reads },
    ],
    actions: isKept ? [toButton(buttons.forgetMine, { name: 'forget-mine', args: [] })] : [],
  };
}

/**
 * What the bot answers from in a place: each article with what is known of its origin, and whose words are shown.
 * @param shelf what a moderator has set there, in sentences
 */
export function renderShelf(knowledge: Knowledge, shelf: readonly string[], phrases: Phrases): Reply {
  const { empty, more: sayMore, title } = phrases.sources;
  const more = knowledge.articles.length - MOST_SOURCES;
  return {
    audience: 'everyone',
    parts: [
      { kind: 'title', text: title },
      ...(knowledge.articles.length === 0 ? [{ kind: 'words', text: empty } as const] : []),
      ...knowledge.articles.slice(0, MOST_SOURCES).flatMap((article) => renderArticle(article, phrases)),
      ...(more > 0 ? [{ kind: 'words', text: sayMore(more) } as const] : []),
      ...shelf.map((text) => ({ kind: 'small', text }) as const),
      { kind: 'small', text: phrases.place.knowledge(knowledge.version) },
    ],
    actions: [],
  };
}

/** So many are read in one go. */
const MOST_SOURCES = 20;

function renderArticle(article: Article, { quote, sources }: Phrases): readonly Part[] {
  const { title, url, wording, rights, sentences } = article;
  const last = sentences.at(-1)?.paragraph ?? 0;
  const about = [
    describeOutlet(article),
    sources.counts(last, findStatements(article).length),
    wording === 'restated' ? sources.restated : sources.verbatim,
  ].filter((text) => text !== '');
  return [
    { kind: 'words', text: quote(title) },
    { kind: 'small', text: about.join(' · '), ...(url === undefined ? {} : { url }) },
    ...(rights === undefined ? [] : [{ kind: 'small', text: rights } as const]),
  ];
}
