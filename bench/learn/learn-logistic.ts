import type { Means } from '../../src/answering/judging/examine.ts';
import { createScales } from '../../src/answering/sentences/search.ts';
import { createThesaurus } from '../../src/answering/sentences/thesaurus.ts';
import { weighQuestion } from '../../src/answering/sentences/weigh-question.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import type { SquadArticle } from '../squad/squad.ts';

/** What is known of one case, and whether it was right. */
export interface Case {
  readonly factors: readonly number[];
  readonly isRight: boolean;
}

const STEPS = 3_000;
const RATE = 0.5;
/** Keeps weights of factors that tell the same from growing against each other. */
const RIDGE = 1e-4;

/** Logistic regression by gradient descent with momentum over standardised factors; the first factor is the constant. */
export function learnLogistic(cases: readonly Case[]): readonly number[] {
  const width = cases[0]?.factors.length ?? 0;
  const scales = Array.from({ length: width }, (_, place) =>
    findScale(cases.map(({ factors }) => factors[place] ?? 0)),
  );
  const rows = cases.map(({ factors, isRight }) => ({
    values: factors.map(
      (value, place) => (value - (scales[place]?.middle ?? 0)) / (scales[place]?.spread ?? 1),
    ),
    goal: isRight ? 1 : 0,
  }));
  const weights = new Array<number>(width).fill(0);
  const speeds = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Array<number>(width).fill(0);
    for (const { values, goal } of rows) {
      const wrong = 1 / (1 + Math.exp(-dot(values, weights))) - goal;
      for (let place = 0; place < width; place += 1)
        slopes[place] = (slopes[place] ?? 0) + wrong * (values[place] ?? 0);
    }
    for (let place = 0; place < width; place += 1) {
      const slope = (slopes[place] ?? 0) / rows.length + RIDGE * (weights[place] ?? 0);
      speeds[place] = 0.9 * (speeds[place] ?? 0) - RATE * slope;
      weights[place] = (weights[place] ?? 0) + (speeds[place] ?? 0);
    }
  }
  return unscale(weights, scales);
}

interface Scale {
  readonly middle: number;
  readonly spread: number;
}

/** The constant is left as it is. */
function findScale(values: readonly number[]): Scale {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
  return spread < 1e-9 ? { middle: 0, spread: 1 } : { middle, spread };
}

function unscale(weights: readonly number[], scales: readonly Scale[]): readonly number[] {
  const plain = weights.map((weight, place) => weight / (scales[place]?.spread ?? 1));
  const shift = plain.reduce((sum, weight, place) => sum + weight * (scales[place]?.middle ?? 0), 0);
  return plain.map((weight, place) => (place === 0 ? weight - shift : weight));
}

function dot(left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < left.length; place += 1) sum += (left[place] ?? 0) * (right[place] ?? 0);
  return sum;
}

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
export function learnTellingWords(
  articles: readonly SquadArticle[],
  { language, remember }: Pick<Means, 'language' | 'remember'>,
): ReadonlyMap<string, number> {
  const seen = new Map<string, { questions: number; found: number; readonly articles: Set<SquadArticle> }>();
  const thesaurus = createThesaurus([], language);
  for (const article of articles) {
    const scales = doAtOnce(
      createScales(article.paragraphs, { thesaurus, telling: new Map(), language, remember }),
    );
    for (const { text, gold } of article.questions) {
      if (gold === undefined) continue;
      const terms = new Set(scales.index.tokensOf(gold).terms);
      for (const { word } of weighQuestion(language.readWords(text), scales).asked) {
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
