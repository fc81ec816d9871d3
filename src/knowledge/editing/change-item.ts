import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { addWordings } from './add-wordings.ts';
import { type Cut, cutLines, cutOut, parseMap } from './cut-text.ts';
import { type CutWordings, cutFromQuestions, cutFromWordings, cutItems, cutWhole } from './cut-wordings.ts';
import { type Edited, findId, findValue, refuseEdit } from './edit-questions.ts';
import { toYamlText } from './write-item.ts';

/** The two files that say what is asked of an article; without the second where there is none. */
export interface QuestionFiles {
  readonly questions: string;
  readonly wordings?: string | undefined;
}

export type EditedFiles =
  | { readonly kind: 'edited'; readonly files: QuestionFiles }
  | Extract<Edited, { readonly kind: 'refused' }>;

/** An entry or a gap, by where it stands. */
export interface ItemPlace {
  readonly section: 'questions' | 'gaps';
  readonly id: string;
}

/** What an entry or a gap is to say; what is absent stays as it is. */
export interface ChangedItem extends ItemPlace {
  /** All of them, in both files; the first is what readers see. */
  readonly wordings: readonly string[];
  readonly cite?: readonly string[];
  readonly missing?: string;
  /** Empty: none. */
  readonly near?: string;
}

/**
 * Makes an entry or a gap say this, and leaves every other character of the files as it is. Whether the result says what
 * was meant, and nothing else, is looked at by whoever brings it into force.
 * @param has the wordings that it has now, in both files; none where it is not there any more
 */
export function changeItem(files: QuestionFiles, item: ChangedItem, has: readonly string[]): EditedFiles {
  if (has.length === 0) return GONE;
  const [first = ''] = item.wordings;
  const gone = has.filter((wording) => !item.wordings.includes(wording));
  const fresh = item.wordings.filter((wording) => !has.includes(wording) && wording !== first);
  const [shown] = has;
  // A question that is not the first any more is still one of the ways to ask.
  const demoted = shown !== undefined && shown !== first && item.wordings.includes(shown) ? [shown] : [];
  const moved = first === shown ? gone : [...gone, first];
  const cut = cutWordings(files, new Map([[item.id, new Set(moved)]]));
  if (cut === undefined) return UNTOUCHABLE;
  const values: readonly (readonly [key: string, value: string | undefined])[] = [
    ...(item.cite === undefined ? [] : [['cite', `[${item.cite.map(toYamlText).join(', ')}]`] as const]),
    ...(item.missing === undefined ? [] : [['missing', toYamlText(item.missing)] as const]),
    ...(item.near === undefined
      ? []
      : [['near', item.near === '' ? undefined : toYamlText(item.near)] as const]),
  ];
  const renamed = first === shown ? cut.questions : renameFirst(cut.questions, item, first);
  const written = values.reduce<string | undefined>(
    (text, [key, value]) => (text === undefined ? undefined : writeValue(text, item, key, value)),
    renamed,
  );
  if (written === undefined) return UNTOUCHABLE;
  const added = [...demoted, ...fresh];
  if (added.length === 0) return { kind: 'edited', files: { ...cut, questions: written } };
  const longer = addWordings(written, { ...item, wordings: added });
  return longer.kind === 'refused' ? longer : { kind: 'edited', files: { ...cut, questions: longer.text } };
}

/**
 * Takes an entry or a gap out, with its further wordings and with what names it: `see` of other entries, and topics.
 * @param has the wordings that it has now, in both files
 */
export function removeItem(files: QuestionFiles, place: ItemPlace, has: readonly string[]): EditedFiles {
  const { questions, wordings } = files;
  const root = parseMap(questions);
  const list = root === undefined ? undefined : findValue(root, place.section);
  if (root === undefined || !isSeq(list)) return UNTOUCHABLE;
  const index = list.items.findIndex((item) => findId(item) === place.id);
  if (index === -1) return GONE;
  const own =
    list.items.length === 1 ? cutKey(questions, root, place.section) : cutItems(questions, list, [index]);
  const named = place.section === 'questions' ? cutNames(questions, root, place.id) : [];
  const others =
    wordings === undefined ? undefined : cutFromWordings(wordings, new Map([[place.id, new Set(has)]]));
  if (wordings !== undefined && others === undefined) return UNTOUCHABLE;
  return {
    kind: 'edited',
    files: { questions: cutOut(questions, [...own, ...named]), wordings: others === '' ? undefined : others },
  };
}

const UNTOUCHABLE: EditedFiles = refuse(
  'These files are written in a way that the bot cannot change without harm.',
  'Change it in the files themselves; /knowledge export sends them to you.',
);

const GONE: EditedFiles = refuse(
  'It is not in this file any more.',
  'Somebody has taken it out or renamed it; look at the list again.',
);

function refuse(what: string, fix: string): EditedFiles {
  const refused = refuseEdit(what, fix);
  return refused.kind === 'refused' ? refused : { kind: 'edited', files: { questions: '' } };
}

function cutWordings({ questions, wordings }: QuestionFiles, gone: CutWordings): QuestionFiles | undefined {
  const left = cutFromQuestions(questions, gone);
  const others = wordings === undefined ? undefined : cutFromWordings(wordings, gone);
  if (left === undefined || (wordings !== undefined && others === undefined)) return undefined;
  return { questions: left, wordings: others === '' ? undefined : others };
}

function findItem(text: string, { section, id }: ItemPlace): YAMLMap.Parsed | undefined {
  const list = findValue(parseMap(text), section);
  const item = isSeq(list) ? list.items.find((one) => findId(one) === id) : undefined;
  return isMap(item) ? item : undefined;
}

function renameFirst(text: string, place: ItemPlace, first: string): string | undefined {
  const item = findItem(text, place);
  const asks = item === undefined ? undefined : findValue(item, 'ask');
  const node = isSeq(asks) ? asks.items[0] : asks;
  return isScalar(node) ? replace(text, node, toYamlText(first)) : undefined;
}

/** Writes the value of a key in its place; behind the others where the item has no such key. @param value absent: without the key */
function writeValue(
  text: string,
  place: ItemPlace,
  key: string,
  value: string | undefined,
): string | undefined {
  const item = findItem(text, place);
  const pair = item?.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (item === undefined) return undefined;
  if (pair?.value !== undefined && pair.value !== null) {
    if (value === undefined) return cutOut(text, cutPair(text, pair.key, pair.value));
    const start = pair.key.range[1];
    const end = start + text.slice(start, pair.value.range[1]).trimEnd().length;
    return `${text.slice(0, start)}: ${value}${text.slice(end)}`;
  }
  if (value === undefined) return text;
  const [id] = item.items;
  if (id === undefined || item.flow === true) return undefined;
  const end = id.value?.range[1] ?? id.key.range[1];
  const line =
    text
      .slice(0, id.key.range[0])
      .split(/\r\n?|\n/)
      .at(-1) ?? '';
  return `${text.slice(0, end)}\n${line.replace('-', ' ')}${key}: ${value}${text.slice(end)}`;
}

function cutPair(text: string, key: ParsedNode, value: ParsedNode): readonly Cut[] {
  return [cutLines(text, [key.range[0], value.range[1], value.range[1]])];
}

function replace(text: string, { range: [start, end] }: ParsedNode, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function cutKey(text: string, root: YAMLMap.Parsed, key: string): readonly Cut[] {
  const pair = root.items.find((one) => isScalar(one.key) && one.key.value === key);
  return pair !== undefined && isSeq(pair.value) ? cutWhole(text, pair.key, pair.value) : [];
}

/** Where other entries and topics name it. A list of which nothing would be left goes with its key. */
function cutNames(text: string, root: YAMLMap.Parsed, id: string): readonly Cut[] {
  return [...listUnder(root, 'questions', 'see'), ...listUnder(root, 'topics', 'entries')].flatMap(
    ({ key, list }) => {
      const places = list.items.flatMap((item, place) =>
        isScalar(item) && String(item.value) === id ? [place] : [],
      );
      if (places.length === 0) return [];
      return places.length === list.items.length ? cutWhole(text, key, list) : cutItems(text, list, places);
    },
  );
}

function listUnder(root: YAMLMap.Parsed, section: string, name: string) {
  const items = findValue(root, section);
  if (!isSeq(items)) return [];
  return items.items.flatMap(
    (item): readonly { readonly key: ParsedNode; readonly list: YAMLSeq.Parsed }[] => {
      const pair = isMap(item)
        ? item.items.find(({ key }) => isScalar(key) && key.value === name)
        : undefined;
      return pair !== undefined && isSeq(pair.value) ? [{ key: pair.key, list: pair.value }] : [];
    },
  );
}
