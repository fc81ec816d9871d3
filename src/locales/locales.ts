import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { kmr } from './kmr.ts';
import type { Locale } from './locale.ts';
import { tr } from './tr.ts';

/** Every language that the bot speaks. A new one is one file, one for its menu, and one line here. */
export const LOCALES: readonly Locale[] = [en, de, fr, es, tr, ar, kmr];

/**
 * The first of the wanted languages that the bot speaks.
 * @param wanted language tags as Discord, browsers and terminals write them: `de`, `es-419`, `pt_BR.UTF-8`; from strangers
 * @returns undefined where it speaks none of them
 */
export function findLocale(wanted: readonly string[]): Locale | undefined {
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split(/[-_.@]/);
    // Browsers know Kurmanji by the code that it shares with its sisters, too (ISO 639-1).
    const found = LOCALES.find((locale) => locale.tag === (language === 'ku' ? 'kmr' : language));
    if (found !== undefined) return found;
  }
  return undefined;
}
