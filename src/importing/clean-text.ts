/** The characters that were taken out, by their numbers, with how often. */
export type Removed = Map<string, number>;

/**
 * A text in composed letters (NFC), without characters that nobody sees and with no more than four marks on a letter.
 * Joiners between letters that need them stay, and so do the selectors of emoji.
 * @param removed what was taken out is added to it
 */
export function cleanText(text: string, removed: Removed): string {
  return text
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\n\r\v\f\u0085]+/g, ' ')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u2011/g, '-')
    .replace(COLOURS, '\u001B')
    .replace(UNSEEN, (character) => {
      const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      removed.set(name, (removed.get(name) ?? 0) + 1);
      return '';
    })
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, (run, kept: string) => {
      removed.set('stacked marks', (removed.get('stacked marks') ?? 0) + run.length - kept.length);
      return kept;
    })
    .replace(/ +/g, ' ')
    .trim();
}

/** As the knowledge room refuses them in an article's files, and the blank letters of Hangul and Braille. */
const UNSEEN =
  /(?![\uFE00-\uFE0F])(?!(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200C\u200D])(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800\uFEFF]/gu;

/** What colours a terminal's text (ECMA-48): with its first character gone, the rest would be read. */
const COLOURS = /\p{Cc}\[[\d;]*[A-Za-z]/gu;
