/** How near a text is to the expected one, by the measure of the public benchmark of article extraction. */
export interface Nearness {
  readonly precision: number;
  readonly recall: number;
  readonly isWordForWord: boolean;
}

/** Compares by runs of four words, counted; words as they are written. */
export function scoreShingles(expected: string, found: string): Nearness {
  const [wanted, given] = [listWords(expected), listWords(found)];
  const [these, those] = [countShingles(wanted), countShingles(given)];
  const common = sum([...these].map(([shingle, count]) => Math.min(count, those.get(shingle) ?? 0)));
  return {
    precision: share(common, sum([...those.values()])),
    recall: share(common, sum([...these.values()])),
    isWordForWord: wanted.join(' ') === given.join(' '),
  };
}

/** Means over pages, and F1 of the two means, as the benchmark has it. */
export function average(pages: readonly Nearness[]): {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly wordForWord: number;
} {
  const precision = sum(pages.map((page) => page.precision)) / pages.length;
  const recall = sum(pages.map((page) => page.recall)) / pages.length;
  const wordForWord = pages.filter(({ isWordForWord }) => isWordForWord).length / pages.length;
  return { f1: share(2 * precision * recall, precision + recall), precision, recall, wordForWord };
}

const RUN = 4;

function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function countShingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - RUN); at += 1) {
    const shingle = words.slice(at, at + RUN).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}
