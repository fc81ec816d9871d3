/** What a reader's next action does: the action and the knowledge in force in, a `Reply` out; nothing of Discord. */

import type { Answer, Reason, Suggestion } from '../answering/answer.ts';
import type { Snapshot } from '../library/outcome.ts';
import { renderAnswer, renderChosen, renderOffer } from '../replies/render-answer.ts';
import { renderContext } from '../replies/render-paragraph.ts';
import { type Part, type ReaderAction, type Reply, renderNotice } from '../replies/reply.ts';

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

/**
 * The answer that was made of these ids (one entry, one gap, or sentences), from the knowledge in force.
 * @returns undefined when the knowledge no longer has all of them
 */
export function findAnswer(ids: readonly string[], snapshot: Snapshot): Answer | undefined {
  const [id] = ids;
  const found = ids.flatMap((one) => snapshot.answerer.findSuggestion(one) ?? []);
  const [first] = found;
  if (id !== undefined && first === undefined) return findGap(id, snapshot);
  if (first === undefined || found.length < ids.length) return undefined;
  if (found.length === 1) return snapshot.answerer.answerWith(first);
  return { kind: 'answered', cites: found.flatMap(({ cites }) => cites), others: [], reason: SHOWN_BEFORE };
}

const SHOWN_BEFORE: Reason = {
  summary: 'It was shown before and asked for again.',
  matches: [],
  missing: [],
};

function findGap(id: string, { knowledge, answerer }: Snapshot): Answer | undefined {
  for (const article of knowledge.articles) {
    const gap = article.gaps.find((one) => `${article.id}/${one.id}` === id);
    if (gap === undefined) continue;
    const near =
      gap.near === undefined ? undefined : answerer.findSuggestion(`${article.id}/${gap.near.at}`)?.cites[0];
    return { kind: 'gap', article, gap, ...(near === undefined ? {} : { near }), reason: SHOWN_BEFORE };
  }
  return undefined;
}

/**
 * Questions near to what was shown: those that an entry's own answer offers, and for sentences those whose entries
 * cite them. None of what was shown itself, none twice, at most five.
 */
function findNeighbours(ids: readonly string[], snapshot: Snapshot): readonly Suggestion[] {
  const near = ids.flatMap((id) => [...findOthers(id, snapshot), ...findCiting(id, snapshot)]);
  const byId = new Map(near.map((suggestion) => [suggestion.id, suggestion]));
  return [...byId.values()].filter(({ id }) => !ids.includes(id)).slice(0, 5);
}

function findOthers(id: string, { answerer }: Snapshot): readonly Suggestion[] {
  const shown = answerer.findSuggestion(id);
  if (shown === undefined) return [];
  const answer = answerer.answerWith(shown);
  return answer.kind === 'answered' ? answer.others : [];
}

function findCiting(id: string, { knowledge, answerer }: Snapshot): readonly Suggestion[] {
  return knowledge.articles.flatMap((article) =>
    article.entries
      .filter(({ cites }) => cites.some(({ at }) => `${article.id}/${at}` === id))
      .flatMap((entry) => answerer.findSuggestion(`${article.id}/${entry.id}`) ?? []),
  );
}

/** The reply to a question that everyone can read where it was asked: in a channel, or in a direct message. */
export function answerTyped(question: string, { answerer, knowledge }: Snapshot): Reply {
  return { ...renderAnswer(answerer.answer(question), knowledge), asked: question };
}

/** The reply to a question that nobody but its writer has seen, such as one typed into a form; it is read back first. */
export function answerUnseen(question: string, snapshot: Snapshot): Reply {
  const reply = answerTyped(question, snapshot);
  const asked: Part = { kind: 'words', text: `Asked: ${question.slice(0, READ_BACK)}` };
  return { ...reply, parts: [asked, ...reply.parts] };
}

/** In UTF-16 units: what the form lets through. Longer text comes from someone who goes round it. */
const READ_BACK = 300;
