import { type Article, type CitedSentence, findStatements } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { joinIds } from './buttons.ts';
import { describePlace, renderQuote, renderSources } from './quotes.ts';
import { type Button, type Part, type Reply, toButton } from './reply.ts';
import { shorten } from './text.ts';

/**
 * A paragraph with its neighbours, so that nobody is misled by a cut.
 * @returns undefined when the article has no such paragraph
 */
export function renderParagraph(
  { article, paragraph, emphasised = [] }: ShownParagraph,
  version: string,
  phrases: Phrases,
): Reply | undefined {
  if (sentencesOf(article, paragraph).length === 0) return undefined;
  const around = [paragraph - 1, paragraph, paragraph + 1];
  const cites = around.flatMap((number) => sentencesOf(article, number));
  return {
    audience: 'asker',
    parts: [
      ...around.flatMap((number) =>
        renderOneParagraph({ article, paragraph: number, emphasised }, around, phrases),
      ),
      ...renderSources(cites, version, phrases),
    ],
    actions: [],
  };
}

export interface ShownParagraph {
  readonly article: Article;
  /** 0 is the headline. */
  readonly paragraph: number;
  /** Addresses (`p7s2`) to stand out; none when only reading. */
  readonly emphasised?: readonly string[];
}

/** Asks which of several articles' paragraph is meant; whoever has more of them names one. */
export function renderWhichArticle(
  articles: readonly Article[],
  paragraph: number,
  { answer: { moreArticles, whichArticle } }: Phrases,
): Reply {
  const actions = articles.slice(0, MOST_OFFERED).flatMap((article): readonly Button[] => {
    const first = findStatements(article).find((one) => one.paragraph === paragraph);
    if (first === undefined) return [];
    const step = { name: 'context', args: [joinIds([`${article.id}/${first.at}`])] };
    return [{ ...toButton(shorten(article.title, LONGEST_LABEL), step), isChoice: true }];
  });
  const text = articles.length > MOST_OFFERED ? `${whichArticle} ${moreArticles}` : whichArticle;
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text }],
    actions,
  };
}

/** Nobody reads a long list. */
const MOST_OFFERED = 5;
/** Discord's limit for a button (documentation, "Button"). */
const LONGEST_LABEL = 80;

/**
 * One paragraph under a small heading; nothing when the article has no such paragraph.
 * @param shown the numbers of all that are shown with it
 */
function renderOneParagraph(
  { article, paragraph, emphasised = [] }: ShownParagraph,
  shown: readonly number[],
  phrases: Phrases,
): readonly Part[] {
  const cites = sentencesOf(article, paragraph);
  if (cites.length === 0) return [];
  return [
    { kind: 'small', text: sayHeading(cites, shown, phrases) },
    ...cites.map((one) => ({
      ...renderQuote(one, phrases),
      emphasised: emphasised.includes(one.sentence.at),
    })),
  ];
}

function sentencesOf(article: Article, paragraph: number): readonly CitedSentence[] {
  return article.sentences
    .filter((sentence) => sentence.paragraph === paragraph)
    .map((sentence) => ({ article, sentence }));
}

/** With the headings it stands below, and what leads to it where that is not read in one of the paragraphs shown. */
function sayHeading(
  [first]: readonly CitedSentence[],
  shown: readonly number[],
  { place: { headlineAbove, paragraph } }: Phrases,
): string {
  const { headings = [], lead, paragraph: number = 0 } = first?.sentence ?? {};
  if (number === 0) return headlineAbove;
  const isRead = lead === undefined || shown.includes(lead.paragraph);
  const place = describePlace({ headings, ...(isRead ? {} : { lead }) });
  return [paragraph(number), ...(place === '' ? [] : [place])].join(' · ');
}

/**
 * The paragraphs that the cited sentences stand in, those sentences standing out, for the person who asked. A single
 * paragraph is shown with its neighbours; several are not, so that the reply stays short enough to be read.
 * @returns undefined when nothing is cited
 */
export function renderContext(
  cites: readonly CitedSentence[],
  version: string,
  phrases: Phrases,
): Reply | undefined {
  const paragraphs = groupByParagraph(cites);
  const [first, second] = paragraphs;
  if (first === undefined) return undefined;
  if (second === undefined) return renderParagraph(first, version, phrases);
  return {
    audience: 'asker',
    parts: [
      ...paragraphs.flatMap((one) => {
        const shown = paragraphs.filter(({ article }) => article === one.article);
        return renderOneParagraph(
          one,
          shown.map(({ paragraph }) => paragraph),
          phrases,
        );
      }),
      ...renderSources(cites, version, phrases),
    ],
    actions: [],
  };
}

/** In the order in which the articles are cited and, within one, the order of its text. */
function groupByParagraph(cites: readonly CitedSentence[]): readonly ShownParagraph[] {
  const articles = [...new Set(cites.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const cited = cites.filter((one) => one.article === article).map(({ sentence }) => sentence);
    const numbers = [...new Set(cited.map(({ paragraph }) => paragraph))].sort((left, right) => left - right);
    return numbers.map((paragraph) => ({
      article,
      paragraph,
      emphasised: cited.filter((sentence) => sentence.paragraph === paragraph).map(({ at }) => at),
    }));
  });
}
