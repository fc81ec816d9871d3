import type { AskedWord } from '../asked-question.ts';
import type { LookedAt } from './looked-at.ts';

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
