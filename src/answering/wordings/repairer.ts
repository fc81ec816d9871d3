import type { English } from '../language/english.ts';
import type { Remember } from '../remembering.ts';
import { collectForms, createSpelling, type Repair } from '../words/spelling.ts';
import type { Repairer } from './mend-words.ts';
import type { Vocabulary } from './wording-index.ts';

export interface RepairSources {
  /** The words of the articles' sentences. */
  readonly written: Vocabulary;
  /** The words of the wordings. */
  readonly asked: Vocabulary;
  readonly synonyms: readonly string[];
  readonly remember: Remember;
}

/**
 * Mends words towards those of the articles, of the synonyms and of grammar; towards a word that only wordings have, where
 * that is strictly nearer: so an entry cannot change how a question is read that has none of its words. A common English
 * word is right as it stands: `world` is not `word`.
 */
export function createRepairer(
  { written, asked, synonyms, remember }: RepairSources,
  { readWords, stopWords, isCommon }: Pick<English, 'readWords' | 'stopWords' | 'isCommon'>,
): Repairer {
  const words = synonyms.flatMap((synonym) => readWords(synonym));
  const alike = new Set(words.map(({ stem }) => stem));
  const base = collectForms([
    ...written.forms.keys(),
    ...words.map(({ form }) => form),
    ...listLong(stopWords),
  ]);
  const more = collectForms(asked.forms.keys(), [base]);
  const [first, second] = [createSpelling([base], remember), createSpelling([more], remember)];
  const isKnown = (stem: string): boolean =>
    written.stems.has(stem) || alike.has(stem) || isCommon(stem) || asked.stems.has(stem);
  return {
    spelling: { repair: (form) => pickNearer(first.repair(form), second.repair(form)) },
    readWords,
    isKnown,
    countOf: (form) => written.forms.get(form) ?? 0,
  };
}

function pickNearer(first: readonly Repair[], second: readonly Repair[]): readonly Repair[] {
  const best = (repairs: readonly Repair[]): number => repairs[0]?.weight ?? 0;
  return best(second) > best(first) ? second : first;
}

/** Of the words that carry grammar those that can be told from a slip: `mnay` is `many`, `ot` may be anything. */
function listLong(stopWords: ReadonlySet<string>): readonly string[] {
  return [...stopWords].filter(({ length }) => length > 3);
}
