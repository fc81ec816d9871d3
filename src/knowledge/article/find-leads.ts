/**
 * Which lines lead to others, and to which: a question of a list of questions, or a label on a line of its own. The
 * form of lines decides, not their words, so that it holds for any language.
 */

import type { TextLine } from './read-lines.ts';
import { countWords, endsAsSentence, endsInColon, onlyAsks } from './sentence-ends.ts';

/** A line in its paragraph. */
export interface PlacedLine extends TextLine {
  readonly paragraph: number;
  /** Counted from 1 in the paragraph. */
  readonly number: number;
}

export interface Led {
  readonly line: PlacedLine;
  /** Whether it only asks or only names what follows. */
  readonly isLead: boolean;
  /** The line that it belongs to; one of those before it. */
  readonly lead?: PlacedLine;
}

/** @param lines those between two headings, in order @param isFaq whether questions are answered up to the next one */
export function findLeads(lines: readonly PlacedLine[], isFaq: boolean): readonly Led[] {
  const scopes = createScopes(isFaq);
  const sizes = countParagraphs(lines);
  return lines.map((line, index) => {
    const kind = findKind(lines, index, sizes.get(line.paragraph) ?? 1);
    const next = lines[index + 1];
    const lead = scopes.enter(line, kind);
    // A question in the middle of a paragraph is not answered behind it; a label at its end names what comes next.
    const isLast = next?.paragraph !== line.paragraph;
    const isAlone = isLast && (line.number === 1 || kind !== 'question');
    if (kind !== 'none') scopes.begin(line, { kind, isAlone });
    return {
      line,
      isLead: kind === 'question' || kind === 'label' || kind === 'title',
      ...(lead && { lead }),
    };
  });
}

/** Whether an article has questions at the beginning of several paragraphs; one alone may be asked in passing. */
export function isListOfQuestions(lines: readonly PlacedLine[]): boolean {
  return lines.filter(({ number, text }) => number === 1 && onlyAsks(text)).length > 1;
}

/**
 * `label`: names the list or the lines below it. `title`: a heading that is not written as one. `opener`: says
 * something itself and ends in a colon above a list.
 */
type Kind = 'none' | 'question' | 'label' | 'title' | 'opener';

function findKind(lines: readonly PlacedLine[], index: number, size: number): Kind {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined) return 'none';
  if (onlyAsks(line.text)) return 'question';
  if (next === undefined) return 'none';
  const isAboveList = next.isItem && (!line.isItem || next.indent > line.indent);
  if (endsInColon(line.text)) return onlyNames(line) ? 'label' : isAboveList ? 'opener' : 'none';
  if (endsAsSentence(line.text) || line.number > 1 || line.isItem)
    return isAboveList && isBare(line) ? 'label' : 'none';
  if (line.isBold && countWords(line.text) <= MOST_IN_BOLD) return 'title';
  if (!isBare(line)) return 'none';
  if (isAboveList) return 'label';
  return isAboveText(line, lines.slice(index + 1, index + Math.max(size, 2))) ? 'title' : 'none';
}

/** In words. A longer line says something. */
const MOST_IN_LABEL = 8;
const MOST_WITH_NUMBER = 3;
const MOST_IN_TITLE = 6;
const MOST_IN_BOLD = 12;
/** In UTF-16 units, for writings without spaces between words. */
const LONGEST_LABEL = 80;

/** A line that gives a number says something, if it is not as short as `Round 2:`. */
function onlyNames({ text }: PlacedLine): boolean {
  const most = hasNumber(text) ? MOST_WITH_NUMBER : MOST_IN_LABEL;
  return countWords(text) <= most && text.length <= LONGEST_LABEL;
}

function hasNumber(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Short, without a number and without any sign that a sentence or a list of words would have. */
function isBare(line: PlacedLine): boolean {
  const { text } = line;
  return (
    onlyNames(line) &&
    countWords(text) <= MOST_IN_TITLE &&
    !hasNumber(text) &&
    !/[.!?…:;,。：、，]/u.test(text)
  );
}

/** Above sentences that are longer, or above several lines that are much longer, as where items have no signs. */
function isAboveText({ text }: PlacedLine, below: readonly PlacedLine[]): boolean {
  const [next] = below;
  const own = countWords(text);
  if (next === undefined || next.isItem) return false;
  if (endsAsSentence(next.text)) return countWords(next.text) > own && !onlyAsks(next.text);
  const words = below.reduce((sum, line) => sum + countWords(line.text), 0);
  return below.length >= LEAST_UNSIGNED && words >= 2 * own * below.length;
}

const LEAST_UNSIGNED = 3;

function countParagraphs(lines: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { paragraph } of lines) sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + 1);
  return sizes;
}

interface Scope {
  readonly line: PlacedLine;
  readonly kind: Kind;
  /** Whether what it leads to begins in the next paragraph. */
  readonly isAlone: boolean;
  /** The last line that belonged to it. */
  last: PlacedLine;
  /** Whether a list has begun below it. */
  inList: boolean;
}

interface Scopes {
  /** Leaves what the line does not belong to. @returns what it belongs to */
  readonly enter: (line: PlacedLine, kind: Kind) => PlacedLine | undefined;
  readonly begin: (line: PlacedLine, what: Pick<Scope, 'kind' | 'isAlone'>) => void;
}

/** A question, a title, and inside of them labels; the innermost last. */
function createScopes(isFaq: boolean): Scopes {
  const scopes: Scope[] = [];
  return {
    enter: (line, kind) => {
      let scope = scopes.at(-1);
      while (scope !== undefined && !covers(scope, line, kind, { isFaq, isOutermost: scopes.length === 1 })) {
        scopes.pop();
        scope = scopes.at(-1);
      }
      for (const one of scopes) one.last = line;
      if (scope !== undefined && line.isItem) scope.inList = true;
      return scope?.line;
    },
    begin: (line, what) => {
      scopes.push({ line, ...what, last: line, inList: false });
    },
  };
}

interface Around {
  readonly isFaq: boolean;
  readonly isOutermost: boolean;
}

function covers(scope: Scope, line: PlacedLine, kind: Kind, { isFaq, isOutermost }: Around): boolean {
  if (scope.kind === 'question') return isAnswer(scope, line, kind, isFaq);
  if (scope.line.isItem) return line.indent > scope.line.indent && isNear(scope, line);
  if (line.isItem) return isOfList(scope, line);
  return scope.inList || scope.kind === 'opener'
    ? isBelowList(scope, line, kind, isOutermost)
    : isOfBlock(scope, line, kind);
}

/**
 * A question is answered in its own paragraph or, where it stands alone, in the next one; in a list of questions up to
 * the next of them. A label in its answer does not end it.
 */
function isAnswer({ line: question, isAlone }: Scope, line: PlacedLine, kind: Kind, isFaq: boolean): boolean {
  if (kind === 'question') return false;
  const away = line.paragraph - question.paragraph;
  if (away === 0 || (away === 1 && isAlone)) return true;
  return isFaq && question.number === 1 && kind !== 'title';
}

/** To a label belongs the list below it, also one with empty lines between its items. */
function isOfList(scope: Scope, line: PlacedLine): boolean {
  const { inList, last } = scope;
  return inList || last === scope.line ? isNear(scope, line) : line.paragraph === last.paragraph;
}

function isNear({ last }: Scope, line: PlacedLine): boolean {
  return line.paragraph - last.paragraph <= 1;
}

/** Behind a list goes on what it is inside of: the question or the title; where there is none, the label itself. */
function isBelowList(
  { kind: labelKind, inList, last }: Scope,
  line: PlacedLine,
  kind: Kind,
  isOutermost: boolean,
) {
  if (kind !== 'none' || !inList || line.paragraph !== last.paragraph) return false;
  return line.indent > 0 || (isOutermost && labelKind !== 'opener');
}

/** Without a list, what is left of its paragraph, or of the next one where it stands alone. */
function isOfBlock({ line: label, kind: labelKind, isAlone }: Scope, line: PlacedLine, kind: Kind) {
  if (kind === 'question' || kind === 'title' || (kind === 'label' && labelKind !== 'title')) return false;
  return line.paragraph === label.paragraph || (isAlone && line.paragraph === label.paragraph + 1);
}
