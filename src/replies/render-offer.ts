import type { Suggestion } from '../answering/answer.ts';
import type { Reply } from './reply.ts';

/** Questions to choose from under a sentence of our own, for the person who asked, who may also type another. */
export function renderOffer(text: string, suggestions: readonly Suggestion[]): Reply {
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text }],
    actions: [
      ...suggestions.map(({ id, label }) => ({ kind: 'choose', id, label }) as const),
      { kind: 'follow-up' },
    ],
  };
}
