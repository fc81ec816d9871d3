import { CLASS } from '../../words/word-classes.ts';
import type { LookedAt } from '../match-sentence.ts';
import { SOUGHT, type SoughtKind } from '../sought.ts';

export const ANSWER_KIND = [
  'something new close to the matches',
  'says what a thing is',
  'holds what is sought',
  'how much of it',
  'close to the matches',
  'what is sought',
] as const;

/** A word so far from a match counts a fifth less. */
const FADE = 0.25;

/** Whether the sentence holds the kind of thing that is asked for, in words that are not the question's own. */
export function measureAnswerKind(looked: LookedAt): readonly number[] {
  const { question, match, newWords } = looked;
  const { kind } = question.sought;
  const { classes } = match.tokens;
  let best = 0;
  let sum = 0;
  let closest = 0;
  let closestAtAll = 0;
  for (const place of newWords) {
    const own = classes[place] ?? 0;
    const near = weighNear(looked, place);
    if ((own & CLASS.stop) === 0) closestAtAll = Math.max(closestAtAll, near);
    const worth = weighAsAnswer(kind, own, classes[place - 1] ?? 0);
    best = Math.max(best, worth);
    sum += worth;
    closest = Math.max(closest, worth * near);
  }
  return [closestAtAll, measureDefinition(looked), best, Math.log(1 + sum), closest, SOUGHT.indexOf(kind)];
}

/** How much of the question stands near a word of the sentence. */
function weighNear({ question, match }: LookedAt, place: number): number {
  let near = 0;
  for (const hit of match.hits) {
    near +=
      ((question.asked[hit.asked]?.weight ?? 0) * hit.weight) / (1 + FADE * Math.abs(place - hit.place));
  }
  return near / question.total;
}

/** A sentence that begins with what is asked about and goes on with one of these says what it is. */
const DEFINING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'refers', 'means']);
const BEGINNING = 4;
const NEXT = 3;

function measureDefinition({ question, match, index }: LookedAt): number {
  const isDefining = (place: number): boolean =>
    DEFINING.has(index.lexicon.forms[match.tokens.forms[place] ?? -1] ?? '');
  let best = 0;
  for (const { place, asked, weight } of match.hits) {
    if (place >= BEGINNING || weight < 0.8) continue;
    const next = Array.from({ length: NEXT }, (_, more) => place + 1 + more);
    if (next.some(isDefining)) best = Math.max(best, question.asked[asked]?.weight ?? 0);
  }
  return best / question.total;
}

/** How good an answer a word of these classes is; the finer steps are guesses that the learnt ranking corrects. */
function weighAsAnswer(kind: SoughtKind, classes: number, before: number): number {
  const is = (bits: number): boolean => (classes & bits) !== 0;
  const isName = is(CLASS.capital) && !is(CLASS.calendar | CLASS.stop);
  switch (kind) {
    case 'number':
      return is(CLASS.number) && !is(CLASS.year | CLASS.calendar) ? 1 : 0;
    case 'money':
      return is(CLASS.money) ? 1 : 0;
    case 'percent':
      return is(CLASS.percent) ? 1 : 0;
    case 'time':
      return is(CLASS.year) ? 1 : is(CLASS.calendar) ? 0.8 : is(CLASS.timeUnit) ? 0.3 : 0;
    case 'month':
      return is(CLASS.calendar) ? 1 : 0;
    case 'day':
      return is(CLASS.calendar) ? 1 : is(CLASS.number) && !is(CLASS.year) ? 0.6 : 0;
    case 'duration':
      return is(CLASS.timeUnit) ? 1 : 0;
    case 'measure':
      return is(CLASS.lengthUnit) ? 1 : is(CLASS.number) && !is(CLASS.year) ? 0.5 : 0;
    case 'person':
      if (is(CLASS.office)) return 1;
      if (!isName) return 0;
      if (is(CLASS.first)) return 0.5;
      return (before & CLASS.capital) !== 0 && (before & CLASS.stop) === 0 ? 1.3 : 1;
    case 'organisation':
      return isName ? (is(CLASS.first) ? 0.5 : 1) : 0;
    case 'place':
      return is(CLASS.place) ? 1 : isName && !is(CLASS.first) ? 0.5 : 0;
    case 'reason':
      return is(CLASS.cause) ? 1 : 0;
    case 'name':
      return is(CLASS.marked | CLASS.naming) ? 1 : isName && !is(CLASS.first) ? 0.5 : 0;
    case 'manner':
    case 'kind':
    case 'thing':
    case 'yes or no':
    case 'anything':
      return 0;
  }
}
