import { setImmediate } from 'node:timers/promises';
import type { Answerer } from '../answering/answerer.ts';
import { toPlainWording } from '../knowledge/checking/check-wordings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byMostAsked, type MissedQuestion } from './missed.ts';

/** The same question in other words. */
export interface MissedGroup {
  /** Of the question that was asked most. */
  readonly key: string;
  /** The most asked first. */
  readonly questions: readonly MissedQuestion[];
  readonly count: number;
  readonly last: string;
}

/** What is asked of the knowledge in force; a snapshot fits it. */
interface Asked {
  readonly knowledge: Knowledge;
  readonly answerer: Pick<Answerer, 'answer' | 'readGist'>;
}

/**
 * Brings together what was asked in other words, and leaves out what is answered by now: the list mends itself when
 * the knowledge is mended. Gives way to other work between questions.
 * @param missed the most asked first
 * @returns the most asked first
 */
export async function groupMissed(
  missed: readonly MissedQuestion[],
  asked: Asked,
): Promise<readonly MissedGroup[]> {
  const written = listWordings(asked.knowledge);
  const groups: { readonly gist: Gist; readonly questions: MissedQuestion[] }[] = [];
  for (const question of missed) {
    await setImmediate();
    if (!isOpen(question, asked, written)) continue;
    const gist = asked.answerer.readGist(question.question);
    const group = groups.find((one) => isAlike(one.gist, gist));
    if (group === undefined) groups.push({ gist, questions: [question] });
    else group.questions.push(question);
  }
  return groups.map(({ questions }) => toGroup(questions)).sort(byMostAsked);
}

type Gist = ReturnType<Answerer['readGist']>;

function toGroup(questions: readonly MissedQuestion[]): MissedGroup {
  return {
    key: questions[0]?.key ?? '',
    questions,
    count: questions.reduce((sum, { count }) => sum + count, 0),
    last: questions.map(({ last }) => last).reduce((latest, last) => (last > latest ? last : latest), ''),
  };
}

/** What a reader called a wrong answer is taken care of when somebody has written down where it belongs. */
function isOpen(
  { question, why }: MissedQuestion,
  { answerer }: Asked,
  written: ReadonlySet<string>,
): boolean {
  if (written.has(toPlainWording(question))) return false;
  if (why === 'not-what-i-asked') return true;
  const { kind } = answerer.answer(question);
  return kind === 'unknown' || kind === 'unsure' || kind === 'closest';
}

function listWordings({ articles }: Knowledge): ReadonlySet<string> {
  const targets = articles.flatMap(({ entries, gaps }) => [...entries, ...gaps]);
  return new Set(targets.flatMap(({ wordings }) => wordings.map(toPlainWording)));
}

/**
 * Two questions are one when they share half of what they speak of, more where one of them asks for something else in a
 * way that may mean the same (what, how), and never where both say clearly what they ask for, and it differs (who, how
 * many). Measured on the wordings of the bundled article's gaps: of two that belong to different gaps fewer than one in
 * a thousand pairs are taken for one; of pairs that only the last rule parts, two of three belong apart. Many that
 * belong together are not found; a moderator loses less by seeing a question twice than by not seeing it.
 */
const SHARED = 0.5;
const ASKS_OTHERWISE = 0.7;

function isAlike(one: Gist, other: Gist): boolean {
  const both = [...one.concepts].filter((name) => other.concepts.has(name)).length;
  const all = one.concepts.size + other.concepts.size - both;
  return all > 0 && (both / all) * compareAsked(one.asks, other.asks) >= SHARED;
}

function compareAsked(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined || one === other) return 1;
  return VAGUE.has(one) || VAGUE.has(other) ? ASKS_OTHERWISE : 0;
}

const VAGUE: ReadonlySet<string> = new Set(['what', 'how', 'yes or no', 'name']);
