import { cutWordings, type TendedArticle } from '../../learn/judge/sources.ts';
import type { Progress } from '../../tools.ts';
import { askOwn, dropWritten, pool, type Synonyms } from './ask.ts';
import { tallyAnswerable, tallyOthers } from './grade.ts';
import type { EffortRow, Rows } from './held-out-results.ts';
import { type Bench, type Judges, seat } from './judges.ts';

/** How many wordings of each entry and gap are kept; all of them for null. */
const WORDINGS = { bundled: [0, 1, 3, 8, 16, null], tended: [0, 1, 3, 5], ours: [0, 1, 3, 5] } as const;

const LEARNT = {
  bundled: {
    'held out': 'nothing of this article; its questions were read while the bot was built',
    shipped: 'wordings of this article; its questions were read while the bot was built',
  },
  tended: {
    'held out': 'nothing of these articles; their questions were read while the bot was built',
    shipped: 'wordings and questions of these articles',
  },
  ours: {
    'held out': 'nothing of these articles; we wrote their questions to learn from',
    shipped: 'wordings and questions of these articles',
  },
} as const;

export interface EffortSources {
  /** The article with many wordings, and questions that others asked of it. */
  readonly bundled: TendedArticle;
  readonly tended: readonly TendedArticle[];
  /** Tended too, by those who built the bot. */
  readonly ours: readonly TendedArticle[];
  readonly synonyms: Synonyms;
  readonly judges: Judges;
  readonly progress: Progress;
}

/** What a moderator's wordings are worth: the first so many of each entry and gap are kept, the same questions asked. */
export function measureEffort(sources: EffortSources): Rows<'effort'> {
  const { bundled, tended, ours, judges } = sources;
  const rowsOf = (subject: EffortRow['subject'], articles: readonly TendedArticle[]) =>
    seat(articles, ({ id }) => id, judges)
      .filter(({ pairs }) => pairs.length > 0)
      .flatMap((bench) =>
        WORDINGS[subject].map((wordings) => measureRow(bench, { subject, wordings }, sources)),
      );
  return {
    rows: [...rowsOf('bundled', [bundled]), ...rowsOf('tended', tended), ...rowsOf('ours', ours)],
  };
}

function measureRow(
  { judge, pairs }: Bench<TendedArticle>,
  { subject, wordings }: Pick<EffortRow, 'subject' | 'wordings'>,
  { synonyms, progress }: EffortSources,
): EffortRow {
  progress.start(`effort: ${subject}, ${wordings ?? 'all'} wordings, ${judge}`, pairs.length);
  const asked = pool(
    pairs.map(({ item: { article, questions }, means }) => {
      progress.step();
      const cut = cutWordings(article, wordings ?? Number.POSITIVE_INFINITY);
      return askOwn(cut, dropWritten(article, questions), synonyms, means);
    }),
  );
  return {
    subject,
    judge,
    learnt: LEARNT[subject][judge],
    articles: pairs.length,
    wordings,
    answerable: tallyAnswerable(asked.answerable),
    unanswerable: tallyOthers([...asked.unanswerable, ...asked.offtopic]),
    premise: tallyOthers(asked.false_premise),
  };
}
