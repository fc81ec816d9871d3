import {
  createExaminer,
  type Examiner,
  type Judged,
  type Means,
} from '../../../src/answering/judging/examine.ts';
import { SIGNALS } from '../../../src/answering/judging/signals.ts';
import { doAtOnce } from '../../../src/in-steps.ts';
import type { Article } from '../../../src/knowledge/knowledge.ts';

export type Random = () => number;

export type CaseKind = 'answerable' | 'unanswerable' | 'false_premise' | 'offtopic';

/** A question with what would be right: addresses, or `gap/…`; nothing for one that nothing answers. */
export interface AskedCase {
  readonly question: string;
  readonly kind: CaseKind;
  readonly gold: readonly string[];
  /** Outcomes that are neither right nor wrong. */
  readonly ignore?: readonly string[];
}

/** A question that was asked in some world, with the signals of its candidates. */
export interface RecordedCase extends AskedCase {
  readonly set: string;
  /** The article, by which data is split. */
  readonly group: string;
  readonly from: number;
  readonly outcomes: readonly string[];
  /** How many wordings the nearest target of each outcome has. */
  readonly own: readonly number[];
}

/** All that was recorded: one row of signals for each candidate of each case. */
export interface Recording {
  readonly cases: RecordedCase[];
  readonly rows: number[][];
}

export const openRecording = (): Recording => ({ cases: [], rows: [] });

/** Article, entries and gaps as they stand in one world, and the examiner that looks at them. */
export interface World {
  readonly article: Article;
  readonly examiner: Examiner;
  readonly toAt: (outcome: number) => string;
}

export function createWorld(article: Article, synonyms: readonly (readonly string[])[], means: Means): World {
  const examiner = doAtOnce(createExaminer({ articles: [article], synonyms }, means));
  const { passages } = examiner;
  const { gaps } = article;
  return {
    article,
    examiner,
    toAt: (outcome) =>
      outcome < passages.length
        ? (passages[outcome]?.sentence.at ?? '')
        : `gap/${gaps[outcome - passages.length]?.id ?? ''}`,
  };
}

/** So many candidates are learnt from, by each way of being near. */
const BY_SENTENCE = 6;
const BY_WORDING = 6;
const BY_NEARNESS = 4;
const NEARLY = SIGNALS.indexOf('nearly covered by wording and sentence');

/** Asks in a world and keeps what the judge would see. */
export function record(
  { examiner, toAt }: World,
  { cases, rows }: Recording,
  asked: AskedCase,
  place: { readonly set: string; readonly group: string },
): void {
  const from = rows.length;
  const outcomes: string[] = [];
  const own: number[] = [];
  for (const { judged } of examiner.examine(examiner.read(asked.question), () => true)) {
    for (const candidate of pick(judged, (outcome) => asked.gold.includes(toAt(outcome)))) {
      const at = toAt(candidate.outcome);
      if (asked.ignore?.includes(at) === true) continue;
      rows.push([...candidate.signals]);
      outcomes.push(at);
      own.push(examiner.index.targets[candidate.targets[0]?.target ?? -1]?.own ?? 0);
    }
  }
  cases.push({ ...asked, ...place, from, outcomes, own });
}

function pick(judged: readonly Judged[], isGold: (outcome: number) => boolean): readonly Judged[] {
  const best = (valueFor: (one: Judged) => number, most: number): readonly Judged[] =>
    [...judged]
      .filter((one) => valueFor(one) > 0)
      .sort((left, right) => valueFor(right) - valueFor(left))
      .slice(0, most);
  return [
    ...new Set([
      ...best(({ ranked }) => ranked?.trust ?? 0, BY_SENTENCE),
      ...best(({ targets }) => targets[0]?.softCosine ?? 0, BY_WORDING),
      ...best(({ signals }) => signals[NEARLY] ?? 0, BY_NEARNESS),
      ...judged.filter(({ outcome }) => isGold(outcome)),
    ]),
  ];
}

export const WIDTH = SIGNALS.length;
