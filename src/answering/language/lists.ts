/** A line of a list of ours, with its number in the file. */
export interface ListLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that hold something; those that are empty or begin with `#` are for people. */
export function listLines(list: string): readonly ListLine[] {
  return list
    .split('\n')
    .map((text, place) => ({ line: place + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** All words of a list whose lines mean nothing. */
export function listWords(list: string): readonly string[] {
  return listLines(list).flatMap(({ text }) => text.split(/\s+/));
}
