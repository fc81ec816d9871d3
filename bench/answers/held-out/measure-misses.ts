import type { Means } from '../../../src/answering/judging/examine.ts';
import { readFacts } from '../../../src/answering/judging/facts.ts';
import { misspell } from '../../squad/misspell.ts';
import { type SquadArticle, toArticle } from '../../squad/squad.ts';
import { ours, type System } from '../../systems/system.ts';
import { createRandom, type Progress, shuffle } from '../../tools.ts';
import { isAnswerable } from '../measure-retrieval.ts';
import { measureAuroc } from '../measure-withholding.ts';
import { open, type Synonyms } from './ask.ts';
import { type Graded, tallyAnswerable, tallyOthers, toShare } from './grade.ts';
import type { JudgeName, MissKind, Rows } from './held-out-results.ts';
import { type Bench, type Judges, seat } from './judges.ts';

export interface MissesSources {
  /** Near misses are asked of those that have some. */
  readonly files: readonly MissesFile[];
  readonly rivals: readonly System[];
  readonly synonyms: Synonyms;
  readonly judges: Judges;
  readonly seed: number;
  readonly progress: Progress;
}

export interface MissesFile {
  readonly file: string;
  readonly articles: readonly SquadArticle[];
  /** So many questions of an article and of each kind at most. */
  readonly most: number;
}

const LEARNT: Readonly<Record<JudgeName, string>> = {
  'held out': 'nothing of these articles',
  shipped: 'questions and near misses of these articles',
};

/** One article in twenty would be too few, and all would leave no article. */
const TAKEN_OUT = 0.25;

/** What is told where nothing answers: near misses, answers taken out, questions of other articles. Without one entry. */
export function measureMisses(sources: MissesSources): Rows<'misses'> {
  const parts = sources.files.map(({ file, articles, most }) => {
    const benches = seat(prepare(articles, most, sources), ({ title }) => title, sources.judges);
    const measured = benches.map((bench) => measureBench(file, bench, sources));
    const [{ pairs }] = benches;
    const rivals = sources.rivals.flatMap((system) =>
      measureRival(
        file,
        pairs.map(({ item }) => item),
        system,
        sources,
      ),
    );
    return { measured, rivals };
  });
  const measured = parts.flatMap((part) => part.measured);
  return {
    right: measured.map(({ right }) => right),
    rows: measured.flatMap(({ rows }) => rows),
    rivals: parts.flatMap(({ rivals }) => rivals),
  };
}

interface Asked {
  readonly text: string;
  readonly gold: number;
}

interface Prepared {
  readonly title: string;
  readonly whole: SquadArticle['paragraphs'];
  /** The article without some of the sentences that answer. */
  readonly cut: SquadArticle['paragraphs'];
  readonly answerable: readonly Asked[];
  /** The same with typing errors. */
  readonly misspelt: readonly Asked[];
  readonly misses: Readonly<Record<MissKind, readonly string[]>>;
}

const KINDS = ['near misses', 'near misses without negation', 'answers taken out', 'off-topic'] as const;

function prepare(
  articles: readonly SquadArticle[],
  most: number,
  { seed, judges }: MissesSources,
): readonly Prepared[] {
  const random = createRandom(seed);
  const draw = (texts: readonly string[]): readonly string[] => shuffle(texts, random).slice(0, most);
  const { language } = judges.shipped;
  const isNegated = (text: string): boolean =>
    readFacts(language.createWordReader()(text), language.cues).isNegated;
  return articles.map((article, place): Prepared => {
    const next = articles[(place + 1) % articles.length]?.questions ?? [];
    const near = draw(article.questions.filter(({ gold }) => gold === undefined).map(({ text }) => text));
    const golds = shuffle([...new Set(article.questions.flatMap(({ gold }) => gold ?? []))], random);
    const takenOut = new Set(golds.slice(0, Math.ceil(TAKEN_OUT * golds.length)));
    const all = article.questions.filter(isAnswerable);
    const answerable = shuffle(all, random).slice(0, most);
    return {
      title: article.title,
      whole: article.paragraphs,
      cut: dropSentences(article.paragraphs, takenOut),
      answerable,
      misspelt: answerable.map(({ text, gold }) => ({ text: misspell(text, random, language), gold })),
      misses: {
        'near misses': near,
        'near misses without negation': near.filter((text) => !isNegated(text)),
        'answers taken out': draw(all.filter(({ gold }) => takenOut.has(gold)).map(({ text }) => text)),
        'off-topic': draw(next.map(({ text }) => text)),
      },
    };
  });
}

/** @param takenOut numbers of sentences, counted through the article */
export function dropSentences(
  paragraphs: SquadArticle['paragraphs'],
  takenOut: ReadonlySet<number>,
): SquadArticle['paragraphs'] {
  let count = 0;
  return paragraphs
    .map((sentences) => {
      const first = count;
      count += sentences.length;
      return sentences.filter((_, place) => !takenOut.has(first + place));
    })
    .filter(({ length }) => length > 0);
}

/** What is asked of one article, by a search that gives a score. */
interface Scored {
  /** Of the questions whose right sentence is first. */
  readonly right: readonly number[];
  readonly isFirst: readonly boolean[];
  readonly isFirstMisspelt: readonly boolean[];
  readonly misses: Readonly<Record<MissKind, readonly number[]>>;
}

function score({ whole, cut, answerable, misspelt, misses }: Prepared, system: System, means: Means): Scored {
  const [search, searchCut] = [system.open(whole, means), system.open(cut, means)];
  const found = answerable.map(({ text, gold }) => ({ gold, first: search(text, 1)[0] }));
  const scoreOf = (kind: MissKind): readonly number[] =>
    misses[kind].map(
      (text) =>
        (kind === 'answers taken out' ? searchCut : search)(text, 1)[0]?.score ?? Number.NEGATIVE_INFINITY,
    );
  return {
    right: found.flatMap(({ gold, first }) => (first?.sentence === gold ? [first.score] : [])),
    isFirst: found.map(({ gold, first }) => first?.sentence === gold),
    isFirstMisspelt: misspelt.map(({ text, gold }) => search(text, 1)[0]?.sentence === gold),
    misses: {
      'near misses': scoreOf('near misses'),
      'near misses without negation': scoreOf('near misses without negation'),
      'answers taken out': scoreOf('answers taken out'),
      'off-topic': scoreOf('off-topic'),
    },
  };
}

function shareOf(scored: readonly Scored[], flagsOf: (one: Scored) => readonly boolean[]): number {
  return toShare(scored.flatMap(flagsOf), (isCounted) => isCounted);
}

function toAuroc(scored: readonly Scored[], kind: MissKind): number | null {
  const others = scored.flatMap(({ misses }) => misses[kind]);
  const right = scored.flatMap((one) => one.right);
  return right.length === 0 || others.length === 0 ? null : measureAuroc(right, others);
}

function measureBench(
  file: string,
  { judge, pairs }: Bench<Prepared>,
  { synonyms, progress }: MissesSources,
) {
  progress.start(`near misses: ${file}, ${judge}`, pairs.length);
  const asked = pairs.map(({ item, means }) => {
    progress.step();
    return { ...tell(item, synonyms, means), scored: score(item, ours, means) };
  });
  const about = { file, judge, learnt: LEARNT[judge], articles: pairs.length };
  const scored = asked.map((one) => one.scored);
  return {
    right: {
      ...about,
      answerable: {
        ...tallyAnswerable(asked.flatMap(({ answerable }) => answerable)),
        first: shareOf(scored, ({ isFirst }) => isFirst),
      },
      misspelt: shareOf(scored, ({ isFirstMisspelt }) => isFirstMisspelt),
    },
    rows: KINDS.flatMap((kind) => {
      const others = tallyOthers(asked.flatMap(({ misses }) => misses[kind]));
      return others.questions === 0 ? [] : [{ ...about, asked: kind, others, auroc: toAuroc(scored, kind) }];
    }),
  };
}

interface Told {
  readonly answerable: readonly Graded[];
  readonly misses: Readonly<Record<MissKind, readonly Graded[]>>;
}

function tell({ title, whole, cut, answerable, misses }: Prepared, synonyms: Synonyms, means: Means): Told {
  const article = toArticle(title, whole);
  const ask = open(article, synonyms, means);
  const askCut = open(toArticle(title, cut), synonyms, means);
  const tellAll = (kind: MissKind): readonly Graded[] =>
    misses[kind].map((text) => (kind === 'answers taken out' ? askCut : ask)(text, []));
  return {
    answerable: answerable.map(({ text, gold }) => ask(text, [article.sentences[gold]?.at ?? ''])),
    misses: {
      'near misses': tellAll('near misses'),
      'near misses without negation': tellAll('near misses without negation'),
      'answers taken out': tellAll('answers taken out'),
      'off-topic': tellAll('off-topic'),
    },
  };
}

function measureRival(
  file: string,
  items: readonly Prepared[],
  system: System,
  { judges, progress }: MissesSources,
): Rows<'misses'>['rivals'] {
  progress.start(`near misses: ${file}, ${system.name}`, items.length);
  const scored = items.map((item) => {
    progress.step();
    return score(item, system, judges.shipped);
  });
  const questions = scored.flatMap(({ isFirst }) => isFirst).length;
  const first = shareOf(scored, ({ isFirst }) => isFirst);
  const misspelt = shareOf(scored, ({ isFirstMisspelt }) => isFirstMisspelt);
  return KINDS.filter((kind) => scored.some(({ misses }) => misses[kind].length > 0)).map((asked) => ({
    file,
    system: system.name,
    asked,
    questions,
    first,
    misspelt,
    auroc: toAuroc(scored, asked),
  }));
}
