import { type Article, findStatements } from '../../../src/knowledge/knowledge.ts';
import { cutWordings, type TendedArticle } from '../../learn/judge/sources.ts';
import type { System } from '../../systems/system.ts';
import type { Progress } from '../../tools.ts';
import { askOwn, pool, type Synonyms } from './ask.ts';
import { tallyAnswerable, tallyOthers, toShare } from './grade.ts';
import type { JudgeName, Rows } from './held-out-results.ts';
import { type Bench, type Judges, seat } from './judges.ts';

/** Articles of one origin, with questions that others asked of them. */
export interface Shelf {
  readonly subject: string;
  readonly articles: readonly TendedArticle[];
}

export interface ColdSources {
  /** What judges have learnt from, unless a fold leaves it out. */
  readonly learnt: readonly Shelf[];
  /** What no judge has ever learnt from. */
  readonly untouched: readonly Shelf[];
  readonly rivals: readonly System[];
  readonly synonyms: Synonyms;
  readonly judges: Judges;
  readonly progress: Progress;
}

const LEARNT: Readonly<Record<JudgeName, string>> = {
  'held out': 'nothing of these articles',
  shipped: 'questions of these articles',
};
const NEVER: Readonly<Record<JudgeName, string>> = { ...LEARNT, shipped: 'nothing of these articles' };

/** What the bot is worth on an `article.md` alone, without one entry and one gap. */
export function measureCold(sources: ColdSources): Rows<'cold'> {
  const { learnt, untouched, judges } = sources;
  const seated = [
    ...learnt.flatMap(({ subject, articles }) =>
      seat(articles, ({ id }) => id, judges).map((bench) => ({ subject, bench, says: LEARNT })),
    ),
    ...untouched.map(({ subject, articles }) => ({
      subject,
      bench: {
        judge: 'shipped' as const,
        pairs: articles.map((item) => ({ item, means: judges.shipped })),
      },
      says: NEVER,
    })),
  ].filter(({ bench }) => bench.pairs.length > 0);
  return {
    rows: seated.map(({ subject, bench, says }) => measureRow(subject, bench, says, sources)),
    rivals: seated
      .filter(({ bench }) => bench.judge === 'shipped')
      .flatMap(({ subject, bench }) =>
        sources.rivals.map((system) => searchAll(subject, bench, system, sources)),
      ),
  };
}

function measureRow(
  subject: string,
  { judge, pairs }: Bench<TendedArticle>,
  says: Readonly<Record<JudgeName, string>>,
  { synonyms, progress }: ColdSources,
): Rows<'cold'>['rows'][number] {
  progress.start(`cold: ${subject}, ${judge}`, pairs.length);
  const asked = pool(
    pairs.map(({ item: { article, questions }, means }) => {
      progress.step();
      return askOwn(cutWordings(article, 0), questions, synonyms, means);
    }),
  );
  return {
    subject,
    judge,
    learnt: says[judge],
    articles: pairs.length,
    answerable: tallyAnswerable(asked.answerable),
    nearMisses: tallyOthers(asked.unanswerable),
    premise: tallyOthers(asked.false_premise),
    offTopic: tallyOthers(asked.offtopic),
  };
}

function searchAll(
  subject: string,
  { pairs }: Bench<TendedArticle>,
  system: System,
  { judges, progress }: ColdSources,
): Rows<'cold'>['rivals'][number] {
  progress.start(`cold: ${subject}, ${system.name}`, pairs.length);
  const found = pairs.flatMap(({ item: { article, questions } }) => {
    progress.step();
    const statements = findStatements(article);
    const search = system.open(toParagraphs(article), judges.shipped);
    return questions
      .filter(({ kind }) => kind === 'answerable')
      .map(({ question, gold }) =>
        gold.includes(statements[search(question, 1)[0]?.sentence ?? -1]?.at ?? ''),
      );
  });
  return {
    subject,
    system: system.name,
    articles: pairs.length,
    questions: found.length,
    first: toShare(found, (isFirst) => isFirst),
  };
}

/** What may be an answer, paragraph by paragraph. */
function toParagraphs(article: Article): readonly (readonly string[])[] {
  const paragraphs = new Map<number, string[]>();
  for (const { paragraph, text } of findStatements(article))
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  return [...paragraphs.values()];
}
