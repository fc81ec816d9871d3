import type { Cues } from '../language/cues.ts';
import type { Asked } from '../wordings/match-wordings.ts';
import { countBits } from '../words/spelling.ts';
import { CLASS } from '../words/word-classes.ts';
import type { Facts } from './facts.ts';
import type { Paragraph, ReadSentence, Texts } from './texts.ts';

/**
 * What a sentence lacks of what is asked, however many words they share. Found in a study of near misses: of all that was
 * tried, these numbers part a near miss from an answer on articles nobody had seen (docs/answering.md).
 */
export const LACKS = [
  'lacks the number asked for',
  'lacks a name',
  'paragraph lacks a name',
  'only the question denies',
  'only the sentence denies',
  'only the question denies softly',
  'has the opposite of a word',
  'paragraph has the opposite of a word',
  'lacks a word of order',
  'paragraph lacks a word of order',
  'words of order asked',
  'a number asked stands nowhere',
  'has another number',
  'has another name',
  'lacks the head',
  'paragraph lacks the head',
  'heaviest word it lacks',
  'covered by the paragraph',
  'lacks an attribute',
  'has an attribute',
] as const;

export interface Questioned {
  readonly asked: Asked;
  readonly facts: Facts;
}

export function measureLacks(
  question: Questioned,
  sentence: number,
  texts: Texts,
  cues: Cues,
): readonly number[] {
  const { facts, asked } = question;
  const read = texts.sentence(sentence);
  const paragraph = texts.paragraphAround(sentence);
  const there = read.facts;
  const order = [...facts.orderWords];
  const lackedOrder = order.filter((form) => !there.orderWords.has(form));
  const { head } = asked.read;
  const lost = findOpposites(facts, read, cues);
  const isNumberLacking = [...facts.numbers].some((number) => !there.numbers.has(number));
  const isOther = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...own].some((one) => !other.has(one)) && [...other].some((one) => !own.has(one));
  return [
    lacksNumber(question, there),
    ...lacksNames(asked, read, paragraph),
    toNumber(facts.isNegated && !there.isNegated),
    toNumber(!facts.isNegated && there.isNegated),
    toNumber(facts.isSoftlyNegated && !there.isSoftlyNegated && !there.isNegated),
    toNumber(lost.some((stem) => there.stems.has(stem))),
    toNumber(lost.some((stem) => paragraph.hasStem(stem))),
    toNumber(lackedOrder.length > 0),
    toNumber(lackedOrder.some((form) => !paragraph.hasForm(form))),
    order.length,
    toNumber([...facts.numbers].some((number) => !texts.isWritten(number))),
    toNumber(isNumberLacking && isOther(facts.numbers, there.numbers)),
    toNumber(isOther(facts.names, there.names)),
    head === undefined ? -1 : toNumber(!read.content.has(head)),
    head === undefined ? -1 : toNumber(!paragraph.hasMark(head)),
    ...measureMissing(asked, read, paragraph),
    countBits(facts.attributes & ~there.attributes),
    countBits(facts.attributes & there.attributes),
  ];
}

/** The opposites of the words that the sentence does not have. */
function findOpposites({ stems }: Facts, { facts }: ReadSentence, cues: Cues): readonly string[] {
  return [...stems].flatMap((stem) => (facts.stems.has(stem) ? [] : cues.oppositesOf(stem)));
}

/** “How many X”: 1 where no number stands there at all, less where none stands just before X. */
function lacksNumber({ asked, facts }: Questioned, there: Facts): number {
  const asksNumber = /^how (many|much)/.test(asked.read.form ?? '');
  if (!asksNumber) return 0;
  const isNumber = (place: number): boolean => ((there.classes[place] ?? 0) & CLASS.number) !== 0;
  if (!there.classes.some((_, place) => isNumber(place))) return 1;
  const head = asked.read.head === undefined ? undefined : asked.read.content.get(asked.read.head);
  if (head === undefined || facts.forms.length === 0) return 0;
  const start = head.form.slice(0, Math.max(3, head.form.length - 2));
  const at = there.forms.findIndex((form) => form.startsWith(start));
  if (at < 0) return 0.7;
  for (let place = Math.max(0, at - REACH); place < at; place += 1) if (isNumber(place)) return 0;
  return 0.85;
}

/** A number belongs to a word when it stands within so many words before it. */
const REACH = 4;

function lacksNames(asked: Asked, { content }: ReadSentence, paragraph: Paragraph): readonly number[] {
  const names = asked.marks.filter(({ concept }) => concept?.isName === true);
  return [
    toNumber(names.some(({ name }) => !content.has(name))),
    toNumber(names.some(({ name }) => !paragraph.hasMark(name))),
  ];
}

function measureMissing(
  { marks, contentSquare }: Asked,
  { content }: ReadSentence,
  paragraph: Paragraph,
): readonly [heaviestMissing: number, covered: number] {
  let [heaviest, missing, covered] = [0, 0, 0];
  for (const { name, concept, value } of marks) {
    if (concept === undefined) continue;
    heaviest = Math.max(heaviest, value);
    if (!content.has(name)) missing = Math.max(missing, value);
    if (paragraph.hasMark(name)) covered += value ** 2;
  }
  return [heaviest === 0 ? 0 : missing / heaviest, contentSquare === 0 ? 0 : covered / contentSquare];
}

export function toNumber(holds: boolean): number {
  return holds ? 1 : 0;
}
