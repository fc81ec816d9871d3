import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticleText, splitFrontMatter } from '../article/article-text.ts';
import type { Paragraphs } from '../article/build-article.ts';
import { checkShape } from '../checking/check-shape.ts';
import { fileNames } from '../files/find-files.ts';
import { frontMatterShape } from '../shapes/other-shapes.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { parseReadAs, type ReadAs } from './read-with-names.ts';

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
  for (const { paragraph, text } of parseArticleText(split.text, split.textLine).sentences)
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
