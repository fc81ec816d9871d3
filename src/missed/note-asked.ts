import type { Missed } from './missed.ts';
import type { Outcome, RecentQuestions } from './recent-questions.ts';

/** A question as a door was asked it. */
export interface Asked {
  /** What it is found by when something is pressed below its reply, such as its message's id. */
  readonly id: string;
  /** Whose moderators may see it; undefined where nobody does. */
  readonly server: string | undefined;
  /** Whose it is, in any form; never kept. Undefined where only one person can ask. */
  readonly by: string | undefined;
}

/** What a reply answers, as it says itself. */
interface About {
  readonly question: string | undefined;
  readonly outcome: Outcome;
  readonly shown: readonly string[];
}

/** Where missed questions are kept, and what was asked lately. */
export interface Keeping {
  readonly missed: Missed;
  readonly recent: RecentQuestions;
}

/** Puts a question on the list of missed ones when nothing answered it. Never rejects; nothing where no list is kept. */
export async function noteAsked(
  { id, server, by }: Asked,
  about: About | undefined,
  { missed, recent }: Keeping,
): Promise<void> {
  if (server === undefined || about?.question === undefined || !missed.isOn(server)) return;
  // Discord delivers a message again when a connection is taken up again and it does not know what had arrived.
  if (recent.get(id) !== undefined) return;
  const { question, outcome: answer, shown } = about;
  const isMissed = answer === 'unknown' || answer === 'unsure' || answer === 'closest';
  recent.set(id, { question, answer, shown, isCounted: isMissed });
  if (!isMissed) return;
  const isCounted = await missed.note(server, { question, why: answer, shown, ...toBy(by) });
  if (!isCounted) recent.set(id, { question, answer, shown, isCounted });
}

function toBy(by: string | undefined): { readonly by?: string } {
  return by === undefined ? {} : { by };
}

/** The question was mistyped: it is not missed, and what it is corrected to counts for itself. Never rejects. */
export async function takeBackAsked({ id, server, by }: Asked, { missed, recent }: Keeping): Promise<void> {
  const before = recent.get(id);
  recent.drop(id);
  if (server !== undefined && before?.isCounted === true) await missed.takeBack(server, before.question, by);
}

/** What a reader's press says of the question that the pressed reply answers. Never rejects. */
export async function noteTold(
  asked: Asked,
  tells: 'found' | 'not-what-i-asked',
  keeping: Keeping,
): Promise<void> {
  await (tells === 'found' ? noteFound(asked, keeping) : noteNotAsked(asked, keeping));
}

/** A reader chose one of the questions they were offered: theirs was not missed after all. */
async function noteFound({ id, server, by }: Asked, { missed, recent }: Keeping): Promise<void> {
  const found = recent.get(id);
  if (server === undefined || !missed.isOn(server) || found?.isCounted !== true) return;
  recent.set(id, { ...found, isCounted: false });
  await missed.takeBack(server, found.question, by);
}

/** A reader said that it was not what they asked. However often it is pressed, one asking counts once. */
async function noteNotAsked({ id, server, by }: Asked, { missed, recent }: Keeping): Promise<void> {
  const found = recent.get(id);
  if (server === undefined || !missed.isOn(server) || found === undefined) return;
  if (found.isCounted && found.answer === 'answered') return;
  const { question, shown } = found;
  if (found.isCounted) await missed.takeBack(server, question, by);
  recent.set(id, { ...found, answer: 'answered', isCounted: true });
  await missed.note(server, { question, why: 'not-what-i-asked', shown, ...toBy(by) });
}
