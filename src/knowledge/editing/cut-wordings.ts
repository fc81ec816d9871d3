import { isMap, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { type Cut, cutLines, cutOut, findLineStart, parseMap } from './cut-text.ts';
import { findId, findValue } from './edit-questions.ts';

/** What is to go, by the id of its entry or gap. */
export type CutWordings = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Takes wordings out of a sound `questions.yaml` and leaves every other character as it is, comments on lines of their
 * own too. The first wording of an entry or gap stays, whatever is asked for: it is the question that readers see.
 * @returns undefined where the file is written in a way that cannot be cut
 */
export function cutFromQuestions(text: string, wordings: CutWordings): string | undefined {
  const root = parseMap(text);
  if (root === undefined) return undefined;
  const cuts = ['questions', 'gaps'].flatMap((key) => {
    const list = findValue(root, key);
    return isSeq(list) ? list.items.flatMap((item) => cutFromItem(text, item, wordings)) : [];
  });
  return cutOut(text, cuts);
}

/**
 * The same for `wordings.yaml`; a list that gets empty goes with its id.
 * @returns an empty text when nothing but comments would be left, undefined where the file cannot be cut
 */
export function cutFromWordings(text: string, wordings: CutWordings): string | undefined {
  const root = parseMap(text);
  if (root === undefined) return undefined;
  const lists = root.items.flatMap(({ key, value }) => {
    if (!isSeq(value)) return [];
    const places = findPlaces(value, isScalar(key) ? String(key.value) : undefined, wordings);
    return [{ key, value, places, isEmptied: places.length === value.items.length }];
  });
  if (lists.every(({ isEmptied }) => isEmptied)) return '';
  if (root.flow === true && lists.some(({ isEmptied }) => isEmptied)) return undefined;
  const cuts = lists.flatMap(({ key, value, places, isEmptied }) =>
    isEmptied ? cutWhole(text, key, value) : cutItems(text, value, places),
  );
  return cutOut(text, cuts);
}

function cutFromItem(text: string, item: ParsedNode, wordings: CutWordings): readonly Cut[] {
  const asks = isMap(item) ? findValue(item, 'ask') : undefined;
  if (!isSeq(asks)) return [];
  const places = findPlaces(asks, findId(item), wordings).filter((place) => place > 0);
  return cutItems(text, asks, places);
}

/** The places of the wordings that are to go, ascending. */
function findPlaces(list: YAMLSeq.Parsed, id: string | undefined, wordings: CutWordings): readonly number[] {
  const gone = wordings.get(id ?? '');
  if (gone === undefined) return [];
  return list.items.flatMap((item, place) => (gone.has(String(item.toJSON()).trim()) ? [place] : []));
}

export function cutItems(text: string, list: YAMLSeq.Parsed, places: readonly number[]): readonly Cut[] {
  return list.flow === true
    ? cutInBrackets(text, list, places)
    : places.map((place) => cutDashed(text, list, place));
}

/** From the dash on, which may stand on a line above. */
function cutDashed(text: string, list: YAMLSeq.Parsed, place: number): Cut {
  const [start = 0, end = 0] = list.items[place]?.range ?? [];
  const dash = text.slice(0, start).search(/-\s*$/);
  return cutLines(text, [dash === -1 ? start : dash, end, end]);
}

/** An item on a line of its own goes with its line, one among others with a comma. */
function cutInBrackets(text: string, { items }: YAMLSeq.Parsed, places: readonly number[]): readonly Cut[] {
  const first = items.findIndex((_, place) => !places.includes(place));
  return places.flatMap((place) => {
    const item = items[place];
    if (item === undefined) return [];
    const [start, end] = item.range;
    if (isAlone(text, start, end)) return [cutLines(text, item.range)];
    const between =
      place < first
        ? { start: end, end: items[place + 1]?.range[0] ?? end }
        : { start: items[place - 1]?.range[1] ?? start, end: start };
    if (/^\s*,\s*$/.test(text.slice(between.start, between.end)))
      return [{ start: Math.min(start, between.start), end: Math.max(end, between.end) }];
    // A remark stands there and stays; YAML takes a comma too many behind the last item.
    return [{ start, end: end + (/^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }];
  });
}

function isAlone(text: string, start: number, end: number): boolean {
  const isFirst = text.slice(findLineStart(text, start), start).trim() === '';
  return isFirst && /^[ \t]*(?:,[ \t]*)?(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(text.slice(end));
}

/** A list with its id; comments on lines of their own stay, and of the empty lines around it one. */
export function cutWhole(text: string, key: ParsedNode, list: YAMLSeq.Parsed): readonly Cut[] {
  const [start] = key.range;
  const end = (list.flow === true ? list : list.items.at(-1))?.range[1] ?? start;
  const whole = cutLines(text, [start, end, end]);
  const empty = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(whole.end))?.[0] ?? '';
  const lines = text.slice(whole.start, whole.end).matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g);
  return [
    ...[...lines]
      .filter(([line]) => !/^\s*#/.test(line))
      .map(({ index, 0: line }) => ({ start: whole.start + index, end: whole.start + index + line.length })),
    ...(isBelowEmptyLine(text, whole.start) ? [{ start: whole.end, end: whole.end + empty.length }] : []),
  ];
}

/** @param place where a line begins */
function isBelowEmptyLine(text: string, place: number): boolean {
  const end = place - (text.slice(place - 2, place) === '\r\n' ? 2 : 1);
  return text.slice(findLineStart(text, end), Math.max(0, end)).trim() === '';
}
