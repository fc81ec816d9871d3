import type { CitedSentence } from '../knowledge/knowledge.ts';
import { toContextButtons } from './buttons.ts';
import { renderQuotes, renderSources } from './quotes.ts';
import type { Reply } from './reply.ts';

/** The sentences closest to a message somebody wrote, for the person who asked; it says that they judge nothing. */
export function renderRelatedTo(cites: readonly CitedSentence[], version: string): Reply {
  if (cites.length === 0) {
    return {
      audience: 'asker',
      parts: [
        { kind: 'words', text: 'I found no sentence close to this message. That says nothing about it.' },
      ],
      actions: [],
    };
  }
  return {
    audience: 'asker',
    parts: [
      {
        kind: 'words',
        text: 'The closest sentences I have. They are related to the message; they are no verdict on it.',
      },
      ...renderQuotes(cites),
      ...renderSources(cites, version),
    ],
    actions: toContextButtons(cites),
  };
}
