import { DOINGS } from './doings.ts';
import { MATTERS } from './matters.ts';
import { PEOPLES } from './peoples.ts';
import { PHRASES } from './phrases.ts';
import { THINGS } from './things.ts';

/** Groups of English words and phrases that mean about the same, for any article. */
export function listGeneralSynonyms(): readonly (readonly string[])[] {
  return [DOINGS, THINGS, MATTERS, PEOPLES, PHRASES].flatMap((text) =>
    text
      .split(';')
      .map((group) => group.trim().split(/\s+/))
      .filter((group) => group.length > 1)
      .map((group) => group.map((member) => member.replaceAll('_', ' '))),
  );
}
