import type { EffortRow, HeldOut } from './held-out-results.ts';

/** What the picture shows of each number of wordings. */
export const MEASURES = ['right at once', 'right or among those shown', 'unanswerable told plainly'] as const;
export type Measure = (typeof MEASURES)[number];

/** The points of the picture: what so many wordings of each entry and gap are worth to a judge that has not learnt from them. */
export interface Curves {
  /** In their order, `0` first and `all` last. */
  readonly wordings: readonly string[];
  readonly subjects: readonly string[];
  readonly points: readonly Point[];
  /** How many questions were asked about each subject, in words. */
  readonly asked: readonly string[];
}

export interface Point {
  readonly subject: string;
  readonly wordings: string;
  readonly measure: Measure;
  readonly share: number;
  /** Whether more of it is better. */
  readonly isWanted: boolean;
  readonly label: string;
}

/** @returns undefined where effort was not measured; articles that were made to be learnt from are easier and left out */
export function readCurves({ effort }: HeldOut): Curves | undefined {
  const rows = effort?.rows.filter(({ judge, subject }) => judge === 'held out' && subject !== 'ours') ?? [];
  if (rows.length === 0) return undefined;
  const counts = [...new Set(rows.map(({ wordings }) => wordings ?? Number.POSITIVE_INFINITY))];
  const first = rows.filter(
    (row, place) => rows.findIndex(({ subject }) => subject === row.subject) === place,
  );
  return {
    wordings: counts.sort((left, right) => left - right).map(toWordings),
    subjects: first.map(toSubject),
    points: rows.flatMap(toPoints),
    asked: first.map(
      (row) => `${row.answerable.questions + row.unanswerable.questions} questions on ${toSubject(row)}`,
    ),
  };
}

function toPoints(row: EffortRow): readonly Point[] {
  const shares: Readonly<Record<Measure, number>> = {
    'right at once': row.answerable.right,
    'right or among those shown': row.answerable.shown,
    'unanswerable told plainly': row.unanswerable.plainly,
  };
  return MEASURES.map((measure) => ({
    subject: toSubject(row),
    wordings: toWordings(row.wordings ?? Number.POSITIVE_INFINITY),
    measure,
    share: shares[measure],
    isWanted: measure !== 'unanswerable told plainly',
    label: `${Math.round(100 * shares[measure])} %`,
  }));
}

function toSubject({ subject, articles }: EffortRow): string {
  return subject === 'bundled' ? 'the bundled article' : `${articles} other articles`;
}

function toWordings(count: number): string {
  return Number.isFinite(count) ? String(count) : 'all';
}

/** The picture's title and what stands under it. */
export function titleCurves({ asked }: Curves): readonly [string, string] {
  return ['What a few wordings are worth', `${asked.join(', ')}; none of it learnt from`];
}

/** The picture in words, for those who do not see it. */
export function describeCurves({ subjects, wordings, points }: Curves): string {
  const described = subjects.map((subject) => {
    const own = points.filter((point) => point.subject === subject);
    const asked = wordings.filter((count) => own.some((point) => point.wordings === count));
    const curves = MEASURES.map((measure) => {
      const labels = own.filter((point) => point.measure === measure).map(({ label }) => label);
      return `${measure} ${labels.join(', ')}`;
    });
    return `${subject} with ${asked.join(', ')} wordings of each question: ${curves.join('; ')}`;
  });
  return `Curves of what a few wordings are worth. ${described.map(capitalise).join('. ')}.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
