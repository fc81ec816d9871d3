import type { Answer, Answered, NotSaid, Suggestion, Unknown, Unsure } from '../answering/answer.ts';
import type { CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import {
  FOLLOW_UP,
  REMOVE,
  toChoice,
  toContextButtons,
  toIds,
  toInOtherWordsButton,
  toNotAskedButton,
  toOthersButton,
  toShowAskedButton,
  toShowEveryoneButton,
} from './buttons.ts';
import { renderCites, renderQuotes, renderRivals, renderSources, toShortAddress } from './quotes.ts';
import { findFitting, renderClosest, toClosestButtons } from './render-closest.ts';
import type { Button, Part, Reply } from './reply.ts';
import { quoteWord, shorten } from './text.ts';

/**
 * What a person reads for an answer: the sentences first, then where they stand; the bot's own words are few.
 * @param asked undefined where the answer was chosen or is shown again
 */
export function renderAnswer(answer: Answer, knowledge: Knowledge, asked?: Asked): Reply {
  return {
    ...render(answer, knowledge, asked),
    about: { question: asked?.question, outcome: answer.kind, shown: listShown(answer) },
  };
}

export interface Asked {
  /** As its reader wrote it. */
  readonly question: string;
  /** The one article it was asked of, by its id, where it was one. */
  readonly article?: string | undefined;
}

function render(answer: Answer, knowledge: Knowledge, asked: Asked | undefined): Reply {
  switch (answer.kind) {
    case 'answered':
      return renderAnswered(answer, knowledge.version);
    case 'closest':
      return {
        audience: 'asker',
        parts: renderClosest(answer, knowledge),
        actions: [...toClosestButtons(answer), ...closingUnanswered(asked)],
      };
    case 'gap':
      return renderNotSaid(answer, knowledge);
    case 'unsure':
      return renderUnsure(answer, asked);
    case 'unknown':
      return renderUnknown(answer, knowledge, asked);
  }
}

function listShown(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'answered':
      return answer.cites.map(({ sentence }) => toShortAddress(sentence.at));
    case 'closest':
      return findFitting(answer.places).map(({ sentence }) => toShortAddress(sentence.at));
    case 'unsure':
      return answer.suggestions.map(({ label }) => label);
    case 'unknown':
      return [];
    case 'gap':
      return answer.near === undefined ? [] : [toShortAddress(answer.near.sentence.at)];
  }
}

/** The answer to a suggestion somebody chose: it says first what the question was taken to be. */
export function renderChosen(suggestion: Suggestion, answer: Answer, knowledge: Knowledge): Reply {
  const reply = renderAnswer(answer, knowledge);
  const asked: Part = { kind: 'words', text: `Asked as: ${suggestion.label}` };
  return { ...reply, parts: [asked, ...reply.parts] };
}

function renderAnswered({ cites, entry, areRivals }: Answered, version: string): Reply {
  // Of rivals none is the answer, so no single entry stands for what is shown.
  const id = entry === undefined || areRivals ? undefined : `${entry.article.id}/${entry.entry.id}`;
  const others = id === undefined ? [] : [toOthersButton(id)];
  const ids = id === undefined ? toIds(cites) : [id];
  const marks = areRivals ? (['rivals'] as const) : [];
  return {
    audience: 'everyone',
    parts: [...(areRivals ? renderRivals : renderCites)(cites), ...renderSources(cites, version)],
    actions: [...toContextButtons(cites), ...others, ...closing(ids, toShowEveryoneButton(ids, ...marks))],
  };
}

/** What every answer ends with; a door leaves out what does not fit the place it shows the reply in. */
function closing(ids: readonly string[], showEveryone = toShowEveryoneButton(ids)): readonly Button[] {
  return [toNotAskedButton(ids), FOLLOW_UP, showEveryone, REMOVE];
}

/** The same for what is no answer, which only its asker sees at first. */
function closingUnanswered(asked: Asked | undefined): readonly Button[] {
  return [
    toInOtherWordsButton(asked ?? {}),
    ...(asked === undefined ? [] : [toShowAskedButton(asked)]),
    REMOVE,
  ];
}

function renderNotSaid({ article, gap, near }: NotSaid, { articles, version }: Knowledge): Reply {
  const said: Part = { kind: 'words', text: `The article does not say ${gap.missing}.` };
  const which: Part = { kind: 'small', text: `“${article.title}”` };
  return {
    audience: 'everyone',
    parts: [
      said,
      ...(near === undefined && articles.length > 1 ? [which] : []),
      ...renderRelated(near, version),
    ],
    actions: [...contextOf(near), ...closing([`${article.id}/${gap.id}`])],
  };
}

function renderUnsure({ suggestions, of }: Unsure, asked: Asked | undefined): Reply {
  const showEveryone = asked === undefined ? [] : [toShowAskedButton(asked)];
  const which = of === 'articles' ? 'Which article?' : 'Which one?';
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text: suggestions.length === 1 ? 'Did you mean this?' : which }],
    actions: [
      ...suggestions.map((one) => toChoice(of === 'articles' ? { ...one, label: nameArticle(one) } : one)),
      toNotAskedButton(suggestions.map(({ id }) => id)),
      ...showEveryone,
      REMOVE,
    ],
  };
}

/** `Ferry stops for six weeks: When is the ferry back?` */
function nameArticle({ label, cites: [first] }: Suggestion): string {
  return first === undefined ? label : `${shorten(first.article.title, LONGEST_TITLE)}: ${label}`;
}

/** In UTF-16 units: what follows is read too. */
const LONGEST_TITLE = 60;

function renderUnknown(unknown: Unknown, { articles }: Knowledge, asked: Asked | undefined): Reply {
  return {
    audience: 'asker',
    parts: [
      { kind: 'words', text: sayNothingFound(unknown, articles.length > 1 ? 'articles' : 'article') },
      { kind: 'words', text: 'Try /help for what is covered.' },
    ],
    actions: closingUnanswered(asked),
  };
}

/** That nothing was found is all the bot knows: what an article does not say is only known where a moderator wrote it. */
function sayNothingFound({ lookedFor, reason: { missing } }: Unknown, where: string): string {
  if (lookedFor.length === 0) return `I answer questions about the ${where} only.`;
  const absent = listWords(missing);
  return absent.length > 0
    ? `I found nothing about ${absent.join(' or ')} in the ${where}.`
    : `I found nothing near this in the ${where}. I looked for ${listWords(lookedFor).join(', ')}.`;
}

/** Long questions are not read back to people; the first words show what was understood. */
const WORDS_READ_BACK = 8;

function listWords(words: readonly string[]): readonly string[] {
  return words.slice(0, WORDS_READ_BACK).map(quoteWord);
}

function renderRelated(near: CitedSentence | undefined, version: string): readonly Part[] {
  if (near === undefined) return [];
  return [
    { kind: 'words', text: 'Related, but not an answer:' },
    ...renderQuotes([near]),
    ...renderSources([near], version),
  ];
}

function contextOf(near: CitedSentence | undefined): readonly Button[] {
  return near === undefined ? [] : toContextButtons([near]);
}

/** Questions to choose from under a sentence of our own, for the person who asked, who may also type another. */
export function renderOffer(text: string, suggestions: readonly Suggestion[]): Reply {
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text }],
    actions: [...suggestions.map(toChoice), FOLLOW_UP],
  };
}
