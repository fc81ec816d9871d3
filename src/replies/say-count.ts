/** `1 entry`, `3 entries`. */
export function sayCount(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
