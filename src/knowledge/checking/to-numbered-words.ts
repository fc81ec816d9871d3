/**
 * The words of a text in small letters, numbers in digits however they are written: `Twenty-two` and `22` both
 * become `22`, `1,400` becomes `1400`. English number words up to the millions.
 */
export function toNumberedWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
  const result: string[] = [];
  let sum: Sum | undefined;
  for (const word of words) {
    const next = goOn(sum, word);
    if (next === undefined && sum !== undefined) result.push(String(sum.total + sum.part));
    sum = next ?? start(word);
    if (sum === undefined) result.push(/^\p{N}/u.test(word) ? word.replace(/,(?=\d{3})/g, '') : word);
  }
  return sum === undefined ? result : [...result, String(sum.total + sum.part)];
}

/** A number in words as far as it has been read: `two thousand three` is 2,000 with the part 3. */
interface Sum {
  readonly total: number;
  readonly part: number;
}

function start(word: string): Sum | undefined {
  const part = small.get(word);
  return part === undefined ? undefined : { total: 0, part };
}

/** The number with one word more; undefined when this word does not belong to it. */
function goOn(sum: Sum | undefined, word: string): Sum | undefined {
  if (sum === undefined) return undefined;
  const { total, part } = sum;
  const unit = small.get(word);
  if (unit !== undefined) return unit > 0 && hasRoom(sum, unit) ? { total, part: part + unit } : undefined;
  if (word === 'hundred') return part > 0 && part < 100 ? { total, part: part * 100 } : undefined;
  const factor = large.get(word);
  return factor !== undefined && part > 0 && part < 1_000
    ? { total: total + part * factor, part: 0 }
    : undefined;
}

/** `twenty` has room for `two`, `three hundred` for `five`, `four thousand` for anything small; `four` for nothing. */
function hasRoom({ total, part }: Sum, unit: number): boolean {
  if (part === 0) return total > 0;
  return part % 100 === 0 || (unit < 10 && part % 100 >= 20 && part % 10 === 0);
}

const small: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

const large: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
]);
