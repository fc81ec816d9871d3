import { setImmediate } from 'node:timers/promises';
import { checkCheckCites, checkCites, checkFigures } from '../checking/check-cites.ts';
import { checkIds, checkTopics, checkWordingIds } from '../checking/check-ids.ts';
import { checkCheckWordings, checkWordings } from '../checking/check-wordings.ts';
import { checkWords, findTurned } from '../checking/check-words.ts';
import { findWarnings } from '../checking/find-warnings.ts';
import { nameWordings, nameWords } from '../checking/wording-of-problems.ts';
import { fileNames } from '../files/find-files.ts';
import type { Article, Sentence } from '../knowledge.ts';
import type { Place, Places, Problem } from '../problem.ts';
import { type ChecksFile, checksShape, type WordingsFile, wordingsShape } from '../shapes/other-shapes.ts';
import { joinWordings, toChecksDraft, toQuestionsDraft, toWordingsDraft } from '../shapes/questions-draft.ts';
import { type QuestionsFile, questionsShape } from '../shapes/questions-shape.ts';
import { toWordsDraft, type WordsFile, wordsShape } from '../shapes/words-shape.ts';
import { listTexts, readYamlFile, toProblems, type YamlFile } from '../yaml/read-yaml-file.ts';
import type { Finding, Path } from '../yaml/written.ts';
import { type ArticleFile, readArticleFile } from './article-file.ts';
import type { PlacedSentence } from './article-text.ts';
import { buildArticle } from './build-article.ts';

/** The files of one article's folder; absent are those that are missing or unreadable, which has been told already. */
export interface ArticleFiles {
  readonly id: string;
  readonly text?: ArticleFile;
  readonly questions?: YamlFile<QuestionsFile>;
  readonly wordings?: YamlFile<WordingsFile>;
  readonly words?: YamlFile<WordsFile>;
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
  const { text, questions, wordings, words, checks } = files;
  const found = [text, questions, wordings, words, checks].flatMap((file) => file?.problems ?? []);
  const problems = [...found, ...checkArticle(files)];
  const { frontMatter, sentences } = text ?? {};
  const isWhole = problems.every(({ severity }) => severity === 'warning');
  if (!isWhole || frontMatter === undefined || sentences === undefined) return { files, problems };
  const article = buildArticle({
    id,
    frontMatter,
    sentences: withoutSpots(sentences),
    questions: join(questions?.content ?? {}, wordings?.content ?? {}),
    checks: checks?.content ?? {},
    words: words?.content ?? {},
  });
  return { files, article, problems: [...problems, ...findWarnings(article, sentences, questions?.written)] };
}

/** A sentence that belongs to another still does. */
function withoutSpots(sentences: readonly PlacedSentence[]): readonly Sentence[] {
  const made = new Map<Sentence, Sentence>();
  for (const placed of sentences) {
    const { spot: _, lead: above, ...sentence } = placed;
    const lead = above === undefined ? undefined : made.get(above);
    made.set(placed, { ...sentence, ...(lead === undefined ? {} : { lead }) });
  }
  return [...made.values()];
}

/** What both files say together, so that nobody behind the reader needs to know that there are two. */
function join(file: QuestionsFile, wordings: WordingsFile): QuestionsFile {
  const { questions, gaps } = file;
  return {
    ...file,
    ...(questions === undefined ? {} : { questions: joinWordings(questions, wordings) }),
    ...(gaps === undefined ? {} : { gaps: joinWordings(gaps, wordings) }),
  };
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
  const wordings = await read(fileNames.wordings, (name, file) =>
    readYamlFile(name, file, wordingsShape, { nameOf: nameWordings }),
  );
  const words = await read(fileNames.words, (name, file) =>
    readYamlFile(name, file, wordsShape, { nameOf: nameWords }),
  );
  const checks = await read(fileNames.checks, (name, file) => readYamlFile(name, file, checksShape));
  return {
    id,
    ...(text === undefined ? {} : { text }),
    ...(questions === undefined ? {} : { questions }),
    ...(wordings === undefined ? {} : { wordings }),
    ...(words === undefined ? {} : { words }),
    ...(checks === undefined ? {} : { checks }),
  };
}

/** Holds an article's files against each other, as far as each can be read. */
function checkArticle({ text, questions, wordings, words, checks }: ArticleFiles): Problem[] {
  const draft = toQuestionsDraft(questions?.written?.value);
  const checksDraft = toChecksDraft(checks?.written?.value);
  const more = toWordingsDraft(wordings?.written?.value);
  const twice = checkWordings(draft, more, (path) => sayPlace(questions, path));
  const inQuestions = [...checkIds(draft), ...twice.questions, ...checkTopics(draft)];
  // Where the file cannot be read, every id would be unknown, and the cause has been told already.
  const isUnread = questions !== undefined && questions.content === undefined && draft.questions.length === 0;
  const inWordings = [...(isUnread ? [] : checkWordingIds(more, draft)), ...twice.wordings];
  const joined = {
    ...draft,
    questions: joinWordings(draft.questions, more),
    gaps: joinWordings(draft.gaps, more),
  };
  const inChecks = [...checkCheckWordings(checksDraft, joined)];
  if (text?.sentences !== undefined) {
    inQuestions.push(...checkCites(draft, text.sentences), ...checkFigures(draft, text.sentences));
    inChecks.push(...checkCheckCites(checksDraft, text.sentences));
  }
  return [
    ...(questions?.written === undefined ? [] : toProblems(questions.name, questions.written, inQuestions)),
    ...(wordings?.written === undefined
      ? []
      : toProblems(wordings.name, wordings.written, inWordings, nameWordings)),
    ...(words?.written === undefined
      ? []
      : toProblems(words.name, words.written, checkOwnWords(words.written.value, text), nameWords)),
    ...(checks?.written === undefined ? [] : toProblems(checks.name, checks.written, inChecks)),
  ];
}

function checkOwnWords(value: unknown, text: ArticleFile | undefined): readonly Finding[] {
  const draft = toWordsDraft(value);
  const isEnglish = /^en\b/i.test(text?.frontMatter?.language ?? '');
  const sentences = isEnglish ? (text?.sentences ?? []) : [];
  return [
    ...checkWords(draft),
    ...findTurned(
      draft,
      sentences.map((sentence) => sentence.text),
    ),
  ];
}

function sayPlace(file: YamlFile<unknown> | undefined, path: Path): string {
  const { line, column } = file?.written?.find(path).spot ?? { line: 1, column: 1 };
  return `${file?.name}:${line}:${column}`;
}

/** Where each wording and each check stands, in a form that can be handed from one thread to another. */
export interface Placed {
  readonly wordings: ReadonlyMap<string, Place>;
  readonly checks: ReadonlyMap<string, Place>;
}

export function listPlaced(articles: readonly ArticleFiles[]): Placed {
  const wordings = new Map(
    // What stands in both is told where moderators look first.
    articles.flatMap(({ id, questions, wordings }) => [
      ...listPlaces(id, wordings, () => true),
      ...listPlaces(id, questions),
    ]),
  );
  const checks = new Map(articles.flatMap(({ id, checks }) => listPlaces(id, checks)));
  return { wordings, checks };
}

export function createPlaces({ wordings, checks }: Placed): Places {
  return {
    findWording: (articleId, wording) => wordings.get(toKey(articleId, wording)),
    findCheck: (articleId, question) => checks.get(toKey(articleId, question)),
  };
}

function toKey(articleId: string, text: string): string {
  return `${articleId}/${text}`;
}

/** The questions in a file: what stands under `ask`, and the items of `must_not`. */
function listPlaces(
  articleId: string,
  file: YamlFile<unknown> | undefined,
  isQuestion = (path: Path) => path.includes('ask') || path[0] === 'must_not',
): [string, Place][] {
  const written = file?.written;
  if (file === undefined || written === undefined) return [];
  return listTexts(written.value)
    .filter(({ path }) => isQuestion(path))
    .map(({ path, text }) => [toKey(articleId, text), { file: file.name, ...written.find(path).spot }]);
}
