import type { InSteps } from '../../in-steps.ts';
import { joinSynonyms, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Means } from '../judging/examine.ts';
import { keepBest } from '../keep-best.ts';
import type { Language } from '../language/language.ts';
import { readTyped } from '../read-question.ts';
import { toRarity } from '../sentences/postings.ts';
import { createThesaurus, joinThesauri } from '../sentences/thesaurus.ts';
import type { Word } from '../words/read-words.ts';
import { collectForms, createSpelling } from '../words/spelling.ts';
import type { ArticleAnswerer } from './article-answerer.ts';

/** Finds the articles that a question may be about, by words that few of them have, without examining any. */
export interface ArticlePicker {
  /**
   * The articles that speak most of the question, the most first; none where none has a word of it.
   * @param among the articles of the shelf, by their numbers: others count for nothing, also not for what is rare
   */
  readonly pick: (question: string, among: ReadonlySet<number>) => readonly Picked[];
  /** The articles that have this text, or key of a text, written down; ascending. */
  readonly findWritten: (text: string) => readonly number[];
}

export interface Picked {
  readonly article: number;
  /** How much of the question it speaks of where it speaks most of it, in rarity of the words. */
  readonly speaks: number;
}

/** So many are looked at more closely than by whether they have the words at all. */
const MOST_LOOKED_AT = 16;
/** What a word counts for that stands elsewhere in the article, against 1 in the same paragraph or question. */
const ELSEWHERE = 0.3;
/** What a repaired word counts for, against 1 for one that was typed right. */
const REPAIRED = 0.9;

export function* indexArticles(
  answerers: readonly ArticleAnswerer[],
  synonyms: Knowledge['synonyms'],
  means: Means,
): InSteps<ArticlePicker> {
  const articles = answerers.map(({ article }) => article);
  const language = means.language.withTranslations(
    articles.flatMap(({ words }) => words?.translations ?? []),
  );
  const groups = joinSynonyms({ articles, synonyms });
  const own = createThesaurus([{ groups, weight: OWN_SYNONYM }], language);
  const thesaurus = joinThesauri(own, language.thesaurus);
  const { having, forms, written } = yield* collectWords(answerers);
  const spelling = createSpelling([collectForms(forms)], means.remember);
  const expand = (word: Word): readonly Meant[] => {
    const alike = [{ stem: word.stem, weight: 1 }, ...thesaurus.alikeTo(word.stem)];
    const there = alike.filter(({ stem }) => having.has(stem));
    if (there.length > 0 || language.isCommon(word.stem)) return there;
    return spelling
      .repair(word.form)
      .map(({ form, weight }) => ({ stem: language.toStem(form), weight: weight * REPAIRED }))
      .filter(({ stem }) => having.has(stem));
  };
  return {
    pick: (question, shelf) => {
      const isWhole = shelf.size === answerers.length;
      const weighed = readContent(question, language).map((word) => {
        const tells = means.model.telling.get(word.stem) ?? 1;
        return expand(word).map(({ stem, weight }) => {
          const all = having.get(stem) ?? [];
          const among = isWhole ? all : all.filter((article) => shelf.has(article));
          return { stem, among, weight: weight * tells * toRarity(among.length, shelf.size) };
        });
      });
      return rankArticles(weighed, answerers);
    },
    findWritten: (text) => written.get(text) ?? NOWHERE,
  };
}

const NOWHERE: readonly number[] = [];

interface Words {
  /** By stem the numbers of the articles that have it in a sentence or a wording. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly forms: ReadonlySet<string>;
  /** By text or key the numbers of the articles that have it written down. */
  readonly written: ReadonlyMap<string, readonly number[]>;
}

function* collectWords(answerers: readonly ArticleAnswerer[]): InSteps<Words> {
  const having = new Map<string, number[]>();
  const forms = new Set<string>();
  const written = new Map<string, readonly number[]>();
  for (const [number, { examiner }] of answerers.entries()) {
    // Nearly every text stands in one article alone, and all texts of one share this list.
    const here = [number];
    for (const text of examiner.listWritten().flatMap((texts) => [...texts])) {
      const known = written.get(text);
      if (known === undefined) written.set(text, here);
      else if (known.at(-1) !== number) written.set(text, [...known, number]);
    }
    const { lexicon } = examiner.sentences;
    const { vocabulary } = examiner.index;
    for (const stem of new Set([...lexicon.stems, ...vocabulary.stems])) {
      const known = having.get(stem);
      if (known === undefined) having.set(stem, [number]);
      else known.push(number);
    }
    for (const form of [...lexicon.forms, ...vocabulary.forms.keys()]) forms.add(form);
    yield;
  }
  return { having, forms, written };
}

/** By the words that an article has at all, then of those with the most by how near these stand to one another. */
function rankArticles(
  weighed: readonly (readonly Had[])[],
  answerers: readonly ArticleAnswerer[],
): readonly Picked[] {
  const sums = new Float64Array(answerers.length);
  const bests = new Float64Array(answerers.length);
  for (const meant of weighed) addBest(meant, sums, bests);
  const most = keepBest(MOST_LOOKED_AT);
  for (let article = 0; article < sums.length; article += 1) {
    const sum = sums[article] ?? 0;
    if (sum > 0 && most.mayEnter(sum)) most.enter(article, sum);
  }
  return most
    .list()
    .map(({ number: article, score: sum }) => {
      const closely = answerers[article];
      const near = closely === undefined ? 0 : measureNearest(weighed, closely);
      return { article, speaks: near + ELSEWHERE * (sum - near) };
    })
    .sort((left, right) => right.speaks - left.speaks || left.article - right.article);
}

/** As in the search among an article's sentences. */
const OWN_SYNONYM = 0.85;

/** A stem that a word of the question may stand for. */
interface Meant {
  readonly stem: string;
  readonly weight: number;
}

/** The same with the articles of the shelf that have it. */
interface Had extends Meant {
  readonly among: readonly number[];
}

/** Of a text of any length so many words are looked at. */
const MOST_WORDS = 60;

function readContent(question: string, language: Language): readonly Word[] {
  const words = language.translate(readTyped(question, language)).filter(({ isStop }) => !isStop);
  return [...new Map(words.map((word) => [word.stem, word])).values()].slice(0, MOST_WORDS);
}

/** Adds for each article the best of what one word may stand for. @param bests all 0, before and after */
function addBest(meant: readonly Had[], sums: Float64Array, bests: Float64Array): void {
  for (const { among, weight } of meant)
    for (const article of among) if (weight > (bests[article] ?? 0)) bests[article] = weight;
  for (const { among } of meant)
    for (const article of among) {
      sums[article] = (sums[article] ?? 0) + (bests[article] ?? 0);
      bests[article] = 0;
    }
}

/** The most that one paragraph, or all wordings of one entry or gap together, speak of. */
function measureNearest(asked: readonly (readonly Meant[])[], { examiner }: ArticleAnswerer): number {
  const { sentences, index } = examiner;
  const [paragraphs, targets] = [new Map<number, number>(), new Map<number, number>()];
  for (const meant of asked) {
    const [inParagraphs, inTargets] = [new Map<number, number>(), new Map<number, number>()];
    for (const { stem, weight } of meant) {
      const term = sentences.lexicon.findTerm(stem);
      const posting = term === undefined ? [] : sentences.inParagraphs.of(term);
      for (let at = 0; at < posting.length; at += 2) raise(inParagraphs, posting[at] ?? -1, weight);
      const mark = index.findMark(stem);
      if (mark === undefined) continue;
      for (const wording of index.wordingsWith(mark)) raise(inTargets, index.targetOf[wording] ?? -1, weight);
    }
    for (const [paragraph, weight] of inParagraphs)
      paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? 0) + weight);
    for (const [target, weight] of inTargets) targets.set(target, (targets.get(target) ?? 0) + weight);
  }
  return Math.max(0, ...paragraphs.values(), ...targets.values());
}

function raise(best: Map<number, number>, key: number, weight: number): void {
  if (weight > (best.get(key) ?? 0)) best.set(key, weight);
}
