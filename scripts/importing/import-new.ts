import { addDrafts } from '../../src/importing/drafts/add-drafts.ts';
import { type Draft, draftQuestions } from '../../src/importing/drafts/draft-questions.ts';
import type { PageContent, Refusal } from '../../src/importing/page-content.ts';
import { type Choices, findTitle, type ImportedArticle, toArticle } from '../../src/importing/to-article.ts';
import { fileNames, isArticleId, sayNoArticleId } from '../../src/knowledge/files/find-files.ts';
import { readAbbreviations, readMeans, readReadersQuestions } from '../../src/library/read-means.ts';
import { say } from '../../src/program.ts';
import type { Settings } from '../../src/settings.ts';
import { askPerson, hasPerson } from './ask.ts';
import { type ExitCode, finish, refuse } from './finish.ts';
import { type Checked, checkFiles, openShelf, type Shelf } from './knowledge-files.ts';
import { type Options, toNumbers, toParts, toSaid } from './options.ts';
import { readInput } from './read-input.ts';
import { showImported } from './show.ts';

/** Reads a source, shows the article it makes, asks, and writes its folder. */
export async function importNew(source: string, options: Options, settings: Settings): Promise<ExitCode> {
  const { knowledgeFolder, importsAddresses } = settings;
  const shelf = await openShelf(knowledgeFolder);
  const faults = findFaults(options, shelf.gathered.articles);
  if (faults.length > 0) return refuse(faults);
  const { item } = options;
  const read = await readInput({ source, importsAddresses, ...(item === undefined ? {} : { item }) });
  if (read.kind === 'refused') return refuse([read.reason]);
  const made = await review(read.content, await askTitle(read.content, options), shelf);
  if (made.kind === 'refused') return refuse([made.reason]);
  if (options.json) {
    say([JSON.stringify(toJson(made))]);
    return 0;
  }
  const checked = await checkWithDrafts(read.content, made, { options, shelf });
  return await finish(checked, options, {
    question: `Write ${knowledgeFolder}/${made.id}?`,
    done: [
      `Written: ${made.id}/${fileNames.article} in ${knowledgeFolder}. Ask it: npm run ask -- --article ${made.id} "…"`,
    ],
  });
}

/** What states no title is given one, by whoever is there. */
async function askTitle(content: PageContent, options: Options): Promise<Options> {
  if (options.title !== undefined || findTitle(content, {}) !== undefined || !hasPerson()) return options;
  const title = await askPerson('The source states no title. Which one shall the article have?');
  return title === '' ? options : { ...options, title };
}

function findFaults({ id, with: numbers, take }: Options, taken: readonly string[]): readonly string[] {
  const isList = toNumbers(numbers) !== undefined && toNumbers(take) !== undefined;
  return [
    ...(isList ? [] : ['--with and --take are lists of numbers, such as 3,5.']),
    ...(id === undefined || isArticleId(id) ? [] : sayNoArticleId(id)),
    ...(id !== undefined && taken.includes(id)
      ? [`There is an article “${id}” already. Choose another --id, or bring it up to date with --update.`]
      : []),
  ];
}

/** Shows the article and, where somebody is there, takes in and leaves out what they say, until they are content. */
async function review(
  content: PageContent,
  options: Options,
  { gathered }: Shelf,
): Promise<ImportedArticle | Refusal> {
  const abbreviations = await readAbbreviations();
  let choices: Choices = {
    abbreviations,
    taken: gathered.articles,
    withLeftOut: toNumbers(options.with) ?? [],
    said: toSaid(options),
    ...(options.id === undefined ? {} : { id: options.id }),
  };
  const first = toArticle(content, choices);
  if (first.kind === 'article')
    choices = { ...choices, withoutBlocks: findBlocks(first, toParts(options.without)) };
  const isAsked = !options.yes && !options['dry-run'] && !options.json && hasPerson();
  for (;;) {
    const made = toArticle(content, choices);
    if (made.kind === 'refused') return made;
    if (!options.json) say(showImported(made));
    const answer = isAsked
      ? await askPerson('Numbers to take in, paragraphs (p4) to leave out, or Enter:')
      : '';
    const parts = toParts(answer);
    if (parts.length === 0) return isAsked ? await askRights(content, choices, made) : made;
    choices = {
      ...choices,
      withLeftOut: [
        ...(choices.withLeftOut ?? []),
        ...(toNumbers(parts.filter((part) => /^\d+$/.test(part)).join()) ?? []),
      ],
      withoutBlocks: [...(choices.withoutBlocks ?? []), ...findBlocks(made, parts)],
    };
  }
}

async function askRights(
  content: PageContent,
  choices: Choices,
  made: ImportedArticle,
): Promise<ImportedArticle | Refusal> {
  if (choices.said?.rights !== undefined) return made;
  const rights = await askPerson('Under which rights may the text be shown? (Enter to leave it out)');
  return rights === '' ? made : toArticle(content, { ...choices, said: { ...choices.said, rights } });
}

/** The blocks that paragraphs such as `p4` are from. */
function findBlocks({ sentences }: ImportedArticle, names: readonly string[]): readonly number[] {
  return sentences.flatMap(({ paragraph, block }) =>
    block !== undefined && names.includes(`p${paragraph}`) ? [block] : [],
  );
}

function toJson({ text, sentences, leftOut, ...rest }: ImportedArticle) {
  return {
    ...rest,
    article: text,
    sentences: sentences.map((one) => ({
      at: one.at,
      text: one.text,
      role: one.role,
      headings: one.headings,
    })),
    leftOut: leftOut.map(({ number, reason, words, text: letters }) => ({
      number,
      reason,
      words,
      text: letters,
    })),
  };
}

/** Holds the article to the check; with drafts that were ticked among its files, where some were. */
async function checkWithDrafts(
  content: PageContent,
  made: ImportedArticle,
  { options, shelf }: { readonly options: Options; readonly shelf: Shelf },
): Promise<Checked> {
  const means = await readMeans();
  const file = { name: `${made.id}/${fileNames.article}`, bytes: Buffer.from(made.text) };
  const checked = await checkFiles(shelf, [file], means);
  const wanted = toNumbers(options.take) ?? [];
  if (checked.kind === 'refused' || !(options.drafts || wanted.length > 0)) return checked;
  const { knowledge, answerer } = checked.snapshot;
  const article = knowledge.articles.find(({ id }) => id === made.id);
  if (article === undefined) return checked;
  const drafts = draftQuestions(article, content, answerer, await readReadersQuestions());
  say(['', ...showDrafts(drafts)]);
  const isAsked = wanted.length === 0 && !options.yes && !options['dry-run'] && hasPerson();
  const taken = isAsked
    ? toNumbers(await askPerson('Numbers of drafts to write as entries, or Enter:'))
    : wanted;
  const chosen = drafts.filter((_, index) => taken?.includes(index + 1));
  if (chosen.length === 0) return checked;
  const questions = addDrafts(undefined, chosen);
  if (questions.kind === 'refused') return { kind: 'refused', lines: [questions.what, questions.fix] };
  const name = `${made.id}/${fileNames.questions}`;
  return await checkFiles(shelf, [file, { name, bytes: Buffer.from(questions.text) }], means);
}

function showDrafts(drafts: readonly Draft[]): readonly string[] {
  if (drafts.length === 0) return ['No draft of a question is good enough to be shown.'];
  return [
    'Drafts, none of them written unless you take it:',
    ...drafts.map((draft, index) =>
      draft.kind === 'entry'
        ? `  ${index + 1}. ${draft.question}\n       ${draft.sentence.at}  ${draft.sentence.text}`
        : `  ${index + 1}. ${draft.question}\n       The article does not say ${draft.missing}.`,
    ),
  ];
}
