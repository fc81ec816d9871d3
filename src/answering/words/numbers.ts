const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Without `one`, which mostly is no number: “is Iran the one that pushes”, “one of them”. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units
    .split(' ')
    .map((word, value): readonly [string, number] => [word, value])
    .filter(([word]) => word !== 'one'),
  ...tens.split(' ').map((word, place): readonly [string, number] => [word, 20 + 10 * place]),
]);

/** A number written with digits or as a word, in plain digits (`2,500`, `2.5k` → `2500`, `22nd`, `ten` → `10`). */
export function toDigits(form: string): string | undefined {
  const spelled = numberWords.get(form);
  if (spelled !== undefined) return String(spelled);
  if (!/^\d/.test(form)) return undefined;
  const found = /^(\d+(?:\.\d+)?)(st|nd|rd|th|k|m|s)?$/.exec(form.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (found === null) return undefined;
  const [, digits = '', ending] = found;
  if (ending === 'k') return String(Number(digits) * 1000);
  return digits;
}
