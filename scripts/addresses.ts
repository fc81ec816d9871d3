/** `npm run addresses -- <article>` prints an article with its addresses, its headings and what cites each sentence. */

import { readProgramSettings } from '../src/environment.ts';
import { listCiting } from '../src/importing/carry/plan-update.ts';
import type { Article } from '../src/knowledge/knowledge.ts';
import { complain, endWithOutput, readArguments, say } from '../src/program.ts';
import { showSentences } from '../src/replies/address-lines.ts';
import { openArticle, openShelf } from './importing/knowledge-files.ts';

const USAGE = `npm run addresses -- <article>
prints knowledge/<article> with the address of each sentence and what cites it; without a name, what articles there are.`;

endWithOutput();
process.exitCode = await main();

async function main(): Promise<number> {
  const given = readArguments(USAGE, {});
  if (given === undefined) return Number(process.exitCode ?? 0);
  const [path, ...more] = given.positionals;
  const read = readProgramSettings();
  if (read.kind === 'refused' || more.length > 0) {
    complain(read.kind === 'refused' ? read.problems : ['One article can be printed at a time.', USAGE]);
    return 1;
  }
  const folder = read.settings.knowledgeFolder;
  if (path === undefined) {
    const { gathered } = await openShelf(folder);
    say([`Say which one: ${gathered.articles.join(', ') || `there is none in ${folder}`}.`]);
    return 1;
  }
  const found = await openArticle(path, folder);
  if (found.kind === 'refused') {
    complain(found.lines);
    return 1;
  }
  say(print(found.article));
  return 0;
}

function print(article: Article): readonly string[] {
  const citing = listCiting(article);
  return showSentences(article.sentences, ({ at }) => {
    const names = (citing.get(at) ?? []).map(({ kind, name }) =>
      kind === 'entry' ? name : `${kind} ${name}`,
    );
    return names.length === 0 ? '' : `  [${names.join(', ')}]`;
  });
}
