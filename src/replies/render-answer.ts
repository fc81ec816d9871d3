import type { Answer, Answered, Closest, NotSaid, Suggestion, Unknown, Unsure } from '../answering/answer.ts';
import type { CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import {
  FOLLOW_UP,
  REMOVE,
  toChoice,
  toContextButtons,
  toIds,
  toNotAskedButton,
  toOthersButton,
  toShowEveryoneButton,
} from './buttons.ts';
import { renderCites, renderQuote, renderSources, toShortAddress } from './quotes.ts';
import { renderClosest, toClosestButtons } from './render-closest.ts';
import type { Button, Part, Reply } from './reply.ts';

/**
 * What a person reads for an answer: the sentences first, then where they stand; the bot's own words are few.
 * @param question as its reader wrote it; undefined where the answer was chosen or is shown again
 */
export function renderAnswer(answer: Answer, knowledge: Knowledge, question?: string): Reply {
  return {
    ...render(answer, knowledge),
    about: { question, outcome: answer.kind, shown: listShown(answer) },
  };
}

function render(answer: Answer, knowledge: Knowledge): Reply {
  switch (answer.kind) {
    case 'answered':
      return renderAnswered(answer, knowledge.version);
    case 'closest':
      return renderClosestAnswer(answer, knowledge);
    case 'gap':
      return renderNotSaid(answer, knowledge.version);
    case 'unsure':
      return renderUnsure(answer);
    case 'unknown':
      return renderUnknown(answer, knowledge);
  }
}

function listShown(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'answered':
      return answer.cites.map(({ sentence }) => toShortAddress(sentence.at));
    case 'closest':
      return answer.places.map(({ sentence }) => toShortAddress(sentence.at));
    case 'unsure':
      return answer.suggestions.map(({ label }) => label);
    case 'gap':
    case 'unknown':
      return answer.near === undefined ? [] : [toShortAddress(answer.near.sentence.at)];
  }
}

/** The answer to a suggestion somebody chose: it says first what the question was taken to be. */
export function renderChosen(suggestion: Suggestion, answer: Answer, knowledge: Knowledge): Reply {
  const reply = renderAnswer(answer, knowledge);
  const asked: Part = { kind: 'words', text: `Asked as: ${suggestion.label}` };
  return { ...reply, parts: [asked, ...reply.parts] };
}

function renderAnswered({ cites, entry }: Answered, version: string): Reply {
  const id = entry === undefined ? undefined : `${entry.article.id}/${entry.entry.id}`;
  const others = id === undefined ? [] : [toOthersButton(id)];
  return {
    audience: 'everyone',
    parts: [...renderCites(cites), ...renderSources(cites, version)],
    actions: [...toContextButtons(cites), ...others, ...closing(id === undefined ? toIds(cites) : [id])],
  };
}

/** What every answer ends with; a door leaves out what does not fit the place it shows the reply in. */
function closing(ids: readonly string[]): readonly Button[] {
  return [toNotAskedButton(ids), FOLLOW_UP, toShowEveryoneButton(ids), REMOVE];
}

function renderClosestAnswer(answer: Closest, knowledge: Knowledge): Reply {
  return {
    audience: 'asker',
    parts: renderClosest(answer, knowledge),
    actions: [...toClosestButtons(answer), FOLLOW_UP, REMOVE],
  };
}

function renderNotSaid({ article, gap, near }: NotSaid, version: string): Reply {
  const said: Part = { kind: 'words', text: `The article does not say ${gap.missing}.` };
  return {
    audience: 'everyone',
    parts: [said, ...renderRelated(near, version)],
    actions: [...contextOf(near), ...closing([`${article.id}/${gap.id}`])],
  };
}

function renderUnsure({ suggestions }: Unsure): Reply {
  return {
    audience: 'everyone',
    parts: [{ kind: 'words', text: suggestions.length === 1 ? 'Did you mean this?' : 'Which one?' }],
    actions: [...suggestions.map(toChoice), toNotAskedButton(suggestions.map(({ id }) => id)), REMOVE],
  };
}

function renderUnknown({ lookedFor, near, reason }: Unknown, knowledge: Knowledge): Reply {
  const many = knowledge.articles.length > 1;
  const parts: Part[] =
    lookedFor.length === 0
      ? [{ kind: 'words', text: `I answer questions about ${many ? 'the articles' : 'the article'} only.` }]
      : [
          { kind: 'words', text: many ? 'The articles do not say.' : 'The article does not say.' },
          { kind: 'words', text: describeSearch(lookedFor, reason.missing) },
        ];
  return {
    audience: 'asker',
    parts: [
      ...parts,
      { kind: 'words', text: 'Try /help for what is covered.' },
      ...renderRelated(near, knowledge.version),
    ],
    actions: [...contextOf(near), FOLLOW_UP, REMOVE],
  };
}

/** Long questions are not read back to people; the first words show what was understood. */
const WORDS_READ_BACK = 8;

function describeSearch(lookedFor: readonly string[], missing: readonly string[]): string {
  const searched = `I looked for: ${lookedFor.slice(0, WORDS_READ_BACK).join(', ')}.`;
  const absent = missing.slice(0, WORDS_READ_BACK).map((word) => `“${word}”`);
  return absent.length === 0 ? searched : `${searched} No sentence has ${absent.join(' or ')}.`;
}

function renderRelated(near: CitedSentence | undefined, version: string): readonly Part[] {
  if (near === undefined) return [];
  return [
    { kind: 'words', text: 'Related, but not an answer:' },
    renderQuote(near),
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
