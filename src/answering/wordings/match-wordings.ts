import type { WordMatch } from '../answer.ts';
import { type Families, findRelatives, groupFamilies } from '../sentences/expand-word.ts';
import type { Thesaurus } from '../sentences/thesaurus.ts';
import type { FindNear } from '../words/word-vectors.ts';
import type { Concept } from './concepts.ts';
import type { Marks } from './marks.ts';
import type { Rarity } from './rarity.ts';
import type { WordingIndex } from './wording-index.ts';

/** One mark of a question with what it weighs, and the marks of wordings that it meets. */
export interface AskedMark {
  readonly name: string;
  readonly concept: Concept | undefined;
  readonly value: number;
  /** The same mark first, where a wording has it, then those alike: between 0 and 1, how far each may stand for it. */
  readonly meets: readonly Meet[];
}

export interface Meet {
  readonly mark: number;
  readonly share: number;
  readonly how: WordMatch['how'];
}

/** A question's marks, weighed. */
export interface Asked {
  readonly marks: readonly AskedMark[];
  /** The squared lengths with all marks and with content only. */
  readonly square: number;
  readonly contentSquare: number;
  readonly read: Marks;
}

/** The nearest wording of one target. */
export interface NearTarget {
  readonly target: number;
  readonly wording: number;
  /** Between 0 and 1: the cosine of question and wording, by the same marks and with those alike. */
  readonly cosine: number;
  readonly softCosine: number;
  /** Which share of the question's content the wording has, and the other way round. */
  readonly covered: number;
  readonly softCovered: number;
  readonly used: number;
  readonly softUsed: number;
  /** The mean of the three best soft cosines of the target. */
  readonly best3: number;
}

export interface WordingMatch {
  readonly asked: Asked;
  readonly targets: readonly NearTarget[];
  /** The nearest wordings of all targets that share content with the question. */
  readonly nearest: readonly number[];
}

export interface WordingMatcher {
  readonly weigh: (marks: Marks) => Asked;
  /** Only targets one of whose wordings shares content with the question; all others have no say at all. */
  readonly match: (asked: Asked, isInScope: (target: number) => boolean) => WordingMatch;
}

/** So many wordings are kept for what they say together. */
const MOST_NEAREST = 160;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one set of sums, each short
export function createWordingMatcher(
  index: WordingIndex,
  rarity: Rarity,
  thesaurus: WordRelations,
): WordingMatcher {
  const { count } = index;
  const families = groupFamilies(index.contentMarks.map(([name]) => name));
  // Filled and emptied again for each question.
  const sums = { all: new Float64Array(count), soft: new Float64Array(count) };
  const covers = { same: new Float64Array(count), soft: new Float64Array(count) };
  const uses = { same: new Float64Array(count), soft: new Float64Array(count) };
  const creditedFor = new Int32Array(count).fill(-1);
  const cosines = new Float64Array(count);

  function weigh(read: Marks): Asked {
    let [square, contentSquare] = [0, 0];
    const marks = [...read.weights].map(([name, amount]): AskedMark => {
      const concept = read.content.get(name);
      const value = rarity.weigh(name, amount);
      square += value ** 2;
      if (concept !== undefined) contentSquare += value ** 2;
      return { name, concept, value, meets: listMeets(name, concept, { index, thesaurus, families }) };
    });
    return { marks, square, contentSquare, read };
  }

  /** Adds up what each wording has of the question; gives the wordings that have any of it. */
  function add({ marks }: Asked): readonly number[] {
    const touched: number[] = [];
    for (const [place, { value, concept, meets }] of marks.entries()) {
      for (const { mark, share } of meets) {
        const weight = index.weightOf(mark);
        const wordings = index.wordingsWith(mark);
        for (let at = 0; at < wordings.length; at += 1) {
          const wording = wordings[at] ?? -1;
          if (creditedFor[wording] === place) continue;
          if (creditedFor[wording] === -1) touched.push(wording);
          creditedFor[wording] = place;
          increase(sums.soft, wording, share * value * weight);
          if (share === 1) increase(sums.all, wording, value * weight);
          if (concept === undefined) continue;
          increase(covers.soft, wording, share * value ** 2);
          increase(uses.soft, wording, share * weight ** 2);
          if (share < 1) continue;
          increase(covers.same, wording, value ** 2);
          increase(uses.same, wording, weight ** 2);
        }
      }
    }
    return touched;
  }

  function softCosineOf(wording: number, { square }: Asked): number {
    const length = Math.sqrt(square * (index.squares[wording] ?? 0)) || 1;
    return Math.min(1, (sums.soft[wording] ?? 0) / length);
  }

  function measure(target: number, group: readonly number[], { square, contentSquare }: Asked): NearTarget {
    const [wording = -1] = group;
    const length = Math.sqrt(square * (index.squares[wording] ?? 0)) || 1;
    const own = index.contentSquares[wording] ?? 0;
    const share = (part: Float64Array, whole: number): number =>
      whole === 0 ? 1 : Math.min(1, (part[wording] ?? 0) / whole);
    return {
      target,
      wording,
      cosine: (sums.all[wording] ?? 0) / length,
      softCosine: Math.min(1, (sums.soft[wording] ?? 0) / length),
      covered: share(covers.same, contentSquare),
      softCovered: share(covers.soft, contentSquare),
      used: share(uses.same, own),
      softUsed: share(uses.soft, own),
      best3: group.reduce((sum, one) => sum + (cosines[one] ?? 0), 0) / GROUP,
    };
  }

  function empty(touched: readonly number[]): void {
    for (const wording of touched) {
      creditedFor[wording] = -1;
      for (const { same, soft } of [covers, uses]) {
        same[wording] = 0;
        soft[wording] = 0;
      }
      sums.all[wording] = 0;
      sums.soft[wording] = 0;
    }
  }

  return {
    weigh,
    match: (asked, isInScope) => {
      const touched = add(asked);
      const sharing = touched.filter(
        (wording) =>
          isInScope(index.targetOf[wording] ?? -1) &&
          ((covers.soft[wording] ?? 0) > 0 ||
            (asked.contentSquare === 0 && index.contentSquares[wording] === 0)),
      );
      for (const wording of sharing) cosines[wording] = softCosineOf(wording, asked);
      const near = keepNearest(sharing, cosines, index.targetOf);
      const targets = near.groups.map(([target, group]) => measure(target, group, asked));
      empty(touched);
      return { asked, targets, nearest: near.nearest };
    },
  };
}

function increase(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}

/** So many of a target's wordings are looked at together. */
const GROUP = 3;

/** The best wordings of each target, the target with the nearest first, and the nearest of all. */
function keepNearest(wordings: readonly number[], cosines: Float64Array, targetOf: Int32Array) {
  const compare = (left: number, right: number): number =>
    (cosines[right] ?? 0) - (cosines[left] ?? 0) || left - right;
  const groups = new Map<number, number[]>();
  for (const wording of wordings) {
    const target = targetOf[wording] ?? -1;
    const group = groups.get(target);
    if (group === undefined) {
      groups.set(target, [wording]);
      continue;
    }
    let at = group.length;
    while (at > 0 && compare(wording, group[at - 1] ?? -1) < 0) at -= 1;
    if (at === GROUP) continue;
    group.splice(at, 0, wording);
    if (group.length > GROUP) group.pop();
  }
  const least = findLeast(wordings, cosines);
  const nearest = wordings.filter((wording) => (cosines[wording] ?? 0) >= least).sort(compare);
  return {
    groups: [...groups].sort(([, [left = -1]], [, [right = -1]]) => compare(left, right)),
    nearest: nearest.slice(0, MOST_NEAREST),
  };
}

/** A cosine that about as many wordings reach as are kept, and hardly more: found by counting, not by sorting all. */
function findLeast(wordings: readonly number[], cosines: Float64Array): number {
  if (wordings.length <= MOST_NEAREST) return 0;
  const counts = new Int32Array(STEPS + 1);
  for (const wording of wordings) {
    const step = Math.floor((cosines[wording] ?? 0) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let kept = 0; step > 0; step -= 1) {
    kept += counts[step] ?? 0;
    if (kept >= MOST_NEAREST) break;
  }
  return step / STEPS;
}

const STEPS = 1_000;

/** Which words may stand for one another. */
export interface WordRelations extends Pick<Thesaurus, 'alikeTo'> {
  /** The marks of wordings whose words are used like a form. */
  readonly findNear: FindNear;
}

interface Meeting {
  readonly index: WordingIndex;
  readonly thesaurus: WordRelations;
  readonly families: Families;
}

/** Half the words that share a beginning mean something else. */
const FAMILY_SHARE = 0.35;
/** Words used alike may be opposites, or two days of the week. */
const NEAR_SHARE = 0.6;

function listMeets(
  name: string,
  concept: Concept | undefined,
  { index, thesaurus, families }: Meeting,
): AskedMark['meets'] {
  const own = index.findMark(name);
  const meets: readonly Meet[] = own === undefined ? [] : [{ mark: own, share: 1, how: 'same' }];
  if (concept === undefined || concept.isName) return meets;
  const alike = thesaurus.alikeTo(concept.stem).flatMap(({ stem, weight }): readonly Meet[] => {
    const mark = index.findMark(stem);
    return mark === undefined || mark === own ? [] : [{ mark, share: weight, how: 'synonym' }];
  });
  const related = findRelatives(concept.stem, families).flatMap((place): readonly Meet[] => {
    const [, mark] = index.contentMarks[place] ?? [];
    return mark === undefined || mark === own ? [] : [{ mark, share: FAMILY_SHARE, how: 'family' }];
  });
  const near = [...thesaurus.findNear(concept.form)].flatMap(([mark, likeness]): readonly Meet[] =>
    mark === own ? [] : [{ mark, share: NEAR_SHARE * likeness, how: 'near' }],
  );
  // The nearest first, because a wording is credited once for each mark of the question.
  return [...meets, ...[...alike, ...related, ...near].sort((left, right) => right.share - left.share)];
}
