import type { Article } from '../../../src/knowledge/knowledge.ts';
import { shuffle } from '../../tools.ts';
import { listStrange, type Strangers, type WorldSources } from './tended-worlds.ts';
import { type AskedCase, createWorld, record } from './worlds.ts';

/** How many wordings each entry and gap of the bundled article keeps, and in how many worlds. */
const ROUNDS: readonly (readonly [wordings: number, worlds: number])[] = [
  [0, 1],
  [1, 2],
  [2, 1],
  [3, 2],
  [5, 1],
  [8, 2],
  [16, 2],
  [25, 1],
  [1000, 2],
];

/** Of each entry and gap so many wordings are asked that were left out. */
const ASKED_OF_EACH = 3;
/** The share of entries and gaps that are not written at all. */
const DROPPED = 0.12;
/** At most this share of its wordings is kept, so that some are left to be asked. */
const MOST_KEPT = 0.8;

/** The one article with many wordings, cut to few and to many: random ones are kept, others asked. */
export function recordBundledWorlds(article: Article, strangers: Strangers, sources: WorldSources): void {
  const { random, means, synonyms, recording } = sources;
  for (const [wordings, worlds] of ROUNDS)
    for (let round = 0; round < worlds; round += 1) {
      const asks: AskedCase[] = [];
      const keep = (all: readonly string[]): number =>
        wordings === 0 || random() < DROPPED ? 0 : Math.min(wordings, Math.ceil(all.length * MOST_KEPT));
      const entries = article.entries.flatMap((entry) => {
        const all = shuffle(entry.wordings, random);
        const kept = keep(all);
        const gold = [entry.cites[0]?.at ?? ''];
        const ignore = entry.cites.slice(1).map(({ at }) => at);
        for (const question of all.slice(kept, kept + ASKED_OF_EACH))
          asks.push({ question, kind: 'answerable', gold, ignore });
        return kept === 0 ? [] : [{ ...entry, wordings: all.slice(0, kept) }];
      });
      const gaps = article.gaps.flatMap((gap) => {
        const all = shuffle(gap.wordings, random);
        const kept = keep(all);
        for (const question of all.slice(kept, kept + ASKED_OF_EACH)) {
          const gold = kept === 0 ? [] : [`gap/${gap.id}`];
          asks.push({ question, kind: kept === 0 ? 'unanswerable' : 'answerable', gold });
        }
        return kept === 0 ? [] : [{ ...gap, wordings: all.slice(0, kept) }];
      });
      const world = createWorld({ ...article, entries, gaps }, synonyms, means);
      const place = { set: `bundled/${wordings}`, group: article.id };
      for (const asked of asks) record(world, recording, asked, place);
      for (let more = 0; more < 3; more += 1)
        for (const question of listStrange(strangers, random))
          record(world, recording, { question, kind: 'offtopic', gold: [] }, place);
    }
}
