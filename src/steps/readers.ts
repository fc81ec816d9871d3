/** What a reader's next action does: the action and the knowledge in force in, a `Reply` out; nothing of Discord. */

import type { Answer, Suggestion } from '../answering/answer.ts';
import type { Snapshot } from '../library/library.ts';
import { renderAnswer, renderChosen } from '../replies/render-answer.ts';
import { renderContext } from '../replies/render-context.ts';
import { renderNotice } from '../replies/render-notice.ts';
import { renderOffer } from '../replies/render-offer.ts';
import type { ReaderAction, Reply } from '../replies/reply.ts';
import { findAnswer } from './find-answer.ts';
import { findNeighbours } from './find-neighbours.ts';

/** The actions that lead to a reply; the others are matters of the door alone. */
export type RepliedAction = Exclude<ReaderAction, { readonly kind: 'remove' | 'follow-up' | 'step' }>;

/**
 * Ids may be of any age or made up: for what is not in the knowledge (any more) the reply says so, to the person who
 * asked. Never throws.
 */
export function act(action: RepliedAction, snapshot: Snapshot): Reply {
  switch (action.kind) {
    case 'choose':
      return choose(action.id, snapshot);
    case 'context':
      return showContext(action.ids, snapshot);
    case 'others':
      return offerOthers(action.id, snapshot);
    case 'not-what-i-asked':
      return renderOffer(SORRY, findNeighbours(action.ids, snapshot));
    case 'show-everyone':
      return showAgain(findAnswer(action.ids, snapshot), snapshot);
  }
}

const GONE = 'The knowledge has changed since, and this is no longer in it. Please ask again.';
const SORRY =
  'Sorry. Try it in other words, with a name or a place that the article mentions; /help says what is covered.';

function choose(id: string, { knowledge, answerer }: Snapshot): Reply {
  const chosen = answerer.findSuggestion(id);
  if (chosen === undefined) return renderNotice(GONE);
  return renderChosen(chosen, answerer.answerWith(chosen), knowledge);
}

function showContext(ids: readonly string[], { knowledge, answerer }: Snapshot): Reply {
  const found: readonly Suggestion[] = ids.flatMap((id) => answerer.findSuggestion(id) ?? []);
  const cites = found.flatMap((suggestion) => suggestion.cites);
  return renderContext(cites, knowledge.version) ?? renderNotice(GONE);
}

function offerOthers(id: string, snapshot: Snapshot): Reply {
  if (snapshot.answerer.findSuggestion(id) === undefined) return renderNotice(GONE);
  const others = findNeighbours([id], snapshot);
  return renderOffer(
    others.length === 0 ? 'No other question lies near this one.' : 'Other questions:',
    others,
  );
}

function showAgain(answer: Answer | undefined, { knowledge }: Snapshot): Reply {
  return answer === undefined ? renderNotice(GONE) : renderAnswer(answer, knowledge);
}
