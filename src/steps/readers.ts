/**
 * What the buttons under answers lead to. Ids may be of any age or made up: for what is not in the knowledge (any more)
 * the reply says so, to the person who pressed.
 */

import type { Answer, Reason, Suggestion } from '../answering/answer.ts';
import { type Context, defineStep, type StepOutcome } from '../command.ts';
import type { Shown } from '../library/outcome.ts';
import type { Phrases } from '../locales/phrases.ts';
import { splitIds } from '../replies/buttons.ts';
import { readBack } from '../replies/read-back.ts';
import { renderAnswer, renderChosen, renderOffer } from '../replies/render-answer.ts';
import { renderCourtesy } from '../replies/render-courtesy.ts';
import { renderContext } from '../replies/render-paragraph.ts';
import { type Form, type Reply, renderNotice } from '../replies/reply.ts';

/** Answers with a suggestion: in place of the offer for the person it was made to, for anybody else privately. */
export const ask = defineStep('ask', 'everyone', ([id = '', asker], _input, context) => {
  const { snapshot, locale } = context;
  const { knowledge, answerer } = snapshot;
  const isTheirs = asker === context.asker.id;
  const where = isTheirs ? 'instead' : 'privately';
  const chosen = answerer.findSuggestion(id);
  if (chosen === undefined) return { kind: 'reply', reply: renderNotice(locale.phrases.asking.gone), where };
  const reply = renderChosen(chosen, answerer.answerWith(chosen), knowledge, locale.phrases);
  return { kind: 'reply', reply, where, ...(isTheirs ? { tells: 'found' } : {}) };
});

/** Shows the paragraphs around sentences. */
export const context = defineStep(
  'context',
  'everyone',
  ([ids = ''], _input, { snapshot, locale: { phrases } }) => {
    const found = splitIds(ids).flatMap((id) => snapshot.answerer.findSuggestion(id) ?? []);
    const cites = found.flatMap((suggestion) => suggestion.cites);
    return privately(
      renderContext(cites, snapshot.knowledge.version, phrases) ?? renderNotice(phrases.asking.gone),
    );
  },
);

/** Offers the questions that lie near an entry. */
export const others = defineStep(
  'others',
  'everyone',
  ([id = ''], _input, { snapshot, locale: { phrases } }) => {
    if (snapshot.answerer.findSuggestion(id) === undefined)
      return privately(renderNotice(phrases.asking.gone));
    const near = findNeighbours([id], snapshot);
    const text = near.length === 0 ? phrases.asking.noOthers : phrases.asking.others;
    return privately(renderOffer(text, near, phrases));
  },
);

/** Offers something nearer than what was shown. */
export const notWhatIAsked = defineStep(
  'not-what-i-asked',
  'everyone',
  ([ids = ''], _input, { snapshot, locale: { phrases } }) => {
    const reply = renderOffer(phrases.asking.sorry, findNeighbours(splitIds(ids), snapshot), phrases);
    return { kind: 'reply', reply, where: 'privately', tells: 'not-what-i-asked' };
  },
);

/** Gives a private answer again, for all to see. */
export const showEveryone = defineStep(
  'show-everyone',
  'everyone',
  ([ids = '', mark], _input, { snapshot, locale: { phrases } }) => {
    const found = findAnswer(splitIds(ids), snapshot);
    const answer =
      mark === 'rivals' && found?.kind === 'answered' ? ({ ...found, areRivals: true } as const) : found;
    const reply =
      answer === undefined
        ? renderNotice(phrases.asking.gone)
        : renderAnswer(answer, snapshot.knowledge, phrases);
    return { kind: 'reply', reply, where: 'to-everyone' };
  },
);

/** Asks again for all to see what was no answer: what comes closest is shown with the question, or it says nothing. */
export const showAsked = defineStep('show-asked', 'everyone', ([article], input, context) => {
  const asked = input['asked']?.[0];
  if (asked === undefined) return privately(renderNotice(context.locale.phrases.asking.forgotten));
  const { about, ...reply } = answerUnseen(asked, context, article);
  // It was counted when it was asked first.
  const isAbout = about === undefined ? {} : { about: { ...about, question: undefined } };
  return { kind: 'reply', reply: { ...reply, ...isAbout, audience: 'everyone' }, where: 'to-everyone' };
});

/** Takes a reply away, for the person who asked and for those who keep order in the channel or tend the knowledge. */
export const remove = defineStep('remove', 'everyone', ([owner, ...parts], _input, { asker, locale }) => {
  const mayRemove = owner === asker.id || asker.mayRemove || asker.isModerator;
  if (mayRemove) return { kind: 'remove', parts };
  return privately(renderNotice(locale.phrases.asking.mayNotRemove));
});

/** Asks for the next question in a form: Discord does not let bots read replies to their slash answers. */
export const followUp = defineStep('follow-up', 'everyone', (_args, _input, { locale: { phrases } }) => ({
  kind: 'form',
  form: toForm(phrases.buttons.followUp, {}, phrases),
}));

/** The same for the question that was asked already, to be put in other words. */
export const inOtherWords = defineStep(
  'in-other-words',
  'everyone',
  ([article], { asked }, { locale: { phrases } }) => ({
    kind: 'form',
    form: toForm(phrases.buttons.inOtherWords, { article, question: asked?.[0] }, phrases),
  }),
);

/** Answers the question typed into that form. */
export const followed = defineStep('followed', 'everyone', ([article], { question }, context) => {
  const typed = question?.[0] ?? '';
  const reply =
    typed.trim() === ''
      ? renderNotice(context.locale.phrases.asking.noQuestion)
      : answerUnseen(typed, context, article);
  return { kind: 'reply', reply, where: 'here' };
});

interface Filled {
  /** The one article to ask, by its id. */
  readonly article?: string | undefined;
  /** What stands in the form already. */
  readonly question?: string | undefined;
}

function toForm(title: string, { article, question }: Filled, { asking }: Phrases): Form {
  return {
    step: { name: 'followed', args: article === undefined ? [] : [article] },
    title,
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: asking.yourQuestion,
        description: asking.yourQuestionHint,
        ...(question === undefined ? {} : { value: question }),
        isLong: false,
        isRequired: true,
        maxLength: 300,
      },
    ],
  };
}

function privately(reply: Reply): StepOutcome {
  return { kind: 'reply', reply, where: 'privately' };
}

/**
 * The answer that was made of these ids (one entry, one gap, or sentences), from the knowledge in force.
 * @returns undefined when the knowledge no longer has all of them
 */
export function findAnswer(ids: readonly string[], snapshot: Shown): Answer | undefined {
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

function findGap(id: string, { knowledge, answerer }: Shown): Answer | undefined {
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
function findNeighbours(ids: readonly string[], snapshot: Shown): readonly Suggestion[] {
  const near = ids.flatMap((id) => [...findOthers(id, snapshot), ...findCiting(id, snapshot)]);
  const byId = new Map(near.map((suggestion) => [suggestion.id, suggestion]));
  return [...byId.values()].filter(({ id }) => !ids.includes(id)).slice(0, 5);
}

function findOthers(id: string, { answerer }: Shown): readonly Suggestion[] {
  const shown = answerer.findSuggestion(id);
  if (shown === undefined) return [];
  const answer = answerer.answerWith(shown);
  return answer.kind === 'answered' ? answer.others : [];
}

function findCiting(id: string, { knowledge, answerer }: Shown): readonly Suggestion[] {
  return knowledge.articles.flatMap((article) =>
    article.entries
      .filter(({ cites }) => cites.some(({ at }) => `${article.id}/${at}` === id))
      .flatMap((entry) => answerer.findSuggestion(`${article.id}/${entry.id}`) ?? []),
  );
}

/** What of a context an answer needs: what is shown there, and who reads it in which language. */
export type Asking = Pick<Context, 'snapshot' | 'locale'>;

/**
 * The reply to a text that its writer can see where it was typed: an answer, or a friendly word where nothing is asked.
 * @param article the id of the one article to look in; all of them when absent or unknown
 */
export function answerTyped(
  text: string,
  { snapshot, locale: { phrases } }: Asking,
  article?: string,
): Reply {
  const { answerer, knowledge } = snapshot;
  if (knowledge.articles.length === 0) return renderNotice(phrases.sources.empty);
  const only = knowledge.articles.find(({ id }) => id === article);
  const courtesy = answerer.findCourtesy(text, only?.id);
  return courtesy === undefined
    ? renderAnswer(answerer.answer(text, only?.id), knowledge, phrases, {
        question: text,
        article: only?.id,
      })
    : renderCourtesy(
        courtesy,
        answerer.suggest('', SUGGESTED, only?.id),
        only === undefined ? knowledge : { ...knowledge, articles: [only] },
        phrases,
      );
}

/** So many questions are read at a glance. */
const SUGGESTED = 3;

/** The reply to a question that nobody but its writer has seen, such as one typed into a form; it is read back first. */
export function answerUnseen(question: string, context: Asking, article?: string): Reply {
  return readBack(answerTyped(question, context, article), question, context.locale.phrases);
}
