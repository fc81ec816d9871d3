import type { Entry } from '../../knowledge/knowledge.ts';
import type { WordingIndex } from '../wordings/wording-index.ts';
import type { Choice } from './decide.ts';
import type { Texts } from './texts.ts';

/** A wording that is as alike as this was meant, whatever else has a figure. */
const MEANT = 0.92;
/** A rival is not hopeless. */
const LEAST_CHANCE = 0.02;
const MOST_RIVALS = 5;

/**
 * Entries with rival figures, where a number is asked, or nothing but the thing, and no word of the question parts them: each
 * speaks of all that the likeliest speaks of. One of them must never be given as the figure. A sentence's figure counts as well
 * where another of its entries, without one, is nearer to the question.
 * @returns two or more choices, the likeliest first; none where the likeliest stands alone
 */
export function findRivals(choices: readonly Choice[], index: WordingIndex, texts: Texts): readonly Choice[] {
  const figured = choices
    .filter(({ judged }) => judged.chance >= LEAST_CHANCE && findFigured(judged, index) !== undefined)
    .slice(0, 2 * MOST_RIVALS);
  const [best] = figured;
  const [nearest] = best?.judged.targets ?? [];
  if (best === undefined || best !== choices[0] || !asksNumber(best)) return [];
  const value = figureOf(nearest?.target ?? -1, index)?.value;
  if (nearest === undefined || value === undefined || nearest.softCosine >= MEANT) return [];
  const own = listMet({ target: nearest.target, judged: best.judged }, best, index, texts);
  const rivals = figured.filter((other) => {
    if (other === best) return true;
    const target = findFigured(other.judged, index) ?? -1;
    if (figureOf(target, index)?.value === value) return false;
    const met = listMet({ target, judged: other.judged }, best, index, texts);
    return own.size > 0 && [...own].every((mark) => met.has(mark)) && met.size === own.size;
  });
  return rivals.length < 2 ? [] : rivals.slice(0, MOST_RIVALS);
}

/** By its words, or by naming nothing but the thing: `seal count`. */
function asksNumber({ examined }: Choice): boolean {
  const { sought, marks } = examined.part;
  if (marks.form === undefined) return sought === 'number' || sought === 'anything';
  return sought === 'number' || /^how (many|much)/.test(marks.form);
}

/** The nearest of an outcome's targets that has a figure. */
function findFigured({ targets }: Choice['judged'], index: WordingIndex): number | undefined {
  return targets.find(({ target }) => figureOf(target, index) !== undefined)?.target;
}

function figureOf(number: number, index: WordingIndex): Entry['figure'] {
  const target = index.targets[number]?.target;
  return target?.kind === 'entry' ? target.entry.figure : undefined;
}

interface Figured {
  readonly target: number;
  readonly judged: Choice['judged'];
}

/** The content marks of the question that the entry's wordings or its sentence speak of. */
function listMet(
  { target, judged }: Figured,
  { examined }: Choice,
  index: WordingIndex,
  texts: Texts,
): ReadonlySet<string> {
  const asked = index.targets[target]?.asked ?? new Set<number>();
  const { content } = texts.sentence(judged.outcome);
  return new Set(
    examined.match.asked.marks.flatMap(({ name, concept, meets }) =>
      concept !== undefined &&
      (content.has(name) || meets.some(({ mark, share }) => share === 1 && asked.has(mark)))
        ? [name]
        : [],
    ),
  );
}
