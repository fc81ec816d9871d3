import type { Sentence } from '../knowledge/knowledge.ts';
import { findDoubt } from './judge.ts';
import { type Match, type Matcher, matchAll } from './wordings/matcher.ts';
import { splitDouble } from './wordings/split-question.ts';
import type { ChatReading } from './words/read-chat.ts';

/**
 * What answers each of the two questions of a text that asks two; undefined where it asks one, where one of them is
 * not surely found, and where one entry answers both.
 * @param whole what is given for the whole text, where something is
 */
export function findDouble(
  question: string,
  matchers: readonly Matcher[],
  whole: Match | undefined,
  language: Pick<ChatReading, 'readChat'>,
): readonly [Match, Match] | undefined {
  const [first, second] = (splitDouble(question, language) ?? []).map(
    (half) => matchAll(half, matchers).matches[0],
  );
  if (first === undefined || second === undefined || !isPlain(first) || !isPlain(second)) return undefined;
  const isBoth = [first, second, ...(whole === undefined ? [] : [whole])].some(
    (match) => shows(match, first) && shows(match, second),
  );
  return isBoth ? undefined : [first, second];
}

/** Whether one shows what the other shows first. */
function shows(match: Match, other: Match): boolean {
  const [sentence] = listShown(other);
  return sentence !== undefined && listShown(match).includes(sentence);
}

/** Half a question has fewer words to be sure by, so more is asked of it; “and who from” has none that matters. */
const PLAIN = 0.6;
const PLAIN_WITHOUT_WORDS = 0.8;

function isPlain(match: Match): boolean {
  const { target, trust, met, missing } = match;
  if (target.kind === 'gap') return false;
  if (met.length + missing.length === 0) return trust >= PLAIN_WITHOUT_WORDS;
  return trust >= PLAIN && findDoubt(match) === undefined;
}

function listShown({ target }: Match): readonly Sentence[] {
  return target.kind === 'entry' ? target.entry.cites : [];
}
