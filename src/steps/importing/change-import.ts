/** What the buttons under a review of an article lead to. Each looks for what was read under the presser's own name. */

import { type Context, defineStep, type StepOutcome } from '../../command.ts';
import type { Draft } from '../../importing/drafts/draft-questions.ts';
import type { ImportProposal } from '../../importing/proposals.ts';
import type { ImportedArticle } from '../../importing/to-article.ts';
import { toText } from '../../importing/to-text.ts';
import { en } from '../../locales/en.ts';
import { toShortAddress } from '../../replies/quotes.ts';
import { listBlocks, listLeftOut, renderPicking, sayStepsAside } from '../../replies/render-import.ts';
import { renderOutcome } from '../../replies/render-outcome.ts';
import { type PickOption, type Reply, renderNotice, toButton } from '../../replies/reply.ts';
import { toToken } from '../find-target.ts';
import { findImport, GONE, instead } from './hold.ts';
import { draft, findStepsAside, listFiles, makeArticle, showReview } from './review.ts';

export const importReview = defineStep('import-review', 'moderators', ([name = ''], _input, context) => {
  const proposal = findImport(name, context);
  return proposal === undefined ? GONE : review(name, proposal, context);
});

/** Takes blocks out that are no part of the article; asks which, where none was picked. */
export const importCut = defineStep(
  'import-cut',
  'moderators',
  ([name = '', page = '0'], { picked }, context) => {
    const found = findMade(name, context);
    if (found === undefined) return GONE;
    const { proposal, made } = found;
    const options = listBlocks(made);
    const blocks = pickNumbers(picked, options);
    if (blocks.length > 0) {
      const withoutBlocks = [...proposal.withoutBlocks, ...blocks];
      return change(name, { ...proposal, withoutBlocks }, context);
    }
    const text = 'Which blocks are no part of the article?';
    return pick({ step: 'import-cut', name, text, placeholder: 'Choose what to take out', options, page });
  },
);

/** Takes in what was left out, and what was taken out before. */
export const importBack = defineStep(
  'import-back',
  'moderators',
  ([name = '', page = '0'], { picked }, context) => {
    const found = findMade(name, context);
    if (found === undefined) return GONE;
    const { proposal, made } = found;
    const leftOut = listLeftOut(made);
    const takenOut = listTakenOut(proposal);
    const numbers = pickNumbers(picked, leftOut);
    const blocks = takenOut.flatMap(({ value, block }) => (picked?.includes(value) === true ? [block] : []));
    if (numbers.length + blocks.length > 0) {
      const withLeftOut = [...proposal.withLeftOut, ...numbers];
      const withoutBlocks = proposal.withoutBlocks.filter((block) => !blocks.includes(block));
      return change(name, { ...proposal, withLeftOut, withoutBlocks }, context);
    }
    const options = [...takenOut, ...leftOut];
    const text = 'Which of what was left out belongs to the article?';
    return pick({ step: 'import-back', name, text, placeholder: 'Choose what to put back', options, page });
  },
);

/** Offers drafts of questions; those that are ticked are written with the article. */
export const importDrafts = defineStep(
  'import-drafts',
  'moderators',
  async ([name = '', page = '0'], { picked }, context) => {
    const found = findMade(name, context);
    if (found === undefined) return GONE;
    const { proposal, made } = found;
    const drafts = await draft(proposal, made, context);
    const ticked = drafts.filter(({ question }) => picked?.includes(toToken(question)) === true);
    if (ticked.length > 0)
      return change(name, { ...proposal, ticked: ticked.map(({ question }) => question) }, context);
    const options = drafts.map(toOption);
    const text =
      options.length === 0
        ? 'No draft of a question is good enough to be shown.'
        : 'Questions that the article answers, and such as readers ask and it does not say. Those that you tick are written with it; choosing again replaces the choice.';
    return pick({ step: 'import-drafts', name, text, placeholder: 'Tick drafts', options, page });
  },
);

/** Writes the article's folder and brings it into force, or changes nothing and says why. */
export const importPublish = defineStep(
  'import-publish',
  'moderators',
  async ([name = ''], _input, context) => {
    const found = findMade(name, context);
    if (found === undefined) return GONE;
    const { proposal, made } = found;
    const { library, importer, asker, inForce } = context;
    const files = await listFiles(proposal, made, context);
    const outcome = await library.publish(
      { article: made.id, files, seen: undefined },
      { who: asker.name, how: 'import' },
    );
    const reply = renderOutcome(outcome, library.current().knowledge.version);
    if (outcome.kind !== 'loaded') return instead(withBack(reply, name));
    importer.proposals.drop(asker.id, name);
    const aside = findStepsAside(inForce.knowledge, outcome.now.knowledge);
    const told = [
      `“${made.title}” is published as “${made.id}”. Try it: /ask, and /read 1 article:${made.id} shows its beginning.`,
      ...(aside.length === 0 ? [] : [sayStepsAside(aside, 'stepped')]),
    ];
    return instead({
      ...reply,
      parts: [...told.map((text) => ({ kind: 'words', text }) as const), ...reply.parts],
    });
  },
);

/** Forgets what was read, of a new article or of one that was read again. */
export const importCancel = defineStep('import-cancel', 'moderators', ([name = ''], _input, context) => {
  context.importer.proposals.drop(context.asker.id, name);
  return instead(renderNotice('Nothing was published, and what was read is forgotten.'));
});

interface Found {
  readonly proposal: ImportProposal;
  readonly made: ImportedArticle;
}

function findMade(name: string, context: Context): Found | undefined {
  const proposal = findImport(name, context);
  const made = proposal === undefined ? undefined : makeArticle(proposal, context);
  return proposal === undefined || made?.kind !== 'article' ? undefined : { proposal, made };
}

/** Of what strangers may have sent, only what was offered counts. */
function pickNumbers(
  picked: readonly string[] | undefined,
  options: readonly PickOption[],
): readonly number[] {
  return options.flatMap(({ value }) => (picked?.includes(value) === true ? [Number(value)] : []));
}

/** What a moderator took out, by names that no number of what was left out has. */
function listTakenOut({ content, withoutBlocks }: ImportProposal) {
  return withoutBlocks.flatMap((block) => {
    const found = content.blocks[block];
    const label = found === undefined ? '' : toText(found);
    return [{ value: `block-${block}`, label, description: 'taken out by you', block }];
  });
}

/** Keeps what was before where nothing would be left to be an article. */
async function change(name: string, next: ImportProposal, context: Context): Promise<StepOutcome> {
  const made = makeArticle(next, context);
  if (made.kind === 'refused')
    return instead(withBack(renderNotice(`That was not done. ${made.reason}`), name));
  context.importer.proposals.change(context.asker.id, name, next);
  return review(name, next, context);
}

async function review(name: string, proposal: ImportProposal, context: Context): Promise<StepOutcome> {
  return instead(await showReview(name, proposal, context));
}

function pick(picking: Omit<Parameters<typeof renderPicking>[0], 'page'> & { readonly page: string }) {
  return instead(renderPicking({ ...picking, page: Number(picking.page) || 0 }));
}

function toOption(one: Draft): PickOption {
  const { question } = one;
  const description =
    one.kind === 'entry'
      ? `${toShortAddress(one.sentence.at, en.phrases)}  ${one.sentence.text}`
      : `The article does not say ${one.missing}.`;
  return { value: toToken(question), label: question, description };
}

function withBack(reply: Reply, name: string): Reply {
  const back = toButton('Back to the review', { name: 'import-review', args: [name] });
  return { ...reply, actions: [...reply.actions, back] };
}
