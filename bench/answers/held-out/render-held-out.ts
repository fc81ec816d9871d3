import { listRivals } from '../render-headline.ts';
import { renderTable, toPercent } from '../render-table.ts';
import type { Answerable, HeldOut, Others } from './held-out-results.ts';

type Cells = readonly (string | number)[];

/** The parts of the report on what nobody prepared for; nothing for those that were not measured. */
export function renderHeldOut({ effort, entries, cold, misses, triggering }: HeldOut): string {
  const made = [effort, entries, cold, misses, triggering].filter((part) => part !== undefined);
  const [first] = made;
  if (first === undefined) return '';
  const common = describeMaking(first);
  const introduce: Introduce = (part) => {
    const own = describeMaking(part);
    return own === common ? '' : `${own}\n`;
  };
  const parts = [
    effort && renderEffort(effort, introduce),
    entries && renderEntries(entries, introduce),
    cold && renderCold(cold, introduce),
    misses && renderMisses(misses, introduce),
    triggering && renderTriggering(triggering, introduce),
  ].filter((part) => part !== undefined);
  return `
## On what nobody prepared for

${common}

Right: told plainly, a right sentence first.
Shown: right, or a right sentence among the closest.
Wrong: told plainly, another sentence first.
What is neither told plainly nor shown as the closest is not told at all.
First: a right sentence is first, however it is said; other systems are never silent.

${parts.join('\n')}`;
}

interface Made {
  readonly date: string;
  readonly notes: readonly string[];
}

/** When and how a part was measured, where that is not said above all parts. */
type Introduce = (part: Made) => string;

function describeMaking({ date, notes }: Made): string {
  return [`Measured on ${date}.`, ...notes].join('\n');
}

const RIGHT = ['Asked', 'Right', 'Shown', 'Wrong'] as const;

function toRight({
  questions,
  right,
  shown,
  wrong,
}: NonNullable<HeldOut['cold']>['rows'][number]['answerable']) {
  return [questions, ...[right, shown, wrong].map((share) => toShare(questions, share))];
}

/** What was told plainly and what as the closest; the rest not at all. */
function toTold({ questions, plainly, closest }: Others): Cells {
  const rest = Math.max(0, 1 - plainly - closest);
  return [questions, ...[plainly, closest, rest].map((share) => toShare(questions, share))];
}

function toPlainly({ questions, plainly }: Others): Cells {
  return [questions, toShare(questions, plainly)];
}

function toShare(questions: number, share: number): string {
  return questions === 0 ? '–' : toPercent(share);
}

const SUBJECTS = {
  bundled: () => 'the bundled one',
  tended: (articles: number) => `${articles} tended`,
  ours: (articles: number) => `${articles} of bench/learn/`,
} as const;

function renderEffort(effort: NonNullable<HeldOut['effort']>, introduce: Introduce): string {
  return `### Effort: what a moderator's wordings are worth

The first so many wordings of each entry and gap are kept; questions that stand word for word among all of them are left out.
${introduce(effort)}
${renderTable(
  [
    'Articles',
    'Wordings',
    'Judge',
    ...RIGHT,
    'Told a gap',
    'Unanswerable, off-topic',
    'told plainly',
    'False premise',
    'told wrongly',
    'Learnt from',
  ],
  effort.rows.map(({ subject, articles, wordings, judge, answerable, unanswerable, premise, learnt }) => [
    SUBJECTS[subject](articles),
    wordings ?? 'all',
    judge,
    ...toRight(answerable),
    toShare(answerable.questions, answerable.gap),
    ...toPlainly(unanswerable),
    ...toPlainly(premise),
    learnt,
  ]),
)}`;
}

function renderEntries(entries: NonNullable<HeldOut['entries']>, introduce: Introduce): string {
  return `### Entries: whether they harm

Half of the questions of a SQuAD article of up to 120 sentences give entries of one wording, the others are asked.
To another system an entry is one more text that leads to its sentence.
${introduce(entries)}
${renderTable(
  ['Entries', ...RIGHT_HEAD, 'Off-topic', 'told plainly'],
  [
    ...entries.rows.map(
      (row): Cells => [
        row.entries,
        ...toOurs({ ...row, learnt: `${row.learnt} (${row.articles} articles)` }),
        ...toPlainly(row.offTopic),
      ],
    ),
    ...entries.rivals.map((row): Cells => [row.entries, ...toRival(row), '–', '–']),
  ],
)}`;
}

function renderCold(cold: NonNullable<HeldOut['cold']>, introduce: Introduce): string {
  return `### Cold: an article alone

Without one entry and one gap; the questions were written from the articles alone.
${introduce(cold)}
${renderTable(
  ['Articles', ...RIGHT_HEAD],
  [
    ...cold.rows.map((row): Cells => [`${row.articles} of ${row.subject}`, ...toOurs(row)]),
    ...cold.rivals.map((row): Cells => [`${row.articles} of ${row.subject}`, ...toRival(row)]),
  ],
)}
What the same articles do not answer:

${renderTable(
  [
    'Articles',
    'Judge',
    'Near misses',
    ...TOLD,
    'False premise',
    'told wrongly',
    'Off-topic',
    'told plainly',
    'Learnt from',
  ],
  cold.rows.map((row) => [
    `${row.articles} of ${row.subject}`,
    row.judge,
    ...toTold(row.nearMisses),
    ...toPlainly(row.premise),
    ...toPlainly(row.offTopic),
    row.learnt,
  ]),
)}`;
}

const TOLD = ['told plainly', 'as closest', 'not at all'] as const;
const RIGHT_HEAD = ['System', 'Judge', ...RIGHT, 'First', 'Learnt from'] as const;

interface OurRow {
  readonly judge: string;
  readonly learnt: string;
  readonly answerable: Answerable;
}

function toOurs({ judge, answerable, learnt }: OurRow): Cells {
  return ['Footnote', judge, ...toRight(answerable), toShare(answerable.questions, answerable.first), learnt];
}

function toRival({
  system,
  questions,
  first,
}: Readonly<Record<'questions' | 'first', number> & Record<'system', string>>): Cells {
  return [system, '–', questions, '–', '–', '–', toShare(questions, first), 'nothing'];
}

function renderMisses(misses: NonNullable<HeldOut['misses']>, introduce: Introduce): string {
  return `### Near misses: what is told where nothing answers

Whole SQuAD articles without one entry; answers are taken out by taking a quarter of the sentences that answer out of the article.
AUROC: the chance that a question whose right sentence is first scores higher than one of these; a half is a guess.
${introduce(misses)}
${renderTable(
  ['File', 'Questions', 'Judge', 'Asked', ...TOLD, 'AUROC', 'Learnt from'],
  misses.rows.map((row) => [
    row.file,
    row.asked,
    row.judge,
    ...toTold(row.others),
    toAuroc(row.auroc),
    `${row.learnt} (${row.articles} articles)`,
  ]),
)}
The questions that the same articles answer:

${renderTable(
  ['File', ...RIGHT_HEAD, 'First, misspelt'],
  [
    ...misses.right.map((row): Cells => [row.file, ...toOurs(row), toPercent(row.misspelt)]),
    ...listRivals(misses).map((row): Cells => [row.file, ...toRival(row), toPercent(row.misspelt)]),
  ],
)}
The AUROC of the other systems' scores:

${renderTable(
  ['File', 'System', 'Against', 'AUROC'],
  misses.rivals.map((row) => [row.file, row.system, row.asked, toAuroc(row.auroc)]),
)}`;
}

function toAuroc(auroc: number | null): string {
  return auroc === null ? '–' : auroc.toFixed(3);
}

function renderTriggering(triggering: NonNullable<HeldOut['triggering']>, introduce: Introduce): string {
  return `### Answer triggering

Of each question's sentences one is given, or none; precision, recall and F1 over questions (Yang, Yih and Meek 2015).
The best F1 is that of the bar which is best for these very questions: an upper bound.
${introduce(triggering)}
${renderTable(
  ['System', 'File', 'Questions', 'Answerable', 'Precision', 'Recall', 'F1', 'Best F1'],
  triggering.rows.map(({ system, file, questions, answerable, told, bestF1 }) => [
    system,
    file,
    questions,
    answerable,
    ...(told === undefined ? ['–', '–', '–'] : [told.precision, told.recall, told.f1].map(toPercent)),
    toPercent(bestF1),
  ]),
)}`;
}
