import { LRUCache } from 'lru-cache';
import type { Why } from './missed.ts';

/** What came of a question: those that may be missed, and those that are not. */
export type Outcome = Exclude<Why, 'not-what-i-asked'> | 'answered' | 'gap';

/** A question that was answered lately. */
export interface RecentQuestion {
  readonly question: string;
  readonly answer: Outcome;
  /** What was shown: questions that were offered, or addresses of sentences. */
  readonly shown: readonly string[];
  /** Whether it is on the list of missed questions because of this one time. */
  readonly isCounted: boolean;
}

/** Keeps the newest in memory only: who presses a button long after, or after a restart, is not counted. */
export interface RecentQuestions {
  /** @param id of the message or the interaction in which it was asked */
  readonly set: (id: string, recent: RecentQuestion) => void;
  readonly get: (id: string) => RecentQuestion | undefined;
  readonly drop: (id: string) => void;
}

/** A button is pressed within minutes; a busy server asks some hundreds of questions an hour. */
const MOST_QUESTIONS = 500;

export function createRecentQuestions(most = MOST_QUESTIONS): RecentQuestions {
  const questions = new LRUCache<string, RecentQuestion>({ max: most });
  return {
    // Looking keeps nothing longer: the newest questions stay, not those whose buttons are pressed most.
    get: (id) => questions.peek(id),
    set: (id, recent) => {
      questions.set(id, recent);
    },
    drop: (id) => {
      questions.delete(id);
    },
  };
}
