import type { Reply } from '../replies/reply.ts';

/** A question that was answered lately. */
export interface RecentQuestion {
  readonly question: string;
  readonly answer: NonNullable<Reply['answer']>;
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
}

/** A button is pressed within minutes; a busy server asks some hundreds of questions an hour. */
const MOST = 500;

export function createRecentQuestions(most = MOST): RecentQuestions {
  const questions = new Map<string, RecentQuestion>();

  return {
    get: (id) => questions.get(id),
    set: (id, recent) => {
      questions.delete(id);
      questions.set(id, recent);
      const [oldest] = questions.keys();
      if (questions.size > most && oldest !== undefined) questions.delete(oldest);
    },
  };
}
