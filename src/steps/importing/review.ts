import type { Context } from '../../command.ts';
import { addDrafts } from '../../importing/drafts/add-drafts.ts';
import type { Draft } from '../../importing/drafts/draft-questions.ts';
import type { Refusal } from '../../importing/page-content.ts';
import type { ImportProposal } from '../../importing/proposals.ts';
import type { ImportedArticle } from '../../importing/to-article.ts';
import { fileNames } from '../../knowledge/files/find-files.ts';
import type { FileBytes } from '../../knowledge/files/read-files.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { renderImport } from '../../replies/render-import.ts';
import { type Reply, renderNotice } from '../../replies/reply.ts';

/** The article that a proposal makes now, under an id that nothing in force has. */
export function makeArticle(
  { content, said, withLeftOut, withoutBlocks }: ImportProposal,
  { importer, inForce: { knowledge } }: Context,
): ImportedArticle | Refusal {
  const taken = [...knowledge.articles.map(({ id }) => id), ...(knowledge.steppedAside ?? [])];
  return importer.toArticle(content, { said, withLeftOut, withoutBlocks, taken });
}

/** Shows the article that a proposal makes, checked and tested beside all others; nothing comes into force. */
export async function showReview(name: string, proposal: ImportProposal, context: Context): Promise<Reply> {
  const made = makeArticle(proposal, context);
  if (made.kind === 'refused') return renderNotice(made.reason);
  const tried = await context.library.tryOut([toArticleFile(made)]);
  const isSound = tried.kind === 'sound';
  const own = isSound ? tried.snapshot.warnings.filter(({ file }) => file.startsWith(`${made.id}/`)) : [];
  return renderImport({
    name,
    made,
    problems: isSound ? [] : tried.problems,
    warnings: own,
    stepsAside: isSound ? findStepsAside(context.inForce.knowledge, tried.snapshot.knowledge) : [],
    takenOut: proposal.withoutBlocks.length,
    ticked: proposal.ticked.length,
  });
}

function toArticleFile({ id, text }: ImportedArticle): FileBytes {
  return { name: `${id}/${fileNames.article}`, bytes: Buffer.from(text) };
}

/** The demonstrations that are answered from before and not any more. */
export function findStepsAside(before: Knowledge, now: Knowledge): readonly string[] {
  return (now.steppedAside ?? []).filter((id) => before.steppedAside?.includes(id) !== true);
}

/** The drafts of the article that a proposal makes; none where it has a fault. */
export async function draft(
  proposal: ImportProposal,
  made: ImportedArticle,
  { library, importer }: Context,
): Promise<readonly Draft[]> {
  const tried = await library.tryOut([toArticleFile(made)]);
  const article =
    tried.kind === 'sound' ? tried.snapshot.knowledge.articles.find(({ id }) => id === made.id) : undefined;
  return tried.kind === 'sound' && article !== undefined
    ? importer.draft(article, proposal.content, tried.snapshot.answerer)
    : [];
}

/** The files of the new article, with the drafts that were ticked and still hold. */
export async function listFiles(
  proposal: ImportProposal,
  made: ImportedArticle,
  context: Context,
): Promise<readonly FileBytes[]> {
  const file = toArticleFile(made);
  if (proposal.ticked.length === 0) return [file];
  const drafts = (await draft(proposal, made, context)).filter(({ question }) =>
    proposal.ticked.includes(question),
  );
  const questions = addDrafts(undefined, drafts);
  // Drafts of ours are written by ourselves into an empty file.
  if (questions.kind === 'refused') throw new Error(`drafts cannot be written: ${questions.what}`);
  return drafts.length === 0
    ? [file]
    : [file, { name: `${made.id}/${fileNames.questions}`, bytes: Buffer.from(questions.text) }];
}
