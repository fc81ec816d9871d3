import { listLines } from '../language/lists.ts';
import type { LoneWord, Word } from './read-words.ts';

/** Tells names that look like words of grammar from those words: the WHO from “who”, in May from “may”, “us” from the US. */
export interface NameReading {
  /** Whether a word may be a name or a word of grammar, depending on what stands around it. */
  readonly mayBe: (form: string) => boolean;
  /**
   * The words, with names told from grammar.
   * @param isEdited whether somebody took care over capitals, as in an article; in a chat they may be meant to be loud
   */
  readonly tell: (words: readonly Word[], isEdited: boolean) => readonly Word[];
}

interface Rule {
  readonly isName: boolean;
  readonly inCapitals: boolean;
  readonly before: ReadonlySet<string>;
}

/** @param list the text of `language/en/names-of-grammar.txt` */
export function createNameReading(list: string): NameReading {
  const rules = readRules(list);
  return {
    mayBe: (form) => rules.has(form),
    tell: (words, isEdited) => {
      // Hardly any text has such a name, and each question asks with “who” or “is”.
      const told = new Map<number, Word>();
      for (const [place, word] of words.entries()) {
        const rule = rules.get(word.form)?.find((one) => holds(one, { words, place, isEdited }));
        if (rule !== undefined) told.set(place, { ...word, ...(rule.isName ? toName(word) : GRAMMAR) });
      }
      return told.size === 0 ? words : words.map((word, place) => told.get(place) ?? word);
    },
  };
}

/** A word that is a name, in a form that no word of grammar has. */
export function toName({ typed }: Pick<Word, 'typed'>): LoneWord & Pick<Word, 'isCapital'> {
  const form = typed.toUpperCase();
  return { form, stem: form, isNumber: false, isStop: false, isEmpty: false, isCapital: true };
}

/** What “us” is read as where it is no country. */
const GRAMMAR: LoneWord = { form: 'we', stem: 'we', isNumber: false, isStop: true, isEmpty: true };

interface Situation {
  readonly words: readonly Word[];
  readonly place: number;
  readonly isEdited: boolean;
}

function holds(rule: Rule, { words, place, isEdited }: Situation): boolean {
  const word = words[place];
  if (word === undefined) return false;
  if (!rule.inCapitals) return isBeside(rule, words, place) && (rule.isName || !isInCapitals(word, words));
  if (!isInCapitals(word, words)) return false;
  return isEdited || isInBrackets(word) || isBeside(rule, words, place);
}

function readRules(list: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const { text } of listLines(list)) {
    const [, kind, head = '', before = ''] = /^(\w+) (\w+): (.+)$/.exec(text) ?? [];
    const form = head.toLowerCase();
    const rule = { isName: kind === 'name', inCapitals: head !== form, before: new Set(before.split(' ')) };
    rules.set(form, [...(rules.get(form) ?? []), rule]);
  }
  return rules;
}

/** Where everything is shouted, capitals tell nothing. */
function isInCapitals({ typed }: Word, words: readonly Word[]): boolean {
  const isShouted = (text: string): boolean => text === text.toUpperCase();
  return typed.length > 1 && isShouted(typed) && !words.every((word) => isShouted(word.typed));
}

function isInBrackets({ before, after }: Word): boolean {
  return before.endsWith('(') && after === ')';
}

function isBeside({ before }: Rule, words: readonly Word[], place: number): boolean {
  const [last, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (last !== undefined && word?.before === '' && before.has(last.typed.toLowerCase())) return true;
  const isByNumber = next?.isNumber === true || (last?.isNumber === true && word?.before === '');
  return before.has('#') && word?.isCapital === true && isByNumber;
}
