import type { Answer, Place, Suggestion } from '../answer.ts';
import { suggestEntry, suggestSentence } from '../answer.ts';
import type { Consulted } from './article-answerer.ts';

/** What one of several articles says to a question. */
export interface Voice extends Consulted {
  /** How much of the question the article speaks of, against the one that speaks most of it. */
  readonly share: number;
}

/** Nobody reads a long list. */
const MOST_SHOWN = 3;

/**
 * The answer of several articles: the likeliest one's, on the one scale. Where another is as likely right and speaks as much
 * of the question, it is asked which article is meant; what is no answer is shown from all of them.
 * @param voices one or more
 */
export function joinAnswers(voices: readonly Voice[]): Answer | undefined {
  const [best, ...others] = sortVoices(voices);
  if (best === undefined || others.length === 0) return best?.answer;
  const { answer } = best;
  switch (answer.kind) {
    case 'answered': {
      const equal = others.filter((other) => isEqual(other, best));
      return equal.length === 0 ? answer : askWhich([best, ...equal].map((one) => one.answer));
    }
    case 'gap':
      return answer;
    case 'closest':
      return { ...answer, places: joinPlaces([best, ...others]), lacking: joinLacking([best, ...others]) };
    case 'unsure':
      return { ...answer, suggestions: joinSuggestions([best, ...others]) };
    case 'unknown': {
      const missing = others.reduce(
        (words, other) => words.filter((word) => other.answer.reason.missing.includes(word)),
        answer.reason.missing,
      );
      return { ...answer, reason: { ...answer.reason, missing } };
    }
  }
}

/**
 * The answer where so many articles speak as much of the question that nothing in it tells which is meant: what the likeliest
 * say is shown as the closest, and none of it as the answer.
 */
export function joinUntold(voices: readonly Voice[]): Answer | undefined {
  const sorted = sortVoices(voices);
  const places = joinPlaces(sorted);
  const [best] = sorted;
  if (best === undefined || places.length === 0) return joinAnswers(voices);
  const { reason } = best.answer;
  return {
    kind: 'closest',
    places,
    lookedFor: reason.matches.map(({ asked }) => asked),
    lacking: [],
    reason: { ...reason, summary: UNTOLD },
  };
}

const UNTOLD =
  'Several articles speak as much of it, and no word of the question tells which of them is meant.';

function sortVoices(voices: readonly Voice[]): readonly Voice[] {
  return [...voices].sort((left, right) => toStanding(right) - toStanding(left));
}

/** The same where each is written down for the question word for word, so that each is meant. */
export function joinExact(answers: readonly Answer[]): Answer | undefined {
  const [first] = answers;
  return answers.length < 2 ? first : askWhich(answers);
}

/** An article that speaks of less of the question than another is the less meant. */
function toStanding({ chance, share }: Voice): number {
  return chance * share;
}

/** So much likelier one may be, and so much more of the question it may speak of, to be meant as well as the other. */
const ALIKE = 0.9;

function isEqual(other: Voice, best: Voice): boolean {
  return other.answer.kind === 'answered' && toStanding(other) >= ALIKE * toStanding(best);
}

function askWhich(answers: readonly Answer[]): Answer | undefined {
  const [first] = answers;
  const suggestions = answers.flatMap((answer) => toSuggestion(answer) ?? []);
  if (first === undefined || suggestions.length < 2) return first;
  return {
    kind: 'unsure',
    of: 'articles',
    suggestions: suggestions.slice(0, MOST_SHOWN),
    reason: first.reason,
  };
}

function toSuggestion(answer: Answer): Suggestion | undefined {
  if (answer.kind !== 'answered') return undefined;
  const { entry, cites } = answer;
  const [first] = cites;
  if (entry !== undefined) return suggestEntry(entry.article, entry.entry);
  return first && suggestSentence(first.article, first.sentence);
}

function joinPlaces(voices: readonly Voice[]): readonly Place[] {
  return voices
    .flatMap((voice) => listPlaces(voice))
    .sort((left, right) => right.standing - left.standing)
    .slice(0, MOST_SHOWN)
    .map(({ place }) => place);
}

interface Standing {
  readonly place: Place;
  readonly standing: number;
}

function listPlaces({ answer, chance, chances, share }: Voice): readonly Standing[] {
  if (answer.kind === 'closest')
    return answer.places.map((place, at) => ({ place, standing: (chances[at] ?? 0) * share }));
  if (answer.kind !== 'answered') return [];
  const [first] = answer.cites;
  if (first === undefined) return [];
  const entry = answer.entry === undefined ? {} : { entry: answer.entry.entry };
  return [{ place: { ...first, ...entry }, standing: chance * share }];
}

/** Words that the places of none of the articles speak of. */
function joinLacking(voices: readonly Voice[]): readonly string[] {
  const [first = [], ...others] = voices.flatMap(({ answer }) =>
    answer.kind === 'closest' ? [answer.lacking] : [],
  );
  return first.filter((word) => others.every((lacking) => lacking.includes(word)));
}

function joinSuggestions(voices: readonly Voice[]): readonly Suggestion[] {
  return voices
    .flatMap(({ answer }) => (answer.kind === 'unsure' ? answer.suggestions : []))
    .slice(0, MOST_SHOWN);
}
