import { toOneLine } from './to-one-line.ts';

/**
 * Makes any text inert in a Discord message: no markup, no link, no mention, no hidden characters; readers see the
 * characters themselves, on one line. Linear in the length: discord.js's own `escapeMarkdown` takes seconds on
 * hostile text and leaves mentions and links alone.
 */
export function escapeMarkdown(text: string): string {
  return toOneLine(text).replace(SPECIAL, (special) => {
    if (special === '@everyone' || special === '@here') return `@${ZERO_WIDTH_SPACE}${special.slice(1)}`;
    // A backslash counts only before a mark: not before a digit, and for a link before the colon.
    return special === '://' ? '\\://' : `${special.slice(0, -1)}\\${special.slice(-1)}`;
  });
}

/** Breaks "@everyone" for Discord's parser and is invisible to a reader. */
const ZERO_WIDTH_SPACE = '\u200B';

/** Whole mentions of everyone, the `://` that makes a link, inline markup, and marks that only count at the start. */
const SPECIAL = /@everyone|@here|:\/\/|[\\*_~`|<>[\]]|^ *(?:[#+-]|\d+[.)])/g;
