/**
 * A way to join a text's lines: a hyphen at a line's end goes where it only broke the word. A program that writes U+2010
 * there means it, and then a plain one is the word's own; elsewhere a word is kept with its hyphen if it stands so inside
 * a line.
 * @param all the lines of the whole text, to know its words by
 */
export function joinHyphens(all: readonly string[]): (lines: readonly string[]) => string {
  const marksBreaks = all.some((line) => /\p{L}[\u2010\u00AD]$/u.test(line));
  const compounds = new Set(
    all.flatMap((line) => {
      const found = line.toLowerCase().matchAll(/(?<!\p{L})\p{L}+(?:[-\u2010]\p{L}+)+/gu);
      return [...found].flatMap(({ 0: word, index }) =>
        /^[-\u2010]?$/.test(line.slice(index + word.length)) ? [] : [word],
      );
    }),
  );
  return (lines) =>
    lines
      .reduce((text, line) => {
        const [, word = '', hyphen] = /(?<!\p{L})(\p{L}+)([-\u2010\u00AD])$/u.exec(text) ?? [];
        if (hyphen === undefined || !/^\p{Ll}/u.test(line)) return `${text} ${line}`;
        const [next = ''] = /^\p{L}+/u.exec(line) ?? [];
        const isCompound = compounds.has(`${word}-${next}`.toLowerCase());
        const isOwn = isCompound || (marksBreaks && hyphen === '-');
        return isOwn ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
      }, '')
      .replace(/[\u2010\u2011]/g, '-')
      .trim();
}
