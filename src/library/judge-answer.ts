import type { Answer } from '../answering/answer.ts';
import { quoteText } from '../knowledge/checking/unsafe-text.ts';
import { findNearest } from '../knowledge/checking/wording-of-problems.ts';
import type { Article, Entry, Gap, MustAnswer } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';

/** What is wrong with an answer, and what to do. */
export type Failure = Pick<Problem, 'what' | 'fix' | 'breach'>;

/** A question that was asked within its article, and what it got. */
export interface Asked {
  readonly question: string;
  readonly answer: Answer;
  readonly article: Article;
}

/** Each of these: undefined when the answer is as it should be. */
export function judgeWording(asked: Asked, entry: Entry): Failure | undefined {
  const { answer, question } = asked;
  if (answer.kind === 'answered' && answer.entry?.entry.id === entry.id) return undefined;
  return {
    what: `The question ${quoteText(question)} does not reach its own entry: ${sayAnswer(asked)}.`,
    fix: 'Word it so that it differs more from the questions of other entries, or move it to the entry that it reaches.',
  };
}

export function judgeGap(asked: Asked, gap: Gap): Failure | undefined {
  const { answer, question } = asked;
  if (answer.kind === 'gap' && answer.gap.id === gap.id) return undefined;
  return {
    what: `The question ${quoteText(question)} does not reach its own gap: ${sayAnswer(asked)}.`,
    fix: 'Word it so that it differs more from the questions of entries, or take it out.',
  };
}

export function judgeMust(asked: Asked, must: MustAnswer): Failure | undefined {
  const { answer, question } = asked;
  const first = answer.kind === 'answered' ? answer.cites[0]?.sentence.at : undefined;
  if (first !== undefined && must.anyOf.some(({ at }) => at === first)) return undefined;
  const wanted = must.anyOf.map(({ at }) => at).join(' or ');
  const breach = `The question ${quoteText(question)} must be answered with ${wanted}`;
  return {
    breach,
    what: `${breach}, but ${sayAnswer(asked)}.`,
    fix: 'Add a wording like it to the entry that answers it, or correct the check.',
  };
}

export function judgeMustNot(asked: Asked): Failure | undefined {
  if (asked.answer.kind !== 'answered') return undefined;
  const breach = `The question ${quoteText(asked.question)} must not be answered`;
  return {
    breach,
    what: `${breach}, but ${sayAnswer(asked)}.`,
    fix: 'Add a gap for it, or make the wordings that attract it more precise.',
  };
}

/** What the bot did, as the end of a sentence, with the wording that it came by and whose that is. */
function sayAnswer(asked: Asked): string {
  const { answer } = asked;
  switch (answer.kind) {
    case 'answered': {
      const shown = answer.cites.map(({ sentence }) => sentence.at).join(', ');
      return answer.entry === undefined
        ? `the bot shows ${shown}${sayNearest(asked)}`
        : `the entry "${answer.entry.entry.id}"${sayWhose(asked, answer.entry.entry)} wins and shows ${shown}`;
    }
    case 'closest': {
      const shown = answer.places.map(({ sentence }) => sentence.at).join(', ');
      return `the bot shows ${shown} as closest only${sayNearest(asked)}`;
    }
    case 'gap':
      return `the gap "${answer.gap.id}"${sayWhose(asked, answer.gap)} wins`;
    case 'unsure':
      return `the bot asks back and offers ${answer.suggestions.map(({ label }) => quoteText(label)).join(', ')}`;
    case 'unknown':
      return `the bot finds nothing for it${sayNearest(asked)}`;
  }
}

/**
 * `, whose wording "…" is nearest,` for the entry or gap that won. Where both wrote the same question but for its
 * spelling, nothing had to come near, and the nearest is the one spelt most alike.
 */
export function sayWhose({ answer, question }: Asked, { wordings }: Pick<Entry, 'wordings'>): string {
  const { nearest } = answer.reason;
  const own = nearest !== undefined && wordings.includes(nearest) ? nearest : findNearest(question, wordings);
  return own === undefined ? '' : `, whose wording ${quoteText(own)} is nearest,`;
}

/** `; the nearest wording is "…" of entry "x"`, where a moderator wrote it. */
function sayNearest({ answer: { reason }, article }: Asked): string {
  const { nearest } = reason;
  if (nearest === undefined) return '';
  const has = ({ wordings }: Pick<Entry, 'wordings'>) => wordings.includes(nearest);
  const [entry] = article.entries.filter(has);
  const [gap] = article.gaps.filter(has);
  const owner = entry === undefined ? gap && `gap "${gap.id}"` : `entry "${entry.id}"`;
  return owner === undefined ? '' : `; the nearest wording is ${quoteText(nearest)} of ${owner}`;
}
