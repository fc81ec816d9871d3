import { listLines } from '../answering/language/lists.ts';
import type { ShortForms } from '../knowledge/article/split-sentences.ts';

/**
 * What a language is known to shorten.
 * @param list the text of `language/abbreviations.txt` @param language a BCP 47 tag; of another language only what counts for all is known
 */
export function readShortForms(list: string, language: string): ShortForms {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const kinds = new Map<string, string[]>();
  for (const { text } of listLines(list)) {
    const [, of = '', kind = '', forms = ''] = /^(\S+) (\S+): (.*)$/u.exec(text) ?? [];
    if (of === '*' || of === code)
      kinds.set(kind, [...(kinds.get(kind) ?? []), ...forms.toLowerCase().split(/\s+/)]);
  }
  const find = (kind: string): ReadonlySet<string> => new Set(kinds.get(kind) ?? []);
  return {
    always: find('always'),
    often: find('often'),
    seldom: find('seldom'),
    number: find('number'),
    starts: find('starts'),
    behind: find('behind'),
    street: find('street'),
    hasOrdinals: kinds.has('ordinals'),
  };
}
