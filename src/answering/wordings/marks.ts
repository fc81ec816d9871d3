import type { Concept, Concepts } from './concepts.ts';
import type { MendedWord } from './mend-words.ts';

/** A text reduced to weighted marks by which it is compared with wordings. */
export interface Marks {
  /** How much each mark counts before its rarity: content 1, question words and pairs less. */
  readonly weights: ReadonlyMap<string, number>;
  /** The marks that carry content, each with the concept it was read from. */
  readonly content: ReadonlyMap<string, Concept>;
  /** The one of them that is asked for by name, where one is. */
  readonly head: string | undefined;
  /** What is asked for (`when`, `how many`), where the words tell. */
  readonly form: string | undefined;
}

/**
 * What marks count, found by leaving out wordings and asking them (docs/answering.md): question words matter because
 * many questions differ in nothing else; other stop words do a little.
 */
const WEIGHT = { content: 1, asking: 0.75, pair: 0.4, stop: 0.45 } as const;

/** Stop words that change what is asked. */
const TELLING: ReadonlySet<string> = new Set(
  'not no never still after before under over during between again most more same other exactly exact each both any all'.split(
    ' ',
  ),
);

export function readMarks(words: readonly MendedWord[], concepts: Concepts): Marks {
  const weights = new Map<string, number>();
  const content = new Map<string, Concept>();
  const chain: string[] = [];
  const read = concepts.read(words);
  for (const concept of read) {
    const mark = toMark(concept);
    weights.set(mark, toWeight(concept));
    if (!concept.isStop) content.set(mark, concept);
    if (!concept.isStop || TELLING.has(concept.form)) chain.push(mark);
  }
  for (const [place, mark] of chain.entries()) {
    const next = chain[place + 1];
    if (next !== undefined) weights.set(`${mark}+${next}`, WEIGHT.pair);
  }
  const form = readQuestionForm(words.map((word) => word.form));
  if (form !== undefined) weights.set(`@${form}`, WEIGHT.asking);
  const head = findHead(read);
  return { weights, content, head: head && toMark(head), form };
}

/** Stop words are marked, so that they never meet a stem that is spelt alike. */
function toMark({ name, form, isStop }: Concept): string {
  return isStop ? `.${form}` : name;
}

function toWeight({ form, isStop }: Concept): number {
  if (!isStop) return WEIGHT.content;
  return TELLING.has(form) ? WEIGHT.asking : WEIGHT.stop;
}

/**
 * What a question asks for by name: the hotel in “in which hotel”, the weather in “what was the weather like”, the
 * women in “how many women”. Undefined where it asks by a question word alone.
 */
function findHead(concepts: readonly Concept[]): Concept | undefined {
  for (const [place, { form }] of concepts.entries()) {
    if (!ASKS_FOR_KIND.has(form) || (form === 'how' && !ASKS_FOR_NUMBER.has(concepts[place + 1]?.form ?? '')))
      continue;
    const next = concepts.slice(place + 1).find((concept) => !BETWEEN.has(concept.form));
    if (next !== undefined && !next.isStop) return next;
  }
  return undefined;
}

const ASKS_FOR_KIND: ReadonlySet<string> = new Set(['which', 'what', 'how']);
const ASKS_FOR_NUMBER: ReadonlySet<string> = new Set(['many', 'much']);
/** May stand between the question word and the thing asked for. */
const BETWEEN: ReadonlySet<string> = new Set(
  'many much is are was were the a an of this these sort kind type exactly exact precise other'.split(' '),
);

/** What a question asks for, as far as its words tell without grammar: `who`, `how many`, `when`, `yes or no` … */
export function readQuestionForm(forms: readonly string[]): string | undefined {
  const words = forms.map((form) => ASKING.get(form) ?? form);
  for (const [place, word] of words.entries()) {
    if (!BEGINS_FORM.has(word)) continue;
    const asked = readAt(word, words.slice(place + 1, place + 4));
    if (asked !== undefined) return asked;
  }
  if (AUXILIARIES.has(words[0] ?? '')) return 'yes or no';
  if (words.includes('name') || words.includes('names')) return 'name';
  return words.includes('number') ? 'how many' : undefined;
}

function readAt(word: string, next: readonly string[]): string | undefined {
  const [first = ''] = next;
  if (word === 'how') return MEASURES.has(first) ? `how ${first}` : 'how';
  if (word === 'what' || word === 'which') return findKind(next) ?? 'what';
  return ASKED.has(word) ? word : undefined;
}

/** `what day`, `which of the two cities`: the noun right after says what is asked for. */
function findKind(next: readonly string[]): string | undefined {
  return KINDS.find(([, nouns]) => next.some((noun) => nouns.has(noun)))?.[0];
}

const ASKED: ReadonlySet<string> = new Set(['who', 'when', 'where', 'why']);
const BEGINS_FORM: ReadonlySet<string> = new Set([...ASKED, 'how', 'what', 'which']);

/** Short and other forms of the question words. */
const ASKING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whom: 'who',
    whose: 'who',
    whos: 'who',
    whats: 'what',
    wheres: 'where',
    whens: 'when',
    wen: 'when',
    whys: 'why',
    hows: 'how',
  }),
);

const MEASURES: ReadonlySet<string> = new Set(
  'many much long old far big large often sure certain recent soon come'.split(' '),
);

const KINDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['when', new Set('day date month year time weekday days months'.split(' '))],
  ['where', new Set('place city town area areas country region location places'.split(' '))],
  ['how many', new Set(['number', 'figure', 'total'])],
  ['why', new Set(['reason', 'reasons', 'cause'])],
  ['name', new Set(['name', 'names'])],
];

const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were do does did has have had will can could would should'.split(' '),
);

/**
 * The marks of a part of a rambling text, with the names that stand elsewhere in the text: “I heard about Skarn … so
 * when was the attack there?”. They count half of a word that stands in the question itself.
 */
export function borrowNames(part: Marks, whole: Marks): Marks {
  const weights = new Map(part.weights);
  for (const [mark, { isName }] of whole.content) {
    if (isName && !weights.has(mark)) weights.set(mark, BORROWED);
  }
  return { ...part, weights };
}

const BORROWED = 0.5;
