import { createScales } from '../../src/answering/sentences/search.ts';
import { createThesaurus } from '../../src/answering/sentences/thesaurus.ts';
import { weighQuestion } from '../../src/answering/sentences/weigh-question.ts';
import { readWords } from '../../src/answering/words/read-words.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import type { SquadArticle } from '../squad/read-squad.ts';

/** Seen in so many questions and articles, a word has shown how much it tells. */
const LEAST_QUESTIONS = 6;
const LEAST_ARTICLES = 3;
/** Before it is seen a word counts as average in so many questions. */
const CAUTION = 6;
const LEAST = 0.1;
const MOST = 1.25;

/**
 * How much a word of a question tells: how often the sentence that answers has it, against the average of all words
 * ("kind" in "What kind of …" hardly ever stands in the answer). Rounded to a twentieth.
 */
export function learnTellingWords(articles: readonly SquadArticle[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { questions: number; found: number; readonly articles: Set<SquadArticle> }>();
  for (const article of articles) {
    const scales = doAtOnce(createScales(article.paragraphs, createThesaurus([]), new Map()));
    for (const { text, gold } of article.questions) {
      if (gold === undefined) continue;
      const terms = new Set(scales.index.tokensOf(gold).terms);
      for (const { word } of weighQuestion(readWords(text), scales).asked) {
        const one = seen.get(word.stem) ?? { questions: 0, found: 0, articles: new Set() };
        one.questions += 1;
        if (terms.has(scales.index.lexicon.findTerm(word.stem) ?? -1)) one.found += 1;
        one.articles.add(article);
        seen.set(word.stem, one);
      }
    }
  }
  const all = [...seen.values()];
  const average = sum(all.map(({ found }) => found)) / sum(all.map(({ questions }) => questions));
  const telling = [...seen].flatMap(([stem, one]): (readonly [string, number])[] => {
    if (one.questions < LEAST_QUESTIONS || one.articles.size < LEAST_ARTICLES) return [];
    const rate = (one.found + CAUTION * average) / (one.questions + CAUTION);
    const weight = Math.min(MOST, Math.max(LEAST, rate / average));
    return [[stem, Math.round(weight * 20) / 20]];
  });
  return new Map(telling.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
