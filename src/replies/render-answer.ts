import type { Answer, Answered, NotSaid, Suggestion, Unknown, Unsure } from '../answering/answer.ts';
import type { CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import { en } from '../locales/en.ts';
import type { Phrases } from '../locales/phrases.ts';
import {
  toChoice,
  toContextButtons,
  toFollowUpButton,
  toIds,
  toInOtherWordsButton,
  toNotAskedButton,
  toOthersButton,
  toRemoveButton,
  toShowAskedButton,
  toShowEveryoneButton,
} from './buttons.ts';
import { renderCites, renderQuotes, renderRivals, renderSources, toShortAddress } from './quotes.ts';
import { countArticles, findFitting, renderClosest, toClosestButtons } from './render-closest.ts';
import type { Button, Part, Reply } from './reply.ts';
import { quoteWord, shorten } from './text.ts';

/**
 * What a person reads for an answer: the sentences first, then where they stand; the bot's own words are few.
 * @param asked undefined where the answer was chosen or is shown again
 */
export function renderAnswer(answer: Answer, knowledge: Knowledge, phrases: Phrases, asked?: Asked): Reply {
  return {
    ...render(answer, { knowledge, phrases, asked }),
    about: { question: asked?.question, outcome: answer.kind, shown: listShown(answer) },
  };
}

export interface Asked {
  /** As its reader wrote it. */
  readonly question: string;
  /** The one article it was asked of, by its id, where it was one. */
  readonly article?: string | undefined;
}

interface Setting {
  readonly knowledge: Knowledge;
  readonly phrases: Phrases;
  readonly asked: Asked | undefined;
}

function render(answer: Answer, setting: Setting): Reply {
  const { knowledge, phrases } = setting;
  switch (answer.kind) {
    case 'answered':
      return renderAnswered(answer, knowledge.version, phrases);
    case 'closest':
      return {
        audience: 'asker',
        parts: renderClosest(answer, knowledge, phrases),
        actions: [...toClosestButtons(answer, phrases), ...closingUnanswered(setting)],
      };
    case 'gap':
      return renderNotSaid(answer, knowledge, phrases);
    case 'unsure':
      return renderUnsure(answer, setting);
    case 'unknown':
      return renderUnknown(answer, setting);
  }
}

/** For moderators, whose desk speaks English. */
function listShown(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'answered':
      return answer.cites.map(toShown);
    case 'closest':
      return findFitting(answer.places).map(toShown);
    case 'unsure':
      return answer.suggestions.map(({ label }) => label);
    case 'unknown':
      return [];
    case 'gap':
      return answer.near === undefined ? [] : [toShown(answer.near)];
  }
}

function toShown({ sentence }: CitedSentence): string {
  return toShortAddress(sentence.at, en.phrases);
}

/** The answer to a suggestion somebody chose: it says first what the question was taken to be. */
export function renderChosen(
  suggestion: Suggestion,
  answer: Answer,
  knowledge: Knowledge,
  phrases: Phrases,
): Reply {
  const reply = renderAnswer(answer, knowledge, phrases);
  const asked: Part = { kind: 'words', text: phrases.answer.askedAs(suggestion.label) };
  return { ...reply, parts: [asked, ...reply.parts] };
}

function renderAnswered({ cites, entry, areRivals }: Answered, version: string, phrases: Phrases): Reply {
  // Of rivals none is the answer, so no single entry stands for what is shown.
  const id = entry === undefined || areRivals ? undefined : `${entry.article.id}/${entry.entry.id}`;
  const others = id === undefined ? [] : [toOthersButton(id, phrases)];
  const ids = id === undefined ? toIds(cites) : [id];
  const marks = areRivals ? (['rivals'] as const) : [];
  const render = areRivals ? renderRivals : renderCites;
  return {
    audience: 'everyone',
    parts: [...render(cites, phrases), ...renderSources(cites, version, phrases)],
    actions: [...toContextButtons(cites, phrases), ...others, ...closing(ids, phrases, ...marks)],
  };
}

/** What every answer ends with; a door leaves out what does not fit the place it shows the reply in. */
function closing(ids: readonly string[], phrases: Phrases, ...marks: readonly 'rivals'[]): readonly Button[] {
  return [
    toNotAskedButton(ids, phrases),
    toFollowUpButton(phrases),
    toShowEveryoneButton(ids, phrases, ...marks),
    toRemoveButton(phrases),
  ];
}

/** The same for what is no answer, which only its asker sees at first. */
function closingUnanswered({ asked, phrases }: Setting): readonly Button[] {
  return [
    toInOtherWordsButton(asked ?? {}, phrases),
    ...(asked === undefined ? [] : [toShowAskedButton(asked, phrases)]),
    toRemoveButton(phrases),
  ];
}

function renderNotSaid(
  { article, gap, near }: NotSaid,
  { articles, version }: Knowledge,
  phrases: Phrases,
): Reply {
  const said: Part = { kind: 'words', text: phrases.answer.notSaid(gap.missing) };
  const which: Part = { kind: 'small', text: phrases.quote(article.title) };
  return {
    audience: 'everyone',
    parts: [
      said,
      ...(near === undefined && articles.length > 1 ? [which] : []),
      ...renderRelated(near, version, phrases),
    ],
    actions: [
      ...(near === undefined ? [] : toContextButtons([near], phrases)),
      ...closing([`${article.id}/${gap.id}`], phrases),
    ],
  };
}

function renderUnsure({ suggestions, of }: Unsure, { asked, phrases }: Setting): Reply {
  const { didYouMean, whichOne, whichArticle } = phrases.answer;
  const showEveryone = asked === undefined ? [] : [toShowAskedButton(asked, phrases)];
  const which = of === 'articles' ? whichArticle : whichOne;
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text: suggestions.length === 1 ? didYouMean : which }],
    actions: [
      ...suggestions.map((one) => toChoice(of === 'articles' ? { ...one, label: nameArticle(one) } : one)),
      toNotAskedButton(
        suggestions.map(({ id }) => id),
        phrases,
      ),
      ...showEveryone,
      toRemoveButton(phrases),
    ],
  };
}

/** `Ferry stops for six weeks: When is the ferry back?` */
function nameArticle({ label, cites: [first] }: Suggestion): string {
  return first === undefined ? label : `${shorten(first.article.title, LONGEST_TITLE)}: ${label}`;
}

/** In UTF-16 units: what follows is read too. */
const LONGEST_TITLE = 60;

function renderUnknown(unknown: Unknown, setting: Setting): Reply {
  const { phrases } = setting;
  return {
    audience: 'asker',
    parts: [
      { kind: 'words', text: sayNothingFound(unknown, setting) },
      { kind: 'words', text: phrases.answer.tryHelp },
    ],
    actions: closingUnanswered(setting),
  };
}

/** That nothing was found is all the bot knows: what an article does not say is only known where a moderator wrote it. */
function sayNothingFound(
  { lookedFor, reason: { missing } }: Unknown,
  { knowledge: { articles }, phrases }: Setting,
): string {
  const where = countArticles(articles);
  if (lookedFor.length === 0) return phrases.answer.only(where);
  const absent = listWords(missing, phrases);
  return absent.length > 0
    ? phrases.answer.nothingAbout(absent, where)
    : phrases.answer.nothingNear(listWords(lookedFor, phrases), where);
}

/** Long questions are not read back to people; the first words show what was understood. */
const WORDS_READ_BACK = 8;

function listWords(words: readonly string[], phrases: Phrases): readonly string[] {
  return words.slice(0, WORDS_READ_BACK).map((word) => quoteWord(word, phrases));
}

function renderRelated(near: CitedSentence | undefined, version: string, phrases: Phrases): readonly Part[] {
  if (near === undefined) return [];
  return [
    { kind: 'words', text: phrases.answer.related },
    ...renderQuotes([near], phrases),
    ...renderSources([near], version, phrases),
  ];
}

/** Questions to choose from under a sentence of our own, for the person who asked, who may also type another. */
export function renderOffer(text: string, suggestions: readonly Suggestion[], phrases: Phrases): Reply {
  return {
    audience: 'asker',
    parts: [{ kind: 'words', text }],
    actions: [...suggestions.map(toChoice), toFollowUpButton(phrases)],
  };
}
