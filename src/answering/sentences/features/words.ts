import { CLASS } from '../../words/word-classes.ts';
import type { LookedAt, SentenceMatch } from '../match-sentence.ts';
import { toRarity } from '../postings.ts';
import type { AskedQuestion, AskedWord } from '../weigh-question.ts';

export const COVERAGE = [
  'covered',
  'covered by the same form',
  'covered by synonyms',
  'names covered',
  'covered without the focus',
  'covered without names and numbers',
  'focus covered',
  'heaviest covered',
] as const;

/** How much of the question the sentence covers, each word by what it weighs. -1 stands for "not asked". */
export function measureCoverage({ question, match }: LookedAt): readonly number[] {
  const { asked, total, sought } = question;
  const part = (isCounted: (word: AskedWord, place: number) => boolean): number => {
    let whole = 0;
    let covered = 0;
    for (const [place, word] of asked.entries()) {
      if (!isCounted(word, place)) continue;
      whole += word.weight;
      covered += word.weight * (match.weights[place] ?? 0);
    }
    return whole === 0 ? -1 : covered / whole;
  };
  const share = (how: 'same' | 'synonym'): number => {
    let sum = 0;
    for (const [place, { weight }] of asked.entries()) {
      if (match.hows[place] === how) sum += weight * (match.weights[place] ?? 0);
    }
    return sum / total;
  };
  const focus = asked.findIndex(({ place }) => place === sought.focus);
  const heaviest = Math.max(0, ...asked.map(({ weight }, place) => weight * (match.weights[place] ?? 0)));
  return [
    Math.max(
      0,
      part(() => true),
    ),
    share('same'),
    share('synonym'),
    part(({ isName }) => isName),
    Math.max(
      0,
      part((_, place) => place !== focus),
    ),
    part(({ isName, word }) => !isName && !word.isNumber),
    focus === -1 ? -1 : (match.weights[focus] ?? 0),
    heaviest / total,
  ];
}

/** The places of the words of the sentence that the question does not have itself. */
export function listNewWords(
  { uses }: AskedQuestion,
  ownForms: ReadonlySet<number>,
  { tokens }: SentenceMatch,
): readonly number[] {
  const { terms, forms } = tokens;
  const places: number[] = [];
  for (let place = 0; place < terms.length; place += 1) {
    if (!uses.has(terms[place] ?? -1) && !ownForms.has(forms[place] ?? -1)) places.push(place);
  }
  return places;
}

export const SHAPE = [
  'share of the sentence that was asked',
  'length (log)',
  'new words (log)',
  'new names (log)',
  'new numbers (log)',
  'begins with a pronoun',
] as const;

/** What the sentence is by itself, and what it adds to the question. */
export function measureShape({ index, match, newWords }: LookedAt): readonly number[] {
  const { terms, classes } = match.tokens;
  const isNew = new Set(newWords);
  let whole = 0;
  let asked = 0;
  let words = 0;
  let names = 0;
  let numbers = 0;
  for (const [place, term] of terms.entries()) {
    const own = classes[place] ?? 0;
    if ((own & CLASS.stop) !== 0) continue;
    const rarity = toRarity(index.inSentences.frequencyOf(term), index.inSentences.texts);
    whole += rarity;
    if (!isNew.has(place)) {
      asked += rarity;
      continue;
    }
    words += 1;
    if ((own & CLASS.capital) !== 0 && (own & CLASS.first) === 0) names += 1;
    if ((own & CLASS.number) !== 0) numbers += 1;
  }
  const share = whole === 0 ? 0 : asked / whole;
  const startsWithPronoun = ((classes[0] ?? 0) & CLASS.pronoun) !== 0 ? 1 : 0;
  return [
    share,
    ...[terms.length, words, names, numbers].map((count) => Math.log(1 + count)),
    startsWithPronoun,
  ];
}
