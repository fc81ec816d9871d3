import { toRarity } from '../sentences/postings.ts';
import type { MarkPlaces } from './mark-places.ts';

/**
 * How much marks tell, from the article's sentences and from English at large; never from wordings, so that what a
 * moderator writes for one question cannot change what another's words weigh.
 */
export interface Rarity {
  /** The weight of a mark: its present count times how rare it is. */
  readonly weigh: (mark: string, count: number) => number;
}

export interface RaritySources {
  readonly places: MarkPlaces;
  /** In which share of English sentences a stem stands, as a rarity between 0 (everywhere) and 1 (nowhere). */
  readonly background: ReadonlyMap<string, number>;
  /** How much a word of a question usually tells, by its stem. */
  readonly telling: ReadonlyMap<string, number>;
  readonly toStem: (form: string) => string;
}

/** Without it the rarest word of a question drowns the others (docs/answering.md). */
const DAMPED = 0.7;
/** The highest rarity, as BM25 counts it in an article of some 30 sentences. */
const HIGHEST = 4;
/** An article of fewer sentences says little about how rare a word is. */
const FEWEST_SENTENCES = 12;
/** What a question word and a pair of words count as: about as rare as one word of ten. */
const FORM = 1.4;
const PAIR = 2.2;

export function createRarity({ places, background, telling, toStem }: RaritySources): Rarity {
  const total = Math.max(places.sentences, FEWEST_SENTENCES);
  const highest = toRarity(0, total);
  const known = new Map<string, number>();
  // Read from the mark alone: all words of a group of synonyms share one, and must weigh the same whoever comes first.
  const rareContent = (mark: string): number => {
    const stems = mark.startsWith('=') ? mark.slice(1).split(' ').map(toStem) : mark.split(' ');
    const here = toRarity(places.countOf(mark), total) / highest;
    const common = Math.max(...stems.map((stem) => background.get(stem) ?? 1));
    const tells = Math.max(...stems.map((stem) => telling.get(stem) ?? 1));
    return (HIGHEST * (0.5 * here + 0.5 * common)) ** DAMPED * Math.sqrt(tells);
  };
  const rareOf = (mark: string): number =>
    mark.startsWith('.') ? (HIGHEST * (background.get(mark) ?? STOP_WORD)) ** DAMPED : rareContent(mark);
  return {
    weigh: (mark, count) => {
      if (mark.includes('+')) return count * PAIR;
      if (mark.startsWith('@')) return count * FORM;
      const remembered = known.get(mark);
      if (remembered !== undefined) return count * remembered;
      const rare = rareOf(mark);
      // A word of an article or of grammar is remembered; a stranger's is counted anew, so memory does not grow.
      if (places.has(mark) || mark.startsWith('.')) known.set(mark, rare);
      return count * rare;
    },
  };
}

/** The rarity of a word of grammar that was not counted. */
const STOP_WORD = 0.4;
