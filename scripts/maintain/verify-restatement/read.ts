import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseArticleText, splitFrontMatter } from '../../../src/knowledge/article/article-text.ts';
import type { Paragraphs } from '../../../src/knowledge/article/build-article.ts';
import { type ShortForms, splitSentences } from '../../../src/knowledge/article/split-sentences.ts';
import { checkShape } from '../../../src/knowledge/checking/check-shape.ts';
import { fileNames } from '../../../src/knowledge/files/find-files.ts';
import { frontMatterShape } from '../../../src/knowledge/shapes/other-shapes.ts';
import { parseYaml } from '../../../src/knowledge/yaml/parse-yaml.ts';
import { collectNames, findFacts } from './find-facts.ts';

export type RestatementRead =
  | { readonly kind: 'read'; readonly text: Paragraphs; readonly readAs: ReadAs }
  /** One sentence for the person who started the comparison. */
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * Reads only what a comparison with the original needs, so that a mistake in the questions does not stand in its way:
 * `article.md`, and `restatement.json` where there is one, which says what to read in place of the original's pronouns.
 * @param folder the article's folder
 */
export async function readRestatement(folder: string): Promise<RestatementRead> {
  const path = join(folder, fileNames.article);
  const file = await readFile(path, 'utf8').catch(() => undefined);
  if (file === undefined) return refuse(`There is no article to read at ${path}.`);
  const split = splitFrontMatter(file);
  if (split.kind === 'refused') return refuse(`${path}:${split.line}: ${split.what} ${split.fix}`);
  const { written } = await parseYaml(split.frontMatter, true);
  const title = written && checkShape(frontMatterShape, written).content?.title;
  if (title === undefined)
    return refuse(`The front matter of ${path} has mistakes; npm run check:knowledge lists them.`);
  const readAs = await readNames(join(folder, 'restatement.json'));
  if (readAs === undefined)
    return refuse(`The file restatement.json beside ${path} has to look like {"p6s2": {"It": "ISIS"}}.`);
  const paragraphs: string[][] = [[title]];
  const { sentences } = parseArticleText(split.text, { firstLine: split.textLine, title });
  for (const { paragraph, text } of sentences)
    paragraphs[paragraph] = [...(paragraphs[paragraph] ?? []), text];
  return { kind: 'read', text: paragraphs, readAs };
}

function refuse(problem: string): RestatementRead {
  return { kind: 'refused', problem };
}

/** Nothing to read when the file is absent; undefined when it is not of the right form. */
async function readNames(path: string): Promise<ReadAs | undefined> {
  const file = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return parseReadAs(JSON.parse(file));
  } catch {
    return undefined;
  }
}

/** By the address of a sentence: words of the original, and what to read in their place, e.g. `{"p6s2": {"It": "ISIS"}}`. */
export type ReadAs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Checks what a file says is to be read in place of pronouns; undefined when it is not of that form. */
function parseReadAs(content: unknown): ReadAs | undefined {
  const result = v.safeParse(v.record(v.string(), v.record(v.string(), v.string())), content);
  return result.success ? result.output : undefined;
}

/**
 * Puts the names into the original that its pronouns stand for. What is asked for and cannot be done is a difference:
 * words that do not stand at that address, and names that stand nowhere in the original, which would be invented.
 */
export function readWithNames(
  original: Paragraphs,
  readAs: ReadAs,
): { readonly text: Paragraphs; readonly differences: readonly Difference[] } {
  const names = collectNames(original);
  const differences: Difference[] = [];
  const used = new Set<string>();
  const text = original.map((sentences, paragraph) =>
    sentences.map((sentence, index) => {
      const at = `p${paragraph}s${index + 1}`;
      used.add(at);
      let read = sentence;
      for (const [words, meant] of Object.entries(readAs[at] ?? {})) {
        const before = read;
        read = read.replace(toPattern(words), () => meant);
        if (read === before)
          differences.push({ at, what: `The original does not have the words “${words}” here.` });
        for (const name of findFacts([`It is ${meant}`], names, false).names.filter((one) => !names.has(one)))
          differences.push({
            at,
            what: `“${words}” cannot mean “${name}”: the original has that name nowhere.`,
          });
      }
      return read;
    }),
  );
  for (const at of Object.keys(readAs).filter((address) => !used.has(address)))
    differences.push({ at, what: 'The original has no sentence here in which to read a name.' });
  return { text, differences };
}

function toPattern(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Something that a restatement and its original do not share. */
export interface Difference {
  /** A sentence (`p7s2`), a paragraph (`p7`) where its sentences cannot be set side by side, or `text`. */
  readonly at: string;
  /** One sentence that says which side has what. */
  readonly what: string;
}

/**
 * Cuts somebody's own copy of an article into paragraphs and sentences. The first line is the headline. Blank lines
 * part paragraphs; in a copy without any below the headline, each line is a paragraph.
 */
export function splitOriginal(text: string, forms: ShortForms): Paragraphs {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028]/)
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first === -1) return [[]];
  const body = lines
    .slice(first + 1)
    .join('\n')
    .trim();
  const paragraphs = body.split(/\n{2,}/.test(body) ? /\n{2,}/ : /\n/);
  return [
    [lines[first] ?? ''],
    ...paragraphs
      .map((paragraph) => splitSentences(paragraph.replace(/\s+/g, ' '), forms))
      .filter((sentences) => sentences.length > 0),
  ];
}
