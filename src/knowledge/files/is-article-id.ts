import { quoteText } from '../checking/quote-text.ts';

/** Whether an article's folder may have this name; it travels inside Discord's buttons and stands in links. */
export function isArticleId(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(name);
}

/** What is wrong with the name of a folder that is no such name, and what to do. */
export function sayNoArticleId(name: string): readonly [what: string, fix: string] {
  return [
    `A folder for an article cannot be called ${quoteText(name)}.`,
    'Use small letters from a to z, digits and hyphens, at most 40.',
  ];
}
