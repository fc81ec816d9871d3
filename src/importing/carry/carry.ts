/** What becomes of an article's sentences when its text is read again: they are known by their words and neighbours. */

import type { Sentence } from '../../knowledge/knowledge.ts';
import { findJoined, findParted } from './find-recut.ts';
import { matchEqual } from './match-equal.ts';
import { matchSimilar } from './match-similar.ts';
import { createTexts, type Texts } from './texts.ts';

/**
 * `unchanged`: the same words at the same address. `moved`: the same words at another one. `parted`, `joined`: the same
 * words on more or fewer lines. `changed`: other words that stand for it, a proposal. `gone`: nothing does.
 */
export interface Carried {
  readonly kind: 'unchanged' | 'moved' | 'parted' | 'joined' | 'changed' | 'gone';
  readonly from: Sentence;
  /** In order; empty where it is gone. */
  readonly to: readonly Sentence[];
  /** Whether nobody needs to be asked: the same words, and nothing around them that could make them mean something else. */
  readonly isCertain: boolean;
  /** Where somebody must be asked: why, as the end of a sentence. */
  readonly why?: string;
}

export interface Carrying {
  /** Each sentence of before, in order. */
  readonly carried: readonly Carried[];
  /** The sentences that were not there before. */
  readonly added: readonly Sentence[];
  /** Whether every sentence is where it was, in the same words, and none is new. */
  readonly isUnchanged: boolean;
}

/**
 * Says for each sentence of an article where it stands now. The headline always stays the headline.
 * @param before the sentences as they are cited @param after those of the text read again; both with the headline
 */
export function carrySentences(before: readonly Sentence[], after: readonly Sentence[]): Carrying {
  const texts = createTexts(before, after);
  const equal = matchEqual(texts);
  const recut = [...findParted(texts, equal.pairs), ...findJoined(texts, equal.pairs)];
  const similar = matchSimilar(texts, equal.pairs, new Set(recut.flatMap(({ to }) => to)));
  const byFrom = new Map(recut.map((one) => [one.from, one]));
  const carried = before.map((from, place): Carried => {
    const same = equal.pairs.get(place);
    if (same !== undefined) return toSame(texts, place, same, equal.doubtful.has(place));
    const other = byFrom.get(place);
    if (other !== undefined) return toRecut(texts, from, other);
    const near = similar.get(place);
    return near === undefined
      ? { kind: 'gone', from, to: [], isCertain: false, why: 'it is not there any more' }
      : toChanged(texts, from, near);
  });
  const used = new Set([
    ...carried.flatMap(({ to }) => to),
    ...recut.flatMap(({ to }) => to.map((place) => pick(after, place))),
  ]);
  const added = after.filter((sentence) => !used.has(sentence));
  return {
    carried,
    added,
    isUnchanged:
      added.length === 0 && carried.every(({ kind, isCertain }) => kind === 'unchanged' && isCertain),
  };
}

function toSame(texts: Texts, place: number, same: number, isDoubtful: boolean): Carried {
  const from = pick(texts.before, place);
  const to = pick(texts.after, same);
  const why =
    findTurned(from, [to], texts) ?? (isDoubtful ? 'the same words stand there more than once' : undefined);
  return {
    kind: from.at === to.at && from.text === to.text ? 'unchanged' : 'moved',
    from,
    to: [to],
    isCertain: why === undefined,
    ...(why === undefined ? {} : { why }),
  };
}

function toRecut(
  texts: Texts,
  from: Sentence,
  { kind, to: places }: { readonly kind: 'parted' | 'joined'; readonly to: readonly number[] },
): Carried {
  const all = places.map((place) => pick(texts.after, place));
  // A line such as “Can I swim? Yes.” leads with its first part now, which cannot be cited.
  const statements = all.filter(({ role }) => role === 'statement');
  const to = statements.length > 0 && from.role === 'statement' ? statements : all;
  const why = kind === 'parted' && statements.length < all.length ? undefined : findTurned(from, to, texts);
  return { kind, from, to, isCertain: why === undefined, ...(why === undefined ? {} : { why }) };
}

function toChanged(texts: Texts, from: Sentence, near: number): Carried {
  const to = pick(texts.after, near);
  const why =
    findTurned(from, [to], texts) ??
    (hasOtherFigures(from, to) ? 'a figure is another' : 'its words are others');
  return { kind: 'changed', from, to: [to], isCertain: false, why };
}

/** What around the same words may make them mean something else, or keeps them from being cited. */
function findTurned(from: Sentence, to: readonly Sentence[], { fold }: Texts): string | undefined {
  if (from.role === 'statement' && to.some(({ role }) => role === 'lead'))
    return 'it only leads to what follows now, and cannot be cited';
  if (to.some(({ lead }) => fold(lead?.text ?? '') !== fold(from.lead?.text ?? '')))
    return from.lead === undefined || to.some(({ lead }) => lead === undefined)
      ? undefined
      : 'the line that it belongs to is another';
  if (to.some(({ headings }) => fold(headings.at(-1) ?? '') !== fold(from.headings.at(-1) ?? '')))
    return from.headings.length === 0 ? undefined : 'it stands below another heading';
  return undefined;
}

function hasOtherFigures(from: Sentence, to: Sentence): boolean {
  return listFigures(from.text).join(' ') !== listFigures(to.text).join(' ');
}

/** The numbers in digits, as they are written. */
export function listFigures(text: string): readonly string[] {
  return text.match(/\p{N}+(?:[.,:’']\p{N}+)*/gu) ?? [];
}

function pick(sentences: readonly Sentence[], place: number): Sentence {
  const sentence = sentences[place];
  if (sentence === undefined) throw new Error(`no sentence at place ${place}`);
  return sentence;
}
