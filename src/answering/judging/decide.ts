import type { WordingIndex } from '../wordings/wording-index.ts';
import type { Examined, Examiner, Judged } from './examine.ts';
import type { Bars } from './judge-model.ts';
import { SIGNALS, type Signal } from './signals.ts';

/** A candidate with the part of the question that speaks most for it. */
export interface Choice {
  readonly judged: Judged;
  readonly examined: Examined;
}

export type Decision =
  | { readonly kind: 'given'; readonly best: Choice; readonly choices: readonly Choice[] }
  | { readonly kind: 'closest'; readonly places: readonly Choice[]; readonly choices: readonly Choice[] }
  | { readonly kind: 'nothing'; readonly choices: readonly Choice[] };

/** Nobody reads a long list. */
const MOST_PLACES = 3;

/**
 * One scale, one bar:
 * 1. what is likeliest is given when its chance is over the bar; the bar looks at its own wordings only;
 * 2. a gap that is likeliest keeps everything else from being given;
 * 3. else up to three places that are not hopeless, and speak of something that was asked, are shown as the closest;
 * 4. else nothing is.
 */
export function decide(
  examined: readonly Examined[],
  { index, texts }: Pick<Examiner, 'index' | 'texts'>,
  bars: Bars,
): Decision {
  const choices = listChoices(examined);
  const [best] = choices;
  if (best === undefined) return { kind: 'nothing', choices };
  const isLikely = best.judged.chance >= toBar(best, index, bars);
  if (isLikely && !isMetByNumbersAlone(best, { index, texts })) return { kind: 'given', best, choices };
  return showClosest(choices, bars);
}

/** “What is 2+2?” is not answered by “Two keepers live there”: a number by itself speaks of anything. */
function isMetByNumbersAlone(
  { judged, examined }: Choice,
  { index, texts }: Pick<Examiner, 'index' | 'texts'>,
): boolean {
  const content = judged.isGap ? undefined : texts.sentence(judged.outcome).content;
  const asked = index.targets[judged.targets[0]?.target ?? -1]?.asked;
  const met = examined.match.asked.marks.filter(
    ({ name, meets }) => content?.has(name) === true || meets.some(({ mark }) => asked?.has(mark) === true),
  );
  return met.length > 0 && met.every(({ concept }) => /^\d/.test(concept?.form ?? ''));
}

/** What is not given may be shown; a gap never is, because “the article does not say” would be a falsehood. */
export function showClosest(choices: readonly Choice[], bars: Bars): Decision {
  const places = choices
    .filter(({ judged }) => !judged.isGap && judged.chance >= bars.shown && isSpokenOf(judged, bars))
    .slice(0, MOST_PLACES);
  return places.length === 0 ? { kind: 'nothing', choices } : { kind: 'closest', places, choices };
}

/**
 * A place that has no word of the question is close only where much of the question is used like what stands there: money
 * is not close to who asks for the capital of a country.
 */
function isSpokenOf({ signals }: Judged, { alike }: Bars): boolean {
  const most = (places: readonly number[]): number => Math.max(...places.map((place) => signals[place] ?? 0));
  return most(SPOKEN) > 0 || most(ALIKE) >= alike;
}

function placesOf(...names: readonly Signal[]): readonly number[] {
  return names.map((name) => SIGNALS.indexOf(name));
}

const SPOKEN = placesOf('covered', 'covered by the paragraph');
const ALIKE = placesOf('nearly covered by the paragraph', 'nearly covered by wording and sentence');

/** Each outcome once, with the part in which it is likeliest; the likeliest first. */
function listChoices(examined: readonly Examined[]): readonly Choice[] {
  const best = new Map<number, Choice>();
  for (const one of examined)
    for (const judged of one.judged) {
      const known = best.get(judged.outcome);
      if (known === undefined || judged.chance > known.judged.chance)
        best.set(judged.outcome, { judged, examined: one });
    }
  return [...best.values()].sort(
    (left, right) => right.judged.chance - left.judged.chance || left.judged.outcome - right.judged.outcome,
  );
}

/**
 * With many wordings of its own, a candidate's chance was learnt from many, so less of it is asked; but where many are
 * written and none is much like the question, it probably asks something else.
 */
export function toBar({ judged }: Choice, index: WordingIndex, { gap, none, few, many, far }: Bars): number {
  if (judged.isGap) return gap;
  const [near] = judged.targets;
  const own = index.targets[near?.target ?? -1]?.own ?? 0;
  if (own === 0) return none;
  if (own >= many.wordings && (near?.softCosine ?? 0) < far.cosine) return far.chance;
  const from = Math.log1p(few.wordings);
  const share = (Math.log1p(own) - from) / (Math.log1p(many.wordings) - from);
  return few.chance + Math.min(1, Math.max(0, share)) * (many.chance - few.chance);
}
