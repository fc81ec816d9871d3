import type { MenuPhrases } from './menu-phrases.ts';
import type { Phrases } from './phrases.ts';

/** A language that the bot speaks to its readers. */
export interface Locale {
  /** BCP 47, without a region. */
  readonly tag: string;
  /** As its own speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** What Discord calls it (documentation, "Locales"); none where Discord does not have it. */
  readonly discord: readonly string[];
  /** Who has read it all, besides its writer, and speaks it every day; absent: nobody yet. */
  readonly checkedBy?: string;
  readonly phrases: Phrases;
  /** Of the menu; absent: as the commands say it, in English. */
  readonly menu?: MenuPhrases;
}
