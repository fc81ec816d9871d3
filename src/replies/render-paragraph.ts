import { type Article, type CitedSentence, findStatements } from '../knowledge/knowledge.ts';
import { joinIds } from './buttons.ts';
import { describePlace, renderQuote, renderSources } from './quotes.ts';
import { type Button, type Part, type Reply, toButton } from './reply.ts';
import { shorten } from './text.ts';

/**
 * A paragraph with its neighbours, so that nobody is misled by a cut.
 * @param paragraph 0 is the headline
 * @param emphasised addresses (`p7s2`) to stand out; none when only reading
 * @returns undefined when the article has no such paragraph
 */
export function renderParagraph(
  article: Article,
  paragraph: number,
  version: string,
  emphasised: readonly string[] = [],
): Reply | undefined {
  if (sentencesOf(article, paragraph).length === 0) return undefined;
  const around = [paragraph - 1, paragraph, paragraph + 1];
  const cites = around.flatMap((number) => sentencesOf(article, number));
  return {
    audience: 'asker',
    parts: [
      ...around.flatMap((number) => renderOneParagraph(article, number, emphasised, around)),
      ...renderSources(cites, version),
    ],
    actions: [],
  };
}

/** Asks which of several articles' paragraph is meant; whoever has more of them names one. */
export function renderWhichArticle(articles: readonly Article[], paragraph: number): Reply {
  const actions = articles.slice(0, MOST_OFFERED).flatMap((article): readonly Button[] => {
    const first = findStatements(article).find((one) => one.paragraph === paragraph);
    if (first === undefined) return [];
    const step = { name: 'context', args: [joinIds([`${article.id}/${first.at}`])] };
    return [{ ...toButton(shorten(article.title, LONGEST_LABEL), step), isChoice: true }];
  });
  const more = articles.length > MOST_OFFERED ? ' There are more; say in “article” which.' : '';
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text: `Which article?${more}` }],
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
  article: Article,
  paragraph: number,
  emphasised: readonly string[],
  shown: readonly number[],
): readonly Part[] {
  const cites = sentencesOf(article, paragraph);
  if (cites.length === 0) return [];
  return [heading(paragraph, cites, shown), ...cites.map((one) => emphasise(one, emphasised))];
}

function sentencesOf(article: Article, paragraph: number): readonly CitedSentence[] {
  return article.sentences
    .filter((sentence) => sentence.paragraph === paragraph)
    .map((sentence) => ({ article, sentence }));
}

/** With the headings it stands below, and what leads to it where that is not read in one of the paragraphs shown. */
function heading(paragraph: number, cites: readonly CitedSentence[], shown: readonly number[]): Part {
  const { headings = [], lead } = cites[0]?.sentence ?? {};
  const isRead = lead === undefined || shown.includes(lead.paragraph);
  const place = describePlace({ headings, ...(isRead ? {} : { lead }) });
  const parts = [`Paragraph ${paragraph}`, ...(place === '' ? [] : [place])];
  return { kind: 'small', text: paragraph === 0 ? 'Headline' : parts.join(' · ') };
}

function emphasise(cited: CitedSentence, emphasised: readonly string[]): Part {
  return { ...renderQuote(cited), emphasised: emphasised.includes(cited.sentence.at) };
}

/**
 * The paragraphs that the cited sentences stand in, those sentences standing out, for the person who asked. A single
 * paragraph is shown with its neighbours; several are not, so that the reply stays short enough to be read.
 * @returns undefined when nothing is cited
 */
export function renderContext(cites: readonly CitedSentence[], version: string): Reply | undefined {
  const paragraphs = groupByParagraph(cites);
  const [first, second] = paragraphs;
  if (first === undefined) return undefined;
  if (second === undefined) return renderParagraph(first.article, first.paragraph, version, first.ats);
  return {
    audience: 'asker',
    parts: [
      ...paragraphs.flatMap(({ article, paragraph, ats }) => {
        const shown = paragraphs.filter((one) => one.article === article).map((one) => one.paragraph);
        return renderOneParagraph(article, paragraph, ats, shown);
      }),
      ...renderSources(cites, version),
    ],
    actions: [],
  };
}

interface CitedParagraph {
  readonly article: Article;
  readonly paragraph: number;
  readonly ats: readonly string[];
}

/** In the order in which the articles are cited and, within one, the order of its text. */
function groupByParagraph(cites: readonly CitedSentence[]): readonly CitedParagraph[] {
  const articles = [...new Set(cites.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const cited = cites.filter((one) => one.article === article).map(({ sentence }) => sentence);
    const numbers = [...new Set(cited.map(({ paragraph }) => paragraph))].sort((left, right) => left - right);
    return numbers.map((paragraph) => ({
      article,
      paragraph,
      ats: cited.filter((sentence) => sentence.paragraph === paragraph).map(({ at }) => at),
    }));
  });
}
