import type { Answer } from '../../src/answering/answer.ts';
import { type Answerer, type ArticleMemory, buildAnswerer } from '../../src/answering/answerer.ts';
import type { Means } from '../../src/answering/judging/examine.ts';
import type { ArticleAnswerer } from '../../src/answering/shelf/article-answerer.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import type { Article } from '../../src/knowledge/knowledge.ts';
import { giveRoom } from '../../src/spare-memory.ts';
import { clock, exposeGarbageCollection } from '../tools.ts';
import type { Shelf, ShelfQuestion } from './make-shelf.ts';

/** What a shelf of so many articles is like; shares are of the questions, times in milliseconds. */
export interface ShelfMeasured {
  readonly articles: number;
  /** Given at once from the right place. */
  readonly right: number;
  /** Given at once, from the right article and another place in it. */
  readonly wrongPlace: number;
  /** Given at once from another article than the one it was asked about. */
  readonly other: number;
  /** Asked which article is meant, and with the right place among the choices. */
  readonly which: number;
  readonly whichRight: number;
  /** Shown as the closest or offered, with a right place among them. */
  readonly closestRight: number;
  readonly p50: number;
  readonly p95: number;
  /** In MB, with what lies outside the heap: what the answerer takes. */
  readonly memory: number;
  /** Indexing all, indexing again when one article has changed, and when none has. */
  readonly build: number;
  readonly rebuild: number;
  readonly unchanged: number;
}

/** Each question of its own article alone: what the best shelf could give. Costs are those of one article. */
export function measureAlone({ articles, questions, before }: Shelf, means: Means): ShelfMeasured {
  const parts = articles.flatMap((article) => {
    const own = questions.filter((one) => one.article === article.id);
    return own.length === 0 ? [] : [measureShelf({ articles: [article], questions: own, before }, means)];
  });
  const all = parts.reduce((sum, { times }) => sum + times.length, 0);
  const share = (read: (measured: ShelfMeasured) => number): number =>
    parts.reduce((sum, { measured, times }) => sum + (read(measured) * times.length) / all, 0);
  const mean = (read: (measured: ShelfMeasured) => number): number =>
    parts.reduce((sum, { measured }) => sum + read(measured) / parts.length, 0);
  return {
    articles: 1,
    right: share(({ right }) => right),
    wrongPlace: share(({ wrongPlace }) => wrongPlace),
    other: share(({ other }) => other),
    which: share(({ which }) => which),
    whichRight: share(({ whichRight }) => whichRight),
    closestRight: share(({ closestRight }) => closestRight),
    ...toQuantiles(parts.flatMap(({ times }) => times)),
    memory: mean(({ memory }) => memory),
    build: mean(({ build }) => build),
    rebuild: mean(({ rebuild }) => rebuild),
    unchanged: mean(({ unchanged }) => unchanged),
  };
}

/** The first of three rounds, each with an index of its own; times are the middle ones, because others use the machine too. */
export function measureShelf(shelf: Shelf, means: Means): Measured {
  const first = measureOnce(shelf, means);
  const rounds = [first, measureOnce(shelf, means), measureOnce(shelf, means)];
  const times = first.times.map((_, place) => toMiddle(rounds.map((round) => round.times[place] ?? 0)));
  const middle = (name: 'build' | 'rebuild' | 'unchanged'): number =>
    toMiddle(rounds.map(({ measured }) => measured[name]));
  const measured = {
    ...first.measured,
    ...toQuantiles(times),
    build: middle('build'),
    rebuild: middle('rebuild'),
    unchanged: middle('unchanged'),
  };
  return { measured, times };
}

function toMiddle(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function measureOnce({ articles, questions, before }: Shelf, means: Means): Measured {
  const collect = exposeGarbageCollection();
  giveRoom(articles.reduce((sum, { sentences }) => sum + sentences.length, 0));
  collect();
  const empty = readMegabytes();
  const memory = createMemory();
  const { value: answerer, milliseconds: build } = clock(() => open(articles, means, memory));
  collect();
  const index = readMegabytes() - empty;
  for (const text of before) answerer.answer(text);
  const asked = questions.map((question) => {
    const { value, milliseconds } = clock(() => answerer.answer(question.text));
    return { ...grade(value, question), milliseconds };
  });
  const times = asked.map(({ milliseconds }) => milliseconds);
  memory.forget(articles[0]?.id ?? '');
  const rebuild = clock(() => open(articles, means, memory)).milliseconds;
  const unchanged = clock(() => open(articles, means, memory)).milliseconds;
  const share = (name: keyof Grade): number => asked.filter((one) => one[name]).length / asked.length;
  const measured: ShelfMeasured = {
    articles: articles.length,
    right: share('isRight'),
    wrongPlace: share('isWrongPlace'),
    other: share('isOther'),
    which: share('isWhich'),
    whichRight: share('isWhichRight'),
    closestRight: share('isClosestRight'),
    ...toQuantiles(times),
    memory: index,
    build,
    rebuild,
    unchanged,
  };
  return { measured, times };
}

interface Measured {
  readonly measured: ShelfMeasured;
  /** Of each question. */
  readonly times: readonly number[];
}

function readMegabytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function open(articles: readonly Article[], means: Means, memory: ArticleMemory): Answerer {
  return doAtOnce(buildAnswerer({ version: '0000000', articles, synonyms: [] }, means, memory));
}

function createMemory() {
  const known = new Map<string, ArticleAnswerer>();
  return {
    find: (id: string) => known.get(id),
    keep: (answerers: readonly ArticleAnswerer[]) => {
      for (const answerer of answerers) known.set(answerer.article.id, answerer);
    },
    forget: (id: string) => known.delete(id),
  };
}

interface Grade {
  readonly isRight: boolean;
  readonly isWrongPlace: boolean;
  readonly isOther: boolean;
  readonly isWhich: boolean;
  readonly isWhichRight: boolean;
  readonly isClosestRight: boolean;
}

function grade(answer: Answer, { article, gold }: ShelfQuestion): Grade {
  const isGold = (
    cite: { readonly article: Article; readonly sentence: { readonly at: string } } | undefined,
  ) => cite !== undefined && cite.article.id === article && gold.includes(cite.sentence.at);
  const [first] = answer.kind === 'answered' ? answer.cites : [];
  const offered = answer.kind === 'unsure' ? answer.suggestions.flatMap(({ cites }) => cites) : [];
  const places = answer.kind === 'closest' ? answer.places : offered;
  const isWhich = answer.kind === 'unsure' && answer.of === 'articles';
  const isIn = first?.article.id === article;
  return {
    isRight: isGold(first),
    isWrongPlace: first !== undefined && isIn && !isGold(first),
    isOther: (first !== undefined && !isIn) || (answer.kind === 'gap' && answer.article.id !== article),
    isWhich,
    isWhichRight: isWhich && places.some(isGold),
    isClosestRight: !isWhich && places.some(isGold),
  };
}

function toQuantiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
