/**
 * How many of so many places in a row something holds for, found by halving.
 * @param holds for the first of them, and from the first for which it does not hold for none
 */
export function countLeading(length: number, holds: (place: number) => boolean): number {
  let [first, last] = [0, length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (holds(middle)) first = middle + 1;
    else last = middle;
  }
  return first;
}
