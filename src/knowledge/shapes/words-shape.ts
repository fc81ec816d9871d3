import * as v from 'valibot';
import type { ForeignCode } from '../knowledge.ts';
import { says, textShape } from './text-shape.ts';

/** In UTF-16 units; phrases of a few words, as in synonyms.yaml. */
export const longestWord = 60;

/** A list of groups of words that mean the same. */
export function groupsShape(where: string) {
  return v.array(
    v.pipe(
      v.array(textShape(longestWord)),
      v.minLength(
        2,
        says('A group needs at least two words.', 'Add a word that means the same, or delete the group.'),
      ),
      v.description(`Words or phrases that mean the same in ${where}.`),
    ),
  );
}

/** The languages besides English in which questions are read, by their codes. */
export const languageNames = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  tr: 'Turkish',
  kmr: 'Kurmanji Kurdish',
  ckb: 'Sorani Kurdish',
  ar: 'Arabic',
} as const satisfies Readonly<Record<ForeignCode, string>>;

const SHIPS: Readonly<Record<ForeignCode, string>> = {
  de: 'Schiff',
  fr: 'navire',
  es: 'barco',
  tr: 'gemi',
  kmr: 'keştî',
  ckb: 'کەشتی',
  ar: 'سفينة',
};

function translationsShape(code: ForeignCode) {
  return v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.pipe(
          v.array(textShape(longestWord)),
          v.minLength(
            1,
            says('This list is empty.', 'Write a word into it, or delete it with its English word.'),
          ),
          v.description('How people write it; an asterisk at the end of a word stands for any ending.'),
        ),
      ),
      v.examples([{ ship: [SHIPS[code]] }]),
      v.description(`${languageNames[code]} words, by the English word or phrase that they mean.`),
    ),
  );
}

/** What `words.yaml` holds; also written out as a JSON Schema for editors. */
export const wordsShape = v.pipe(
  v.strictObject({
    synonyms: v.optional(
      v.pipe(
        groupsShape('this article'),
        v.description('Groups of words that mean the same, each in square brackets.'),
      ),
    ),
    translations: v.optional(
      v.pipe(
        v.strictObject({
          de: translationsShape('de'),
          fr: translationsShape('fr'),
          es: translationsShape('es'),
          tr: translationsShape('tr'),
          kmr: translationsShape('kmr'),
          ckb: translationsShape('ckb'),
          ar: translationsShape('ar'),
        }),
        v.description('Words of other languages, by the code of the language.'),
      ),
    ),
  }),
  v.title('words.yaml'),
  v.description(
    'Words that only this article needs: others that mean the same, and those of other languages.',
  ),
);

export type WordsFile = v.InferOutput<typeof wordsShape>;

const texts = v.fallback(v.array(v.fallback(v.string(), '')), () => []);

const wordsDraft = v.object({
  synonyms: v.fallback(v.array(texts), () => []),
  translations: v.fallback(
    v.record(
      v.string(),
      v.fallback(v.record(v.string(), texts), () => ({})),
    ),
    () => ({}),
  ),
});

/** What can be read of a `words.yaml` that may have mistakes, so that one run finds those of every kind. */
export type WordsDraft = v.InferOutput<typeof wordsDraft>;

export function toWordsDraft(value: unknown): WordsDraft {
  return v.parse(
    v.fallback(wordsDraft, () => ({ synonyms: [], translations: {} })),
    value,
  );
}
