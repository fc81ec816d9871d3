import { isMap, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { findLineBreak } from './add-wordings.ts';
import { type Cut, cutLines, cutOut, parseMap } from './cut-text.ts';
import { findId, findValue } from './edit-questions.ts';
import { toYamlText } from './write-item.ts';

export type Split =
  | {
      readonly kind: 'split';
      readonly questions: string;
      readonly wordings: string;
      readonly moved: number;
    }
  | { readonly kind: 'nothing-to-move' }
  | { readonly kind: 'refused'; readonly file: 'questions' | 'wordings' };

interface Moved {
  readonly id: string;
  readonly texts: readonly string[];
  readonly cuts: readonly Cut[];
}

/**
 * Moves all but the first wordings of each entry and gap to `wordings.yaml`, in front of those that stand there, so
 * that their order stays. What stays is not rewritten, and comments on lines of their own stay where they are.
 * @param questions the text of a `questions.yaml` without mistakes
 * @param wordings the text of the `wordings.yaml` beside it, where there is one
 */
export function splitWordings(questions: string, wordings: string | undefined, keep: number): Split {
  const root = parseMap(questions);
  if (root === undefined) return { kind: 'refused', file: 'questions' };
  const moved = ['questions', 'gaps'].flatMap((key) => {
    const list = findValue(root, key);
    return isSeq(list) ? list.items.flatMap((item) => takeOut(questions, item, keep)) : [];
  });
  if (moved.length === 0) return { kind: 'nothing-to-move' };
  const merged = merge(wordings ?? beginFile(questions), moved, wordings === undefined);
  if (merged === undefined) return { kind: 'refused', file: 'wordings' };
  return {
    kind: 'split',
    questions: cutOut(
      questions,
      moved.flatMap(({ cuts }) => cuts),
    ),
    wordings: merged,
    moved: moved.reduce((sum, { texts }) => sum + texts.length, 0),
  };
}

function beginFile(questions: string): string {
  return `# yaml-language-server: $schema=../wordings.schema.json${findLineBreak(questions)}`;
}

function takeOut(text: string, item: ParsedNode, keep: number): Moved[] {
  const asks = isMap(item) ? findValue(item, 'ask') : undefined;
  if (!isSeq(asks) || asks.items.length <= keep) return [];
  const items = asks.items.slice(keep);
  const cuts =
    asks.flow === true ? [cutInBrackets(asks, keep)] : items.map((one) => cutLines(text, one.range));
  // A remark in the middle of a list in brackets would be lost, so such a list stays whole.
  if (asks.flow === true && cuts.some(({ start, end }) => /\s#/.test(text.slice(start, end)))) return [];
  return [{ id: findId(item) ?? '', texts: items.map((one) => writeMoved(text, one, asks)), cuts }];
}

/** From the end of the last one that stays to the end of the last one. */
function cutInBrackets({ items }: YAMLSeq.Parsed, keep: number): Cut {
  return { start: items[keep - 1]?.range[1] ?? 0, end: items.at(-1)?.range[1] ?? 0 };
}

/** As a line of its own, with the remark that stood behind it. */
function writeMoved(text: string, item: ParsedNode, { flow }: YAMLSeq.Parsed): string {
  const [, end] = item.range;
  const value = toYamlText(String(item.toJSON()).trim());
  const remark = flow === true ? '' : (/^[ \t]+#[^\r\n]*/.exec(text.slice(end))?.[0] ?? '');
  return `${value}${remark}`;
}

/** Undefined when the file is written in a way that cannot be added to. */
function merge(text: string, moved: readonly Moved[], isNew: boolean): string | undefined {
  const root = isNew ? undefined : parseMap(text);
  if (!isNew && (root === undefined || root.flow === true)) return undefined;
  const lineBreak = findLineBreak(text);
  const added: Moved[] = [];
  const inserts: { readonly at: number; readonly lines: string }[] = [];
  for (const one of moved) {
    const list = root === undefined ? undefined : findValue(root, one.id);
    if (!isSeq(list)) added.push(one);
    else inserts.push(putInFront(text, list, one.texts, lineBreak));
  }
  const longer = inserts
    .toSorted((one, other) => other.at - one.at)
    .reduce((whole, { at, lines }) => whole.slice(0, at) + lines + whole.slice(at), text);
  const lists = added.map(({ id, texts }) =>
    [`${id}:`, ...texts.map((line) => `  - ${line}`), ''].join(lineBreak),
  );
  const gap = longer === '' || /[\r\n]$/.test(longer) ? '' : lineBreak;
  return lists.length === 0
    ? longer
    : `${longer}${gap}${lists.map((list) => `${lineBreak}${list}`).join('')}`;
}

function putInFront(text: string, list: YAMLSeq.Parsed, texts: readonly string[], lineBreak: string) {
  const [start] = list.range;
  if (list.flow === true) {
    // Behind a remark nothing could stand on the same line.
    const plain = texts.map((line) => `${line.split(/(?<![ \t])[ \t]+#/, 1).join('')}, `);
    return { at: start + 1, lines: plain.join('') };
  }
  const { start: at } = cutLines(text, list.range);
  const indent = text.slice(at, start);
  return { at, lines: texts.map((line) => `${indent}- ${line}${lineBreak}`).join('') };
}
