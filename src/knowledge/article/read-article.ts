import { setImmediate } from 'node:timers/promises';
import { checkArticle } from '../checking/check-article.ts';
import { findWarnings } from '../checking/find-warnings.ts';
import { fileNames } from '../files/file-names.ts';
import type { Article } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import { type ChecksFile, checksShape } from '../shapes/checks-shape.ts';
import { type QuestionsFile, questionsShape } from '../shapes/questions-shape.ts';
import { readYamlFile, type YamlFile } from '../yaml/read-yaml-file.ts';
import { buildArticle } from './build-article.ts';
import { type ArticleFile, readArticleFile } from './read-article-file.ts';

/** The files of one article's folder; absent are those that are missing or unreadable, which has been told already. */
export interface ArticleFiles {
  readonly id: string;
  readonly text?: ArticleFile;
  readonly questions?: YamlFile<QuestionsFile>;
  readonly checks?: YamlFile<ChecksFile>;
}

export interface ReadArticle {
  readonly files: ArticleFiles;
  /** Only when the files hold no error. */
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Reads an article from the texts of all files, by their names in the knowledge folder. */
export async function readArticle(id: string, texts: ReadonlyMap<string, string>): Promise<ReadArticle> {
  const files = await readArticleFiles(id, texts);
  await setImmediate();
  const { text, questions, checks } = files;
  const found = [text, questions, checks].flatMap((file) => file?.problems ?? []);
  const problems = [...found, ...checkArticle(files)];
  const { frontMatter, sentences } = text ?? {};
  const isWhole = problems.every(({ severity }) => severity === 'warning');
  if (!isWhole || frontMatter === undefined || sentences === undefined) return { files, problems };
  if (questions?.content === undefined || questions.written === undefined) return { files, problems };
  const article = buildArticle({
    id,
    frontMatter,
    sentences: sentences.map(({ at, paragraph, number, text }) => ({ at, paragraph, number, text })),
    questions: questions.content,
    checks: checks?.content ?? {},
  });
  return { files, article, problems: [...problems, ...findWarnings(article, sentences, questions.written)] };
}

async function readArticleFiles(id: string, texts: ReadonlyMap<string, string>): Promise<ArticleFiles> {
  const read = async <T>(
    file: string,
    parse: (name: string, text: string) => Promise<T>,
  ): Promise<T | undefined> => {
    const name = `${id}/${file}`;
    const text = texts.get(name);
    return text === undefined ? undefined : await parse(name, text);
  };
  const text = await read(fileNames.article, readArticleFile);
  const questions = await read(fileNames.questions, (name, file) => readYamlFile(name, file, questionsShape));
  const checks = await read(fileNames.checks, (name, file) => readYamlFile(name, file, checksShape));
  return {
    id,
    ...(text === undefined ? {} : { text }),
    ...(questions === undefined ? {} : { questions }),
    ...(checks === undefined ? {} : { checks }),
  };
}
