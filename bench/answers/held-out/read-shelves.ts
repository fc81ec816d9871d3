import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { readQuestionFile, TENDED, type TendedArticle } from '../../learn/judge/sources.ts';
import type { Synonyms } from './ask.ts';
import type { Shelf } from './measure-cold.ts';

/** The bundled article with the questions of others that stand in the data. */
export interface Bundled {
  readonly bundled: TendedArticle;
  readonly synonyms: Synonyms;
}

/** @throws where the knowledge is refused or the questions are not there */
export async function readBundled(data: string): Promise<Bundled> {
  const { articles, synonyms } = await readArticles('knowledge');
  const [article] = articles;
  if (article === undefined) throw new Error('There is no article in knowledge/.');
  const questions = readQuestionFile(join(data, 'article-questions-dev.jsonl'));
  return { bundled: { id: article.id, article, questions }, synonyms };
}

/** The articles under `cold/` that have questions and are not learnt from as tended ones. */
export async function readUntouched(data: string): Promise<Shelf> {
  const { articles } = await readArticles(join(data, 'cold'));
  const toQuestions = (id: string): string => join(data, 'cold', id, 'questions.jsonl');
  const isTended = (id: string): boolean => TENDED.some((tended) => tended === id);
  return {
    subject: 'cold/, never learnt from',
    articles: articles
      .filter(({ id }) => !isTended(id) && existsSync(toQuestions(id)))
      .map((article) => ({ id: article.id, article, questions: readQuestionFile(toQuestions(article.id)) })),
  };
}

/** The tended articles by where their text comes from. */
export function shelve(data: string, tended: readonly TendedArticle[]): readonly Shelf[] {
  const isIn = (folder: string, id: string): boolean => existsSync(join(data, folder, id, 'article.md'));
  const shelves = [
    { subject: 'cold/', fits: (id: string) => isIn('cold', id) },
    { subject: 'tended/', fits: (id: string) => isIn('tended', id) },
    { subject: 'bench/learn/', fits: (id: string) => !isIn('cold', id) && !isIn('tended', id) },
  ];
  return shelves.map(({ subject, fits }) => ({
    subject,
    articles: tended.filter(({ id }) => fits(id)),
  }));
}

async function readArticles(folder: string) {
  const read = await readKnowledge(folder);
  if (read.kind === 'refused')
    throw new Error(`${basename(folder)}: ${read.problems.map(({ what }) => what).join('\n')}`);
  return read.knowledge;
}
