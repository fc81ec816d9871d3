import { basename, join } from 'node:path';
import type { Means } from '../../../src/answering/judging/examine.ts';
import { readTended, TENDED, type TendedArticle } from '../../learn/judge/sources.ts';
import { readSquad, type SquadArticle } from '../../squad/squad.ts';
import { bm25 } from '../../systems/bm25.ts';
import { fuseTokens, miniSearch } from '../../systems/system.ts';
import type { Progress } from '../../tools.ts';
import { listFolds, listMeasured, SHARES } from './folds.ts';
import type { HeldOut } from './held-out-results.ts';
import { learnJudges } from './judges.ts';
import { measureCold } from './measure-cold.ts';
import { measureEffort } from './measure-effort.ts';
import { measureEntries } from './measure-entries.ts';
import { measureMisses } from './measure-misses.ts';
import { measureTriggering } from './measure-triggering.ts';
import { readBundled, readUntouched, shelve } from './read-shelves.ts';
import { readWikiQa } from './wikiqa.ts';

/** The parts that need judges learnt without the articles they are asked about. */
export const HELD_OUT = ['effort', 'entries', 'cold', 'misses'] as const;
export type HeldOutPart = (typeof HELD_OUT)[number] | 'triggering';

export interface HeldOutSettings {
  /** The folder that holds `squad-tuning.json`, `squad2-tuning.json`, `tended/`, `cold/` and `article-questions-dev.jsonl`. */
  readonly data: string;
  /** A file of WikiQA's public distribution. */
  readonly wikiqa: string | undefined;
  readonly parts: ReadonlySet<HeldOutPart>;
  readonly folds: number;
  /** Judges that have learnt from few articles and few questions, for trying: the figures say nothing. */
  readonly isQuick: boolean;
  readonly seed: number;
  readonly means: Means;
  readonly date: string;
}

const RIVALS = [miniSearch, bm25, fuseTokens];
/** So many questions of an article and of each kind. */
const MOST = 150;
const MOST_QUICK = 10;
/** There are four times as many articles of SQuAD 1.1 to ask about as of SQuAD 2.0, so of each are asked fewer. */
const OF_SQUAD = 0.4;
/** A quick run learns from one in so many articles. */
const QUICK_STEP = 5;

/** Measures the parts that are asked for on what nobody prepared for. */
export async function measureHeldOut(settings: HeldOutSettings, progress: Progress): Promise<HeldOut> {
  const { parts, wikiqa, data, means } = settings;
  const { bundled, synonyms } = await readBundled(data);
  const needsJudges = HELD_OUT.some((part) => parts.has(part));
  const measured = needsJudges ? await measureFolds(settings, { bundled, synonyms }, progress) : {};
  if (!parts.has('triggering') || wikiqa === undefined) return measured;
  const file = basename(wikiqa);
  const questions = readWikiQa(wikiqa);
  const rows = measureTriggering({ file, questions, rivals: RIVALS, synonyms, means, progress });
  const notes = [
    'The shipped judge; it has learnt nothing of these questions, and nothing was tuned on them.',
  ];
  return { ...measured, triggering: { date: settings.date, notes, ...rows } };
}

async function measureFolds(
  settings: HeldOutSettings,
  { bundled, synonyms }: Awaited<ReturnType<typeof readBundled>>,
  progress: Progress,
): Promise<HeldOut> {
  const { data, parts, seed, date, isQuick } = settings;
  const tended = await readTended(data);
  const squad = readSquad(join(data, 'squad-tuning.json'));
  const squad2 = readSquad(join(data, 'squad2-tuning.json'));
  const judges = await learn(settings, { squad, squad2, tended, bundled: bundled.id });
  const common = { synonyms, judges, seed, most: isQuick ? MOST_QUICK : MOST, rivals: RIVALS, progress };
  const made = { date, notes: describeFolds(settings) };
  const third = listMeasured(squad);
  return {
    ...(parts.has('effort') && {
      effort: { ...made, ...measureEffort({ ...common, bundled, ...partOurs(tended) }) },
    }),
    ...(parts.has('entries') && { entries: { ...made, ...measureEntries({ ...common, squad: third }) } }),
    ...(parts.has('cold') && {
      cold: {
        ...made,
        ...measureCold({
          ...common,
          learnt: shelve(data, tended),
          untouched: [await readUntouched(data)],
        }),
      },
    }),
    ...(parts.has('misses') && {
      misses: {
        ...made,
        ...measureMisses({
          ...common,
          files: [
            { file: 'squad2-tuning.json', articles: squad2, most: common.most },
            { file: 'squad-tuning.json', articles: third, most: Math.ceil(common.most * OF_SQUAD) },
          ],
        }),
      },
    }),
  };
}

/** The articles that others tended and asked about, and those that were made to be learnt from. */
function partOurs(all: readonly TendedArticle[]) {
  const isGiven = ({ id }: TendedArticle): boolean => TENDED.some((given) => given === id);
  return { tended: all.filter(isGiven), ours: all.filter((article) => !isGiven(article)) };
}

interface Learnable {
  readonly squad: readonly SquadArticle[];
  readonly squad2: readonly SquadArticle[];
  readonly tended: readonly TendedArticle[];
  readonly bundled: string;
}

function learn({ data, folds, means, isQuick }: HeldOutSettings, learnable: Learnable) {
  const names = {
    squad: learnable.squad.map(({ title }) => title),
    squad2: learnable.squad2.map(({ title }) => title),
    tended: learnable.tended.map(({ id }) => id),
    bundled: learnable.bundled,
  };
  const few = [...names.squad, ...names.squad2, ...names.tended].filter(
    (_, place) => place % QUICK_STEP === 0,
  );
  const isRecorded = (article: string): boolean => !isQuick || few.includes(article);
  return learnJudges(data, listFolds(names, folds), means, isRecorded);
}

function describeFolds({ folds, seed, isQuick }: HeldOutSettings): readonly string[] {
  return [
    `Held out: judged by a judge that has learnt nothing of the article. ${folds} ${folds === 1 ? 'fold' : 'folds'}; each leaves out one in ${SHARES} of the tended articles (six of others, the rest of bench/learn/) and of the 8 SQuAD 2.0 articles and a third of those of SQuAD 1.1; one more leaves out the bundled article alone.`,
    'Shipped: the same questions and the same articles, judged by `models/judge.json`, which has learnt from most of them; it flatters.',
    `The sentence ranking and the rarity of words come from all of \`squad-tuning.json\`, the bars are the shipped ones; articles left out may have lent a question as off-topic to others. Seed ${seed}.`,
    ...(isQuick ? ['Quick: judges that learnt from little; these figures say nothing.'] : []),
  ];
}
