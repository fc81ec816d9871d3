import type { CitedSentence } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { toContextButtons } from './buttons.ts';
import { renderQuotes, renderSources } from './quotes.ts';
import type { Reply } from './reply.ts';

/** The sentences closest to a message somebody wrote, for the person who asked; it says that they judge nothing. */
export function renderRelatedTo(cites: readonly CitedSentence[], version: string, phrases: Phrases): Reply {
  if (cites.length === 0) {
    return {
      audience: 'asker',
      parts: [{ kind: 'words', text: phrases.answer.nothingRelated }],
      actions: [],
    };
  }
  return {
    audience: 'asker',
    parts: [
      { kind: 'words', text: phrases.answer.relatedToMessage },
      ...renderQuotes(cites, phrases),
      ...renderSources(cites, version, phrases),
    ],
    actions: toContextButtons(cites, phrases),
  };
}
