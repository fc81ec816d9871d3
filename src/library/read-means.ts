import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { array, number, object, parse, record, string } from 'valibot';
import { createLanguage, type LanguageLists } from '../answering/language/language.ts';
import { readSentenceModel } from '../answering/sentences/model.ts';
import type { Means } from '../answering/sentences/search.ts';

/**
 * Reads what the answerer needs beside the knowledge: the lists in `language/` and what was learnt in `models/`. They are
 * part of the program, so they are found from where it stands, whatever folder it was started in.
 * @throws where a file is missing or at odds with itself: the program is not whole
 */
export async function readMeans(): Promise<Means> {
  const root = findRoot(new URL('./', import.meta.url));
  const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
  const ranking = JSON.parse(await read('models/sentence-ranking.json'));
  const model = readSentenceModel(parse(modelShape, ranking));
  return { model, language: createLanguage(await readLists(read), model.telling.keys()) };
}

const modelShape = object({
  features: array(string()),
  trust: record(string(), number()),
  tellingWords: array(string()),
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
