import type { Article } from '../../src/knowledge/knowledge.ts';
import { estrange } from '../answers/growth.ts';
import { readTended, TENDED } from '../learn/judge/sources.ts';
import { readSquad, type SquadArticle, toArticle } from '../squad/squad.ts';
import { createRandom, shuffle } from '../tools.ts';

/** A question with the one article it was written for. */
export interface ShelfQuestion {
  readonly text: string;
  readonly article: string;
  /** The addresses in it that are right. */
  readonly gold: readonly string[];
}

/** Articles in the order in which a shelf grows; questions are asked about the first of them, whatever stands beside. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly questions: readonly ShelfQuestion[];
  /** Questions about other articles, to be asked before: what was just started answers slower than what has run a while. */
  readonly before: readonly string[];
}

/** A readable article; so long the cuts and what is combined are, in sentences. */
const LENGTH = 50;
/** So many cuts are asked about, besides the tended articles. */
const ASKED_CUTS = 4;
const MOST_QUESTIONS = 30;
const ASKED_BEFORE = 600;

/**
 * The six tended articles and four cuts of SQuAD's, about which is asked; then all other cuts, those of the same SQuAD
 * articles among them, which rival them most; then articles combined of paragraphs of the cuts that nothing is asked
 * about, made strange and in an order drawn by the seed, so that the right sentence stands in one article alone.
 */
export async function makeShelf(data: string, size: number, seed: number): Promise<Shelf> {
  const given = (await readTended(data)).filter(({ id }) => TENDED.some((name) => name === id));
  const cuts = readSquad(`${data}/squad-tuning.json`).flatMap(cutArticle);
  const [first, later] = [cuts.filter(({ part }) => part === 0), cuts.filter(({ part }) => part > 0)];
  const asked = first.slice(0, ASKED_CUTS);
  const others = [...first.slice(ASKED_CUTS), ...later];
  const random = createRandom(seed);
  const real = [
    ...given.map(({ article }) => article),
    ...[...asked, ...others].map(({ article }) => article),
  ];
  const combined = combine(others, Math.max(0, size - real.length), random);
  return {
    articles: [...real, ...combined].slice(0, size),
    questions: [
      ...given.flatMap(({ id, questions }) =>
        questions
          .filter(({ kind }) => kind === 'answerable')
          .map(({ question, gold }) => ({ text: question, article: id, gold })),
      ),
      ...asked.flatMap(({ questions }) => shuffle(questions, random).slice(0, MOST_QUESTIONS)),
    ],
    before: shuffle(
      others.flatMap(({ questions }) => questions),
      createRandom(seed),
    )
      .slice(0, ASKED_BEFORE)
      .map(({ text }) => text),
  };
}

interface Cut {
  readonly article: Article;
  /** The how manieth of its SQuAD article, from 0. */
  readonly part: number;
  readonly paragraphs: readonly (readonly string[])[];
  readonly questions: readonly ShelfQuestion[];
}

/** Whole paragraphs, as many as reach the length; what is left at the end is too short and left out. */
function cutArticle({ title, paragraphs, questions }: SquadArticle): readonly Cut[] {
  const cuts: Cut[] = [];
  let [start, before] = [0, 0];
  for (let end = 1; end <= paragraphs.length; end += 1) {
    const own = paragraphs.slice(start, end);
    const length = own.reduce((sum, sentences) => sum + sentences.length, 0);
    if (length < LENGTH) continue;
    const id = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${cuts.length + 1}`;
    const ats = toArticle(id, own).sentences.map(({ at }) => at);
    const asked = questions.flatMap(({ text, gold }): ShelfQuestion[] => {
      const at = gold === undefined ? undefined : ats[gold - before];
      return at === undefined ? [] : [{ text, article: id, gold: [at] }];
    });
    cuts.push({ article: toArticle(id, own), part: cuts.length, paragraphs: own, questions: asked });
    start = end;
    before += length;
  }
  return cuts;
}

/** Paragraphs that stand in a cut already get an ending to their long words, another in each round: no sentence stands twice. */
function combine(cuts: readonly Cut[], count: number, random: () => number): readonly Article[] {
  const paragraphs = cuts.flatMap((cut) => cut.paragraphs);
  const articles: Article[] = [];
  for (let round = 1; articles.length < count && paragraphs.length > 0; round += 1) {
    let drawn: (readonly string[])[] = [];
    for (const paragraph of shuffle(paragraphs, random)) {
      drawn.push(paragraph.map((text) => estrange(text, round)));
      if (drawn.flat().length < LENGTH) continue;
      articles.push(toArticle(`combined-${articles.length + 1}`, drawn));
      drawn = [];
      if (articles.length === count) break;
    }
  }
  return articles;
}
