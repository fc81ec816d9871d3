import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { findLineBreak } from './add-wordings.ts';
import { type Cut, cutLines, findLineStart, parseMap } from './cut-text.ts';
import { cutFromWordings, cutItems } from './cut-wordings.ts';
import { findId, findValue } from './edit-questions.ts';
import { toYamlText } from './write-item.ts';

/** Where what is cited stands in an article's next text. */
export interface Moves {
  /** The addresses in place of one; none where it is cited no more. @param figure the value that the citing entry gives */
  readonly cite: (at: string, figure: string | undefined) => readonly string[];
  /** The value in place of one that an entry gives of the sentence at this address. */
  readonly figure: (at: string, value: string) => string;
}

export interface Carried {
  readonly text: string;
  /** The ids of entries, or the questions of checks, that would cite nothing any more, and are taken out. */
  readonly emptied: readonly string[];
}

/**
 * Carries the citations of a sound `questions.yaml` and leaves every other character as it is, comments too. An entry
 * that would cite nothing is taken out, also where others and topics name it.
 * @returns undefined where the file is written in a way that cannot be changed so
 */
export function carryInQuestions(text: string, moves: Moves): Carried | undefined {
  const root = parseMap(text);
  if (root === undefined) return undefined;
  const items = listItems(root, 'questions');
  const emptied = items.flatMap((item) => (isEmptied(item, moves) ? [findId(item) ?? ''] : []));
  const isGone = (id: string | undefined) => id !== undefined && emptied.includes(id);
  const edits = [
    ...items.filter((item) => !isGone(findId(item))).flatMap((item) => carryItem(text, item, moves)),
    ...cutFrom(text, findValue(root, 'questions'), (item) => isGone(findId(item))),
    ...items.filter((item) => !isGone(findId(item))).flatMap((item) => cutNames(text, item, 'see', isGone)),
    ...listItems(root, 'topics').flatMap((item) => cutNames(text, item, 'entries', isGone)),
    ...listItems(root, 'gaps').flatMap((item) => carryNear(text, item, moves)),
  ];
  return finish(text, edits, emptied);
}

/** The same in `checks.yaml`; a check that no sentence would answer any more is taken out. */
export function carryInChecks(text: string, moves: Moves): Carried | undefined {
  const root = parseMap(text);
  if (root === undefined) return undefined;
  const items = listItems(root, 'must');
  const gone = items.filter((item) => isEmptied(item, moves));
  const edits = [
    ...items.filter((item) => !gone.includes(item)).flatMap((item) => carryItem(text, item, moves)),
    ...cutFrom(text, findValue(root, 'must'), (item) => gone.includes(item)),
  ];
  return finish(
    text,
    edits,
    gone.map((item) => readText(item, 'ask') ?? ''),
  );
}

/** Takes the lists of these entries out of a `wordings.yaml`. @returns an empty text when nothing would be left */
export function dropWordings(text: string, ids: readonly string[]): string | undefined {
  const root = parseMap(text);
  if (root === undefined) return undefined;
  const lists = ids.map((id) => [id, new Set(listTexts(findValue(root, id)))] as const);
  return cutFromWordings(text, new Map(lists));
}

interface Edit extends Cut {
  readonly text: string;
}

/** Where it is written in a way that cannot be changed. */
const IMPOSSIBLE: Edit = { start: -1, end: -1, text: '' };

function finish(text: string, edits: readonly Edit[], emptied: readonly string[]): Carried | undefined {
  if (edits.includes(IMPOSSIBLE)) return undefined;
  let changed = '';
  let place = 0;
  for (const { start, end, text: put } of edits.toSorted((one, other) => one.start - other.start)) {
    changed += text.slice(place, Math.max(place, start)) + put;
    place = Math.max(place, end);
  }
  return { text: changed + text.slice(place), emptied };
}

function listItems(root: YAMLMap.Parsed, key: string): readonly ParsedNode[] {
  const list = findValue(root, key);
  return isSeq(list) ? list.items : [];
}

function listTexts(list: ParsedNode | null | undefined): readonly string[] {
  return isSeq(list) ? list.items.map((item) => String(item.toJSON()).trim()) : [];
}

function readText(item: ParsedNode, key: string): string | undefined {
  const value = isMap(item) ? findValue(item, key) : undefined;
  return isScalar(value) ? String(value.value).trim() : undefined;
}

function findFigure(item: ParsedNode): ParsedNode | undefined {
  const figure = isMap(item) ? findValue(item, 'figure') : undefined;
  return (isMap(figure) ? findValue(figure, 'value') : undefined) ?? undefined;
}

function toMoved(item: ParsedNode, moves: Moves): (at: string) => readonly string[] {
  const value = findFigure(item);
  const figure = isScalar(value) ? String(value.value).trim() : undefined;
  return (at) => moves.cite(at, figure);
}

function isEmptied(item: ParsedNode, moves: Moves): boolean {
  const cite = isMap(item) ? findValue(item, 'cite') : undefined;
  return isSeq(cite) && listTexts(cite).flatMap(toMoved(item, moves)).length === 0;
}

function carryItem(text: string, item: ParsedNode, moves: Moves): readonly Edit[] {
  const cite = isMap(item) ? findValue(item, 'cite') : undefined;
  if (!isSeq(cite)) return [];
  const move = toMoved(item, moves);
  const seen = new Set<string>();
  const places: number[] = [];
  const edits = cite.items.flatMap((one, place): readonly Edit[] => {
    const at = String(one.toJSON()).trim();
    const now = move(at).filter((address) => !seen.has(address));
    for (const address of now) seen.add(address);
    if (now.length === 0) places.push(place);
    return now.length === 0 || now.join() === at ? [] : [writeAddresses(text, cite, one, now)];
  });
  return [...edits, ...cutItems(text, cite, places).map(toEdit), ...carryFigure(item, moves)];
}

/** In the manner of the list: behind commas, or each on a line of its own. */
function writeAddresses(text: string, list: YAMLSeq.Parsed, item: ParsedNode, now: readonly string[]): Edit {
  const [start, end] = item.range;
  if (list.flow === true) return { start, end, text: now.join(', ') };
  const before = text.slice(findLineStart(text, start), start);
  if (now.length > 1 && !/^\s*-\s+$/.test(before)) return IMPOSSIBLE;
  return { start, end, text: now.join(`${findLineBreak(text)}${before}`) };
}

function carryFigure(item: ParsedNode, { figure }: Moves): readonly Edit[] {
  const value = findFigure(item);
  const [at] = isMap(item) ? listTexts(findValue(item, 'cite')) : [];
  if (!isScalar(value) || at === undefined) return [];
  const written = String(value.value).trim();
  const now = figure(at, written);
  return now === written ? [] : [{ start: value.range[0], end: value.range[1], text: toYamlText(now) }];
}

function carryNear(text: string, item: ParsedNode, { cite }: Moves): readonly Edit[] {
  const near = isMap(item) ? findValue(item, 'near') : undefined;
  if (!isScalar(near)) return [];
  const at = String(near.value).trim();
  const [now] = cite(at, undefined);
  if (now === at) return [];
  const [start, end] = near.range;
  return [now === undefined ? cutKey(text, near) : { start, end, text: now }];
}

/** The line of a key with one value; only where nothing else stands on it. */
function cutKey(text: string, value: ParsedNode): Edit {
  const line = cutLines(text, value.range);
  return /^\s*\w+:\s*$/.test(text.slice(line.start, value.range[0])) ? toEdit(line) : IMPOSSIBLE;
}

function cutNames(
  text: string,
  item: ParsedNode,
  key: string,
  isGone: (name: string) => boolean,
): readonly Edit[] {
  const list = isMap(item) ? findValue(item, key) : undefined;
  if (!isSeq(list)) return [];
  const places = listTexts(list).flatMap((name, place) => (isGone(name) ? [place] : []));
  if (places.length === 0 || places.length < list.items.length || key !== 'see')
    return cutItems(text, list, places).map(toEdit);
  return list.flow === true && !/[\r\n]/.test(text.slice(list.range[0], list.range[1]))
    ? [cutKey(text, list)]
    : [IMPOSSIBLE];
}

function cutFrom(
  text: string,
  list: ParsedNode | null | undefined,
  isGone: (item: ParsedNode) => boolean,
): readonly Edit[] {
  if (!isSeq(list)) return [];
  const places = list.items.flatMap((item, place) => (isGone(item) ? [place] : []));
  return cutItems(text, list, places).map(toEdit);
}

function toEdit({ start, end }: Cut): Edit {
  return { start, end, text: '' };
}
