import { TELLING_WORDS } from './telling-words.ts';

/** How much a word of a question usually tells, by its stem; words that are not in it tell the average, 1. */
export function readTellingWords(text = TELLING_WORDS): ReadonlyMap<string, number> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [weight, ...stems] = line.split(' ');
        return stems.map((stem): readonly [string, number] => [stem, Number(weight)]);
      }),
  );
}
