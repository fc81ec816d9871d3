import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { array, number, object, parse, record, string } from 'valibot';
import type { Means } from '../answering/judging/examine.ts';
import { readJudgeModel } from '../answering/judging/judge-model.ts';
import { createLanguage, type LanguageLists } from '../answering/language/language.ts';
import { createRemembering } from '../answering/remembering.ts';
import { readSentenceModel } from '../answering/sentences/model.ts';
import { readWordVectors } from '../answering/words/word-vectors.ts';

/**
 * Reads what the answerer needs beside the knowledge: the lists in `language/` and what was learnt in `models/`. They are
 * part of the program, so they are found from where it stands, whatever folder it was started in.
 * @throws where a file is missing or at odds with itself: the program is not whole
 */
export async function readMeans(): Promise<Means> {
  const judge = readJudgeModel(parse(judgeShape, JSON.parse(await readPart('models/judge.json'))));
  return { ...(await readLanguageMeans()), judge };
}

/** The same without what was learnt of trusting candidates, for the program that learns it. */
export async function readLanguageMeans(): Promise<Omit<Means, 'judge'>> {
  const model = readSentenceModel(
    parse(modelShape, JSON.parse(await readPart('models/sentence-ranking.json'))),
  );
  const vectors = readWordVectors(
    await readPart('models/word-vectors.txt'),
    await readBytes('models/word-vectors.i8'),
  );
  return {
    model,
    vectors,
    language: createLanguage(await readLists(readPart), model.telling.keys()),
    remember: createRemembering(MEMORIES),
  };
}

/** Those of some sixty articles: 20 MB where they were asked much. */
const MEMORIES = 400;

/** The list of what languages shorten with a full stop, for cutting a text into sentences. */
export function readAbbreviations(): Promise<string> {
  return readPart('language/abbreviations.txt');
}

/** What readers ask of an article, for drafts of questions. */
export function readReadersQuestions(): Promise<string> {
  return readPart('language/en/readers-questions.txt');
}

async function readBytes(path: string): Promise<Int8Array> {
  const bytes = await readFile(new URL(path, findRoot(new URL('./', import.meta.url))));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function readPart(path: string): Promise<string> {
  return readFile(new URL(path, findRoot(new URL('./', import.meta.url))), 'utf8');
}

const modelShape = object({
  features: array(string()),
  trust: record(string(), number()),
  tellingWords: array(string()),
  trees: array(string()),
});

const barShape = object({ wordings: number(), chance: number() });

const judgeShape = object({
  signals: array(string()),
  base: number(),
  bars: object({
    none: number(),
    few: barShape,
    many: barShape,
    far: object({ cosine: number(), chance: number() }),
    gap: number(),
    shown: number(),
    alike: number(),
  }),
  background: array(string()),
  trees: array(string()),
});

async function readLists(read: (path: string) => Promise<string>): Promise<LanguageLists> {
  const list = (name: string): Promise<string> => read(`language/${name}.txt`);
  return {
    english: {
      stopWords: await list('en/stop-words'),
      chatter: await list('en/chatter'),
      chatWords: await list('en/chat-words'),
      irregularForms: await list('en/irregular-forms'),
      chatSpellings: await list('en/chat-spellings'),
      commonStems: await list('en/common-stems'),
      synonyms: await list('en/synonyms'),
      greetings: await list('en/greetings'),
      numbers: await list('en/numbers'),
      namesOfGrammar: await list('en/names-of-grammar'),
      cues: {
        negations: await list('en/negations'),
        softNegations: await list('en/soft-negations'),
        orderWords: await list('en/order-words'),
        opposites: await list('en/opposites'),
        attributes: await list('en/attributes'),
      },
    },
    foreign: {
      de: await list('de'),
      fr: await list('fr'),
      es: await list('es'),
      tr: await list('tr'),
      kmr: await list('kmr'),
      ckb: await list('ckb'),
      ar: await list('ar'),
    },
  };
}

/** The folder that holds `language/`: one up from the source, two from what it was compiled to. */
function findRoot(folder: URL): URL {
  if (existsSync(new URL('language/', folder))) return folder;
  const above = new URL('../', folder);
  if (above.href === folder.href) {
    throw new Error(`No folder called language above ${fileURLToPath(import.meta.url)}.`);
  }
  return findRoot(above);
}
