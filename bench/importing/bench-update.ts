/** `npm run bench -- update`: how citations are carried when a page changes, by the simulation of ecosystem.md §1.7. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carrySentences } from '../../src/importing/carry/carry.ts';
import { readArticleFile } from '../../src/knowledge/article/article-file.ts';
import type { Sentence } from '../../src/knowledge/knowledge.ts';
import { createRandom } from '../tools.ts';
import { groupBy, HARD, PLAIN, type Rewriting, rewrite } from './rewritten.ts';

const DATA = '../shared/data';
/** Each article is rewritten so often, each time another way. */
const TIMES = 20;

interface Tally {
  sentences: number;
  /** Carried to the right place, or rightly told to be gone. */
  right: number;
  /** Of them, without anybody being asked. */
  silent: number;
  wrongSilent: number;
  wrongAsked: number;
}

export async function benchUpdate(args: readonly string[]): Promise<void> {
  const data = args[0] ?? DATA;
  const articles = [...(await readArticles(data)), ...readParagraphs(data)];
  process.stdout.write(`${articles.length} articles, ${TIMES} times each\n`);
  for (const [name, rewriting] of [
    ['as in ecosystem.md §1.7', PLAIN],
    ['twice as much, reordered', HARD],
  ] as const)
    process.stdout.write(`${name}: ${say(measure(articles, rewriting))}\n`);
}

export function measure(articles: readonly (readonly Sentence[])[], rewriting: Rewriting): Tally {
  const random = createRandom(7);
  const tally: Tally = { sentences: 0, right: 0, silent: 0, wrongSilent: 0, wrongAsked: 0 };
  for (const before of articles)
    for (let time = 0; time < TIMES; time += 1) {
      const { after, truth } = rewrite(before, rewriting, random);
      for (const { from, to, isCertain } of carrySentences(before, after).carried) {
        const isRight = to.map(({ at }) => at).join() === truth.get(from.at)?.join();
        tally.sentences += 1;
        if (isRight) tally.right += 1;
        if (isCertain) tally.silent += 1;
        if (!isRight && isCertain) tally.wrongSilent += 1;
        if (!isRight && !isCertain) tally.wrongAsked += 1;
      }
    }
  return tally;
}

function say({ sentences, right, silent, wrongSilent, wrongAsked }: Tally): string {
  const share = (count: number) => `${((100 * count) / sentences).toFixed(2)} %`;
  return `${sentences} sentences, ${share(right)} carried right (${share(silent)} of all without asking), ${wrongSilent} wrong without asking, ${wrongAsked} wrong and asked`;
}

async function readArticles(data: string): Promise<readonly (readonly Sentence[])[]> {
  const folders = ['knowledge', join(data, 'cold'), join(data, 'tended')].filter((folder) =>
    existsSync(folder),
  );
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map(({ name }) => join(folder, name, 'article.md'))
      .filter((path) => existsSync(path)),
  );
  const files = paths.map((path) => readArticleFile(path, readFileSync(path, 'utf8')));
  return (await Promise.all(files)).map(({ sentences = [] }) => sentences);
}

/** The documents of the sentences' data as articles. */
function readParagraphs(data: string): readonly (readonly Sentence[])[] {
  const path = join(data, 'pages/sentences/sentences.jsonl');
  if (!existsSync(path)) return [];
  const paragraphs = readFileSync(path, 'utf8').trim().split('\n').map(readRow);
  return groupBy(paragraphs, ({ doc }) => doc).map((rows) =>
    [['A document'], ...rows.map(({ sentences }) => sentences)].flatMap((texts, paragraph) =>
      texts.map((text, place): Sentence => {
        const number = place + 1;
        return { at: `p${paragraph}s${number}`, paragraph, number, text, headings: [], role: 'statement' };
      }),
    ),
  );
}

function readRow(line: string): { readonly doc: string; readonly sentences: readonly string[] } {
  const row: unknown = JSON.parse(line);
  const { doc, sentences }: { doc?: unknown; sentences?: unknown } = Object(row);
  return {
    doc: String(doc),
    sentences: Array.isArray(sentences) ? sentences.map(String) : [],
  };
}
