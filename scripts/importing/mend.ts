import { mendArticle } from '../../src/importing/mend-article.ts';
import { fileNames } from '../../src/knowledge/files/find-files.ts';
import { say } from '../../src/program.ts';
import type { Settings } from '../../src/settings.ts';
import { type ExitCode, refuse } from './finish.ts';
import { openArticle } from './knowledge-files.ts';
import type { Options } from './options.ts';
import { carryOver } from './update.ts';

/** Cuts the lines of an article that hold several sentences, and carries what cites them. */
export async function mend(path: string, options: Options, { knowledgeFolder }: Settings): Promise<ExitCode> {
  const found = await openArticle(path, knowledgeFolder);
  if (found.kind === 'refused') return refuse(found.lines);
  const { article, texts } = found;
  const mended = mendArticle(texts.get(fileNames.article) ?? '');
  if (mended.cut.length === 0) {
    say([`Each line of ${article.id} is one sentence, as far as signs tell; nothing was written.`]);
    return 0;
  }
  for (const { at, sentences } of mended.cut)
    say([`${at} becomes ${sentences.length} sentences:`, ...sentences.map((sentence) => `  ${sentence}`)]);
  const headline = article.sentences.slice(0, 1);
  return await carryOver(
    found,
    { text: mended.text, sentences: [...headline, ...mended.sentences] },
    options,
  );
}
