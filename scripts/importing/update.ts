import {
  type Asked,
  carryFiles,
  type Decision,
  planUpdate,
  type UpdatePlan,
} from '../../src/importing/carry/plan-update.ts';
import { readAgain } from '../../src/importing/carry/read-again.ts';
import { fileNames } from '../../src/knowledge/files/find-files.ts';
import { readAbbreviations, readMeans } from '../../src/library/read-means.ts';
import { complain, say } from '../../src/program.ts';
import type { Settings } from '../../src/settings.ts';
import { askPerson, hasPerson } from './ask.ts';
import { type ExitCode, finish, refuse } from './finish.ts';
import { checkFiles, type FoundArticle, openArticle } from './knowledge-files.ts';
import { type Options, toNumbers, toParts } from './options.ts';
import { readInput } from './read-input.ts';
import { showAsked, showUpdate } from './show.ts';

/** Reads an article's page again, shows what became of its sentences, asks, and carries what cites them. */
export async function update(
  path: string,
  source: string | undefined,
  options: Options,
  { knowledgeFolder, importsAddresses }: Settings,
): Promise<ExitCode> {
  const found = await openArticle(path, knowledgeFolder);
  if (found.kind === 'refused') return refuse(found.lines);
  const { article, texts } = found;
  const from = source ?? article.url;
  if (from === undefined)
    return refuse([
      `${article.id} has no url. Say where it stands now: npm run import -- --update ${path} FILE|URL`,
    ]);
  const numbers = toNumbers(options.with);
  if (numbers === undefined) return refuse(['--with is a list of numbers, such as 3,5.']);
  const { item } = options;
  const read = await readInput({ source: from, importsAddresses, ...(item === undefined ? {} : { item }) });
  if (read.kind === 'refused') return refuse([read.reason]);
  const again = readAgain(article, texts.get(fileNames.article) ?? '', read.content, {
    abbreviations: await readAbbreviations(),
    withLeftOut: numbers,
  });
  if (again.kind === 'refused') return refuse([again.reason]);
  say(again.notes.map((note) => `Note: ${note}`));
  return await carryOver(found, again, options);
}

type Found = Extract<FoundArticle, { readonly kind: 'found' }>;

/**
 * The second half of reading again and of mending: the article has another text, and what cites it follows.
 * @param next the whole new `article.md` with its sentences, the headline first
 */
export async function carryOver(
  { shelf, article, texts }: Found,
  next: { readonly text: string; readonly sentences: Parameters<typeof planUpdate>[1] },
  options: Options,
): Promise<ExitCode> {
  const plan = planUpdate(article, next.sentences);
  if (plan.isUnchanged) {
    say([`${article.id} is unchanged; nothing was written.`]);
    return 0;
  }
  say(showUpdate(plan));
  const decisions = await decide(plan, options);
  const carried = carryFiles(plan, decisions, texts);
  if (carried.kind === 'refused')
    return refuse([
      `${carried.file} is written in a way that cannot be changed from here; nothing was written.`,
    ]);
  if (carried.kind === 'undecided') {
    complain(['', sayUndecided(carried.asked)]);
    return 2;
  }
  if (carried.emptied.length > 0)
    say([`Taken out, because nothing is left that they cite: ${carried.emptied.join(', ')}.`]);
  const files = [[fileNames.article, next.text] as const, ...carried.files].map(([name, text]) => ({
    name: `${article.id}/${name}`,
    bytes: Buffer.from(text),
  }));
  const checked = await checkFiles(shelf, files, await readMeans());
  return await finish(checked, options, {
    question: `Write ${files.map(({ name }) => name).join(', ')}?`,
    done: [`Written: ${files.map(({ name }) => name).join(', ')}.`],
  });
}

function sayUndecided(asked: readonly Asked[]): string {
  const [first] = asked;
  return `Nothing was written: ${asked.length} cited ${asked.length === 1 ? 'sentence is' : 'sentences are'} not decided. Say --carry ${first?.from.at} where the new one is still meant, or --drop ${first?.from.at}.`;
}

async function decide({ asked }: UpdatePlan, options: Options): Promise<ReadonlyMap<string, Decision>> {
  const carry = toParts(options.carry);
  const drop = toParts(options.drop);
  const decisions = new Map<string, Decision>();
  for (const one of asked) {
    const { at } = one.from;
    if (drop.includes(at)) decisions.set(at, 'drop');
    else if (one.to.length > 0 && (carry.includes(at) || carry.includes('all'))) decisions.set(at, 'carry');
    else if (!options.yes && !options['dry-run'] && hasPerson()) {
      say(showAsked(one));
      const answer = await askPerson(
        one.to.length > 0 ? 'Cite the new one (c), cite it no more (d)?' : 'Cite it no more (d)?',
      );
      if (/^c/i.test(answer) && one.to.length > 0) decisions.set(at, 'carry');
      if (/^d/i.test(answer)) decisions.set(at, 'drop');
    }
  }
  return decisions;
}
