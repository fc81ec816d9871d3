import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, Entry, Gap } from '../../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import type { CaseKind, Random } from './worlds.ts';

/** A question of a person about an article, as `questions.jsonl` has it. */
export interface OwnQuestion {
  readonly question: string;
  readonly kind: CaseKind;
  readonly gold: readonly string[];
}

/** An article with a moderator's entries and gaps, and questions that others asked of it. */
export interface TendedArticle {
  readonly id: string;
  readonly article: Article;
  readonly questions: readonly OwnQuestion[];
}

/** The six articles under `tended/`; three of them have their text and questions under `cold/`. */
export const TENDED = [
  'jam-faq',
  'lantern-cup',
  'council-minutes',
  'quillbox-outage',
  'paper-gardens',
  'ashel-beavers',
] as const;

/** Written by us to be learnt from, in the same form; every one has all three files in one folder. */
const OURS = 'bench/learn/judge/articles';

/** @throws where a file is missing or the knowledge is refused */
export async function readTended(data: string): Promise<readonly TendedArticle[]> {
  const ours = await readKnowledge(OURS);
  if (ours.kind === 'refused')
    throw new Error(`${OURS}: ${ours.problems.map(({ what }) => what).join('\n')}`);
  return [
    ...(await readGiven(data)),
    ...ours.knowledge.articles.map((article) => ({
      id: article.id,
      article,
      questions: readQuestionFile(join(OURS, article.id, 'questions.jsonl')),
    })),
  ];
}

async function readGiven(data: string): Promise<readonly TendedArticle[]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-tended-'));
  try {
    for (const id of TENDED) {
      const text = existsSync(join(data, 'tended', id, 'article.md')) ? 'tended' : 'cold';
      await mkdir(join(folder, id));
      await cp(join(data, text, id, 'article.md'), join(folder, id, 'article.md'));
      await cp(join(data, 'tended', id, 'questions.yaml'), join(folder, id, 'questions.yaml'));
    }
    const read = await readKnowledge(folder);
    if (read.kind === 'refused')
      throw new Error(`${data}: ${read.problems.map(({ what }) => what).join('\n')}`);
    return read.knowledge.articles.map((article) => ({
      id: article.id,
      article,
      questions: readQuestions(data, article.id),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readQuestions(data: string, id: string): readonly OwnQuestion[] {
  const own = join(data, 'tended', id, 'questions.jsonl');
  return readQuestionFile(existsSync(own) ? own : join(data, 'cold', id, 'questions.jsonl'));
}

/** One JSON object a line; `gold` is a list of lists of addresses. */
export function readQuestionFile(path: string): readonly OwnQuestion[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { question, kind, gold } = JSON.parse(line);
      return { question, kind, gold: gold.flat() };
    });
}

/** Keeps so many wordings of each entry and gap, the first ones; without any, no entry and no gap. */
export function cutWordings(article: Article, most: number): Article {
  if (most === 0) return { ...article, entries: [], gaps: [] };
  return {
    ...article,
    entries: article.entries.map((entry) => ({ ...entry, wordings: entry.wordings.slice(0, most) })),
    gaps: article.gaps.map((gap) => ({ ...gap, wordings: gap.wordings.slice(0, most) })),
  };
}

/** The article with other entries and gaps. */
export function curate(
  article: Article,
  entries: readonly { readonly cite: number; readonly wordings: readonly string[] }[],
  gaps: readonly { readonly wordings: readonly string[] }[],
): Article {
  return {
    ...article,
    entries: entries.flatMap(({ cite, wordings }, number): Entry[] => {
      const sentence = article.sentences[cite];
      if (sentence === undefined) return [];
      return [{ id: `e${number}`, question: wordings[0] ?? '', wordings, cites: [sentence], see: [] }];
    }),
    gaps: gaps.map(
      ({ wordings }, number): Gap => ({ id: `g${number}`, missing: wordings[0] ?? '', wordings }),
    ),
  };
}

export function pickOne<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
