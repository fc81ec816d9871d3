import type { Means } from '../../../src/answering/judging/examine.ts';
import { type SquadArticle, toArticle } from '../../squad/squad.ts';
import { shuffle } from '../../tools.ts';
import { toChat } from './noise.ts';
import { curate, pickOne } from './sources.ts';
import { type AskedCase, createWorld, type Random, type Recording, record } from './worlds.ts';

export interface SquadSettings {
  readonly set: string;
  /** The share of sentences with an answer that become entries; one is picked for each world. */
  readonly shares: readonly number[];
  /** Of the sentences with an answer, how many are taken out of the article. */
  readonly takenOut: number;
  /** The share of near misses and of questions whose sentence was taken out that become gaps. */
  readonly gapShares: readonly number[];
  /** The article is cut to a run of so many sentences. */
  readonly lengths: readonly number[];
  readonly most: number;
}

export const SQUAD1: SquadSettings = {
  set: 'squad',
  shares: [0, 0.08, 0.25, 0.6, 0.9],
  takenOut: 0.2,
  gapShares: [0, 0.3, 0.6],
  lengths: [40, 100, 200],
  most: 90,
};

/** With near misses that people wrote: questions a paragraph seems to answer and does not. */
export const SQUAD2: SquadSettings = {
  set: 'squad2',
  shares: [0, 0.3, 0.6, 0.9, 1],
  takenOut: 0.12,
  gapShares: [0, 0.1, 0.25],
  lengths: [60, 100, 150],
  most: 110,
};

const OFF_TOPIC = 10;

/**
 * One world of an article: a run of its paragraphs, some of its questions as entries of one to four wordings, some as gaps,
 * some sentences taken out; the questions that are left are asked, two fifths of them as people type in a chat.
 */
export function recordSquadWorld(
  full: SquadArticle,
  others: readonly SquadArticle[],
  { settings, random, means, synonyms, recording }: SquadSources,
): void {
  const run = cutRun(full, pickOne(settings.lengths, random), random);
  if (run.bySentence.size + run.misses.length < 12) return;
  const golds = shuffle([...run.bySentence.keys()], random);
  const takenOut = new Set(golds.slice(0, Math.floor(golds.length * settings.takenOut)));
  const places = new Map<number, number>();
  const paragraphs = run.paragraphs
    .map((numbers) => numbers.filter((number) => !takenOut.has(number)))
    .filter(({ length }) => length > 0);
  for (const number of paragraphs.flat()) places.set(number, places.size);
  const article = toArticle(
    full.title,
    paragraphs.map((numbers) => numbers.map((number) => run.texts.get(number) ?? '')),
  );
  const share = pickOne(settings.shares, random);
  const gapShare = share === 0 ? 0 : pickOne(settings.gapShares, random);
  const filling: Filling = {
    share,
    gapShare,
    most: 1 + Math.floor(random() * 4),
    random,
    entries: [],
    gaps: [],
    asks: [],
  };
  for (const gold of golds) {
    const questions = shuffle(run.bySentence.get(gold) ?? [], random);
    const place = takenOut.has(gold) ? undefined : (places.get(gold) ?? -1);
    fillIn(questions, place, place === undefined ? '' : (article.sentences[place]?.at ?? ''), filling);
  }
  for (const question of shuffle(run.misses, random)) fillInMiss(question, filling);
  const { entries, gaps, asks } = filling;
  const world = createWorld(curate(article, entries, gaps), synonyms, means);
  const known = new Set([...entries, ...gaps].flatMap(({ wordings }) => wordings));
  const place = { set: `${settings.set}/${share === 0 ? '0' : 'n'}`, group: full.title };
  for (const asked of shuffle(asks, random).slice(0, settings.most)) {
    const question = random() < 0.4 ? toChat(asked.question, random) : asked.question;
    if (!known.has(question)) record(world, recording, { ...asked, question }, place);
  }
  for (let number = 0; number < OFF_TOPIC; number += 1) {
    const question = pickOne(pickOne(others, random).questions, random).text;
    record(world, recording, { question, kind: 'offtopic', gold: [] }, place);
  }
}

/** A world while it is made. */
interface Filling {
  readonly share: number;
  readonly gapShare: number;
  /** So many wordings an entry or a gap has at most. */
  readonly most: number;
  readonly random: Random;
  readonly entries: { cite: number; wordings: readonly string[] }[];
  readonly gaps: { wordings: readonly string[] }[];
  readonly asks: AskedCase[];
}

/** @param place undefined where the sentence was taken out of the article */
function fillIn(questions: readonly string[], place: number | undefined, at: string, filling: Filling): void {
  const { share, gapShare, most, random, entries, gaps, asks } = filling;
  const isOut = place === undefined;
  const isWritten = random() < (isOut ? gapShare : share);
  const written = isWritten ? Math.min(most, Math.max(1, questions.length - 1)) : 0;
  const wordings = fill(questions.slice(0, written), filling);
  if (written > 0 && isOut) gaps.push({ wordings });
  if (written > 0 && !isOut) entries.push({ cite: place, wordings });
  const right = isOut ? (written > 0 ? [`gap/g${gaps.length - 1}`] : []) : [at];
  const kind = right.length > 0 ? 'answerable' : 'unanswerable';
  for (const question of questions.slice(written)) asks.push({ question, kind, gold: right });
  const [first] = wordings;
  if (first !== undefined && random() < 0.4)
    asks.push({ question: toChat(first, random), kind, gold: right });
}

function fillInMiss(question: string, filling: Filling): void {
  const { gapShare, random, gaps, asks } = filling;
  if (random() >= gapShare) {
    asks.push({ question, kind: 'unanswerable', gold: [] });
    return;
  }
  gaps.push({ wordings: fill([question], filling) });
  asks.push({ question: toChat(question, random), kind: 'answerable', gold: [`gap/g${gaps.length - 1}`] });
}

function fill(wordings: readonly string[], { most, random }: Filling): readonly string[] {
  const filled = [...wordings];
  while (filled.length < most && filled.length < 2 * wordings.length)
    filled.push(toChat(wordings[filled.length % wordings.length] ?? '', random));
  return [...new Set(filled)];
}

export interface SquadSources {
  readonly settings: SquadSettings;
  readonly random: Random;
  readonly means: Means;
  readonly synonyms: readonly (readonly string[])[];
  readonly recording: Recording;
}

interface Run {
  /** The numbers of the sentences of each paragraph, as in the whole article. */
  readonly paragraphs: readonly (readonly number[])[];
  readonly texts: ReadonlyMap<number, string>;
  readonly bySentence: ReadonlyMap<number, readonly string[]>;
  /** Questions of these paragraphs that nothing answers. */
  readonly misses: readonly string[];
}

function cutRun({ paragraphs, questions }: SquadArticle, most: number, random: Random): Run {
  const starts: number[] = [];
  let count = 0;
  for (const sentences of paragraphs) {
    starts.push(count);
    count += sentences.length;
  }
  const first = Math.floor(random() * Math.max(1, paragraphs.length - 4));
  const kept: number[][] = [];
  const texts = new Map<number, string>();
  for (let place = first; place < paragraphs.length; place += 1) {
    const sentences = paragraphs[place] ?? [];
    if (texts.size > 0 && texts.size + sentences.length > most) break;
    const start = starts[place] ?? 0;
    kept.push(sentences.map((_, number) => start + number));
    for (const [number, text] of sentences.entries()) texts.set(start + number, text);
  }
  const bySentence = new Map<number, string[]>();
  const misses: string[] = [];
  for (const { text, gold, paragraph } of questions) {
    if (gold === undefined) {
      if (texts.has(starts[paragraph] ?? -1)) misses.push(text);
    } else if (texts.has(gold)) {
      bySentence.set(gold, [...(bySentence.get(gold) ?? []), text]);
    }
  }
  return { paragraphs: kept, texts, bySentence, misses };
}
