import type { Entry } from '../../knowledge/knowledge.ts';
import type { WordingIndex } from '../wordings/wording-index.ts';
import type { Choice } from './decide.ts';
import type { Texts } from './texts.ts';

/** A wording that is as alike as this was meant, whatever else has a figure. */
const MEANT = 0.92;
/** Of the chance of the likeliest: with less of it, a word of the question speaks against the rival. */
const LEAST_SHARE = 0.2;
const MOST_RIVALS = 5;

/**
 * Entries with rival figures, where a number is asked, or nothing but the thing, and no word of the question parts them: each
 * speaks of all that the likeliest speaks of. One of them must never be given as the figure. A sentence's figure counts as well
 * where another of its entries, without one, is nearer to the question.
 * @returns two or more choices, the likeliest first; none where the likeliest stands alone
 */
export function findRivals(choices: readonly Choice[], index: WordingIndex, texts: Texts): readonly Choice[] {
  const [best] = choices;
  const [nearest] = best?.judged.targets ?? [];
  if (best === undefined || nearest === undefined || nearest.softCosine >= MEANT || !asksNumber(best))
    return [];
  const value = figureOf(nearest.target, index)?.value;
  const own = listMet({ target: nearest.target, judged: best.judged }, best, index, texts);
  if (value === undefined || own.size === 0) return [];
  const least = LEAST_SHARE * best.judged.chance;
  const rivals = choices.filter((other) => {
    if (other === best) return true;
    const figured = findFigured(other.judged, index);
    if (other.judged.chance < least || figured === undefined || figured.value === value) return false;
    const met = listMet({ target: figured.target, judged: other.judged }, best, index, texts);
    return met.size === own.size && [...own].every((mark) => met.has(mark));
  });
  return rivals.length < 2 ? [] : rivals.slice(0, MOST_RIVALS);
}

/** By its words, or by naming nothing but the thing: `seal count`. */
function asksNumber({ examined }: Choice): boolean {
  const { sought, marks } = examined.part;
  return marks.form === undefined || sought === 'number' || FORMS_OF_NUMBER.has(marks.form);
}

const FORMS_OF_NUMBER: ReadonlySet<string> = new Set(['how many', 'how much']);

/** The nearest of an outcome's targets that has a figure, and what that says. */
function findFigured({ targets }: Choice['judged'], index: WordingIndex) {
  for (const { target } of targets) {
    const figure = figureOf(target, index);
    if (figure !== undefined) return { target, value: figure.value };
  }
  return undefined;
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
    examined.match.asked.marks.flatMap(({ name, meets }) =>
      content.has(name) || meets.some(({ mark, share }) => share === 1 && asked.has(mark)) ? [name] : [],
    ),
  );
}
