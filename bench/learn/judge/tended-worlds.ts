import type { Means } from '../../../src/answering/judging/examine.ts';
import type { Article } from '../../../src/knowledge/knowledge.ts';
import type { SquadArticle } from '../../squad/squad.ts';
import { shuffle } from '../../tools.ts';
import { toChat } from './noise.ts';
import { pickOne, type TendedArticle } from './sources.ts';
import { type AskedCase, createWorld, type Random, type Recording, record } from './worlds.ts';

/** What questions that have nothing to do with an article are taken from. */
export interface Strangers {
  readonly squad: readonly SquadArticle[];
  readonly articles: readonly Article[];
}

export interface WorldSources {
  readonly random: Random;
  readonly means: Means;
  readonly synonyms: readonly (readonly string[])[];
  readonly recording: Recording;
}

/** How many wordings an entry keeps, and in how many worlds. */
const TENDED_ROUNDS: readonly (readonly [wordings: number, worlds: number])[] = [
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 1],
  [8, 1],
];

/** The share of worlds in which everything is written and nothing taken out. */
const WHOLE = 0.4;
/** Of the others: the share of entries that are not written, and of sentences taken out. */
const DROPPED = 0.15;
const TAKEN_OUT = 0.12;

/**
 * Worlds of an article that a moderator tended: so many wordings of each entry and gap; those left out and the questions
 * of others are asked. In most worlds some entries are not written, some sentences are taken out (their wordings become
 * near misses) and some gaps are not written.
 */
export function recordTendedWorlds(
  { id, article, questions }: TendedArticle,
  strangers: Strangers,
  sources: WorldSources,
): void {
  for (const [wordings, worlds] of TENDED_ROUNDS)
    for (let round = 0; round < worlds; round += 1) {
      const made = makeWorld({ article, wordings, isWhole: sources.random() < WHOLE }, sources.random);
      const written = new Set(
        [...made.article.entries, ...made.article.gaps].flatMap((one) => one.wordings.map(toPlain)),
      );
      const own = questions.flatMap((asked): readonly AskedCase[] => {
        if (written.has(toPlain(asked.question))) return [];
        const left = asked.gold.filter((at) => !made.takenOut.has(at));
        if (asked.gold.length > 0 && left.length === 0)
          return [{ question: asked.question, kind: 'unanswerable', gold: [] }];
        // A near miss beside a gap: being told the gap is neither right nor wrong.
        const ignore = asked.kind === 'unanswerable' ? made.article.gaps.map((gap) => `gap/${gap.id}`) : [];
        return [{ ...asked, gold: left, ignore }];
      });
      const place = { set: `tended/${wordings}`, group: id };
      const world = createWorld(made.article, sources.synonyms, sources.means);
      const { random, recording } = sources;
      for (const asked of own) record(world, recording, asked, { ...place, set: `${place.set}/own` });
      for (const asked of made.asks) {
        const question = random() < 0.3 ? toChat(asked.question, random) : asked.question;
        record(world, recording, { ...asked, question }, place);
      }
      for (const question of listStrange(strangers, random))
        record(world, recording, { question, kind: 'offtopic', gold: [] }, place);
    }
}

interface Making {
  readonly article: Article;
  readonly wordings: number;
  /** Whether everything is written and nothing taken out. */
  readonly isWhole: boolean;
}

/** Of each entry so many wordings that are left out are asked. */
const ASKED_OF_EACH = 4;

function makeWorld({ article, wordings, isWhole }: Making, random: Random) {
  const drop = isWhole ? 0 : DROPPED;
  const takenOut = new Set(
    article.entries.flatMap(({ cites }) =>
      cites.length === 1 && !isWhole && random() < TAKEN_OUT ? cites.map(({ at }) => at) : [],
    ),
  );
  const asks: AskedCase[] = [];
  const keep = (all: readonly string[], share: number): readonly string[] => {
    const kept = wordings === 0 || random() < share ? 0 : Math.min(wordings, Math.max(1, all.length - 1));
    return all.slice(0, kept);
  };
  const entries = article.entries.flatMap((entry) => {
    const all = shuffle(entry.wordings, random);
    const gold = entry.cites[0]?.at ?? '';
    if (entry.cites.some(({ at }) => takenOut.has(at))) {
      if (entry.cites.length === 1)
        for (const question of all.slice(0, ASKED_OF_EACH))
          asks.push({ question, kind: 'unanswerable', gold: [] });
      return [];
    }
    const kept = keep(all, drop);
    const ignore = entry.cites.slice(1).map(({ at }) => at);
    for (const question of all.slice(kept.length, kept.length + ASKED_OF_EACH))
      asks.push({ question, kind: 'answerable', gold: [gold], ignore });
    return kept.length === 0 ? [] : [{ ...entry, wordings: kept }];
  });
  const gaps = article.gaps.flatMap((gap) => {
    const all = shuffle(gap.wordings, random);
    const kept = keep(all, isWhole ? 0.2 : 0.4);
    const gold = kept.length === 0 ? [] : [`gap/${gap.id}`];
    for (const question of all.slice(kept.length, kept.length + ASKED_OF_EACH))
      asks.push({ question, kind: gold.length > 0 ? 'answerable' : 'unanswerable', gold });
    return kept.length === 0 ? [] : [{ ...gap, wordings: kept }];
  });
  const sentences = article.sentences.filter(({ at }) => !takenOut.has(at));
  return { article: { ...article, sentences, entries, gaps }, takenOut, asks };
}

export function listStrange({ squad, articles }: Strangers, random: Random): readonly string[] {
  const ofArticles = Array.from({ length: 8 }, () =>
    pickOne(pickOne(pickOne(articles, random).entries, random).wordings, random),
  );
  const ofSquad = Array.from({ length: 6 }, () => pickOne(pickOne(squad, random).questions, random).text);
  return [...ofArticles, ...ofSquad];
}

export function toPlain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
