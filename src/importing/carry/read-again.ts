import { splitFrontMatter } from '../../knowledge/article/article-text.ts';
import type { Article, Sentence } from '../../knowledge/knowledge.ts';
import type { PageContent, Refusal } from '../page-content.ts';
import { listLeftOut, toArticle } from '../to-article.ts';

/** An article's text read again. */
export interface ReadAgain {
  readonly kind: 'read-again';
  /** The whole `article.md`: its front matter as it stands, and the new text. */
  readonly text: string;
  /** The headline first, as it stands. */
  readonly sentences: readonly Sentence[];
  readonly notes: readonly string[];
}

export interface AgainChoices {
  readonly abbreviations: string;
  /** What is taken in besides what the article holds already, counted from 1. */
  readonly withLeftOut?: readonly number[];
}

/**
 * Makes the next text of an article of its page. The front matter stays as somebody wrote it; where the page states
 * another headline or day, a note says so. What was taken in when it was imported is taken in again.
 * @param file its `article.md`
 */
export function readAgain(
  article: Article,
  file: string,
  content: PageContent,
  { abbreviations, withLeftOut = [] }: AgainChoices,
): ReadAgain | Refusal {
  const split = splitFrontMatter(file);
  const [headline] = article.sentences;
  if (split.kind === 'refused' || headline === undefined)
    throw new Error(`${article.id} has been read and has no front matter`);
  const held = new Set(article.sentences.map(({ text }) => bare(text)));
  const kept = listLeftOut(content.leftOut)
    .filter(
      ({ text }) =>
        held.has(bare(text)) || [...held].some((one) => one.length > 20 && bare(text).startsWith(one)),
    )
    .map(({ number }) => number);
  const { title, language } = article;
  const made = toArticle(content, {
    abbreviations,
    taken: [],
    id: article.id,
    said: { title, language },
    withLeftOut: [...new Set([...kept, ...withLeftOut])],
  });
  if (made.kind === 'refused') return made;
  const front = file
    .split('\n')
    .slice(0, split.textLine - 1)
    .join('\n');
  const body = made.text.slice(made.text.indexOf('\n---\n') + '\n---\n'.length);
  return {
    kind: 'read-again',
    text: `${front}\n${body}`,
    sentences: [headline, ...made.sentences],
    notes: [
      ...made.notes.filter((note) => !note.includes('states no language')),
      ...tellOther(article, content),
    ],
  };
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function tellOther({ title, published }: Article, { about }: PageContent): readonly string[] {
  return [
    ...(about.title === undefined || about.title === title || bare(about.title) === bare(title)
      ? []
      : [
          `The page's headline is “${about.title}” now; the article's stays as it is. Change it in article.md if you like.`,
        ]),
    ...(about.published === undefined || published === undefined || about.published === published
      ? []
      : [`The page gives ${about.published} as its day now; the article says ${published}.`]),
  ];
}
