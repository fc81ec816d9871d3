import { type Context, defineStep } from '../../command.ts';
import {
  type CarriedFiles,
  carryFiles,
  type Decision,
  planUpdate,
} from '../../importing/carry/plan-update.ts';
import type { GivenSource } from '../../importing/open-importer.ts';
import type { UpdateProposal } from '../../importing/proposals.ts';
import { fileNames } from '../../knowledge/files/find-files.ts';
import type { FileBytes } from '../../knowledge/files/read-files.ts';
import { renderOutcome } from '../../replies/render-outcome.ts';
import { renderUpdate } from '../../replies/render-update.ts';
import { type Reply, renderNotice, toButton } from '../../replies/reply.ts';
import { findUpdate, GONE, instead } from './hold.ts';

/** Reads an article's page again and shows what became of its sentences. @param source the page's own address, if not given */
export async function beginUpdate(
  id: string,
  source: GivenSource | undefined,
  context: Context,
): Promise<Reply> {
  const { importer, asker, library, inForce } = context;
  const article = inForce.knowledge.articles.find((one) => one.id === id);
  if (article === undefined) return renderNotice(`There is no article “${id}”. /sources lists them.`);
  const from =
    source ?? (article.url === undefined ? undefined : ({ kind: 'address', address: article.url } as const));
  if (from === undefined)
    return renderNotice(`“${id}” states no address. Say where it stands now, in “address” or “file”.`);
  const reading = await importer.read(from);
  if (reading.kind === 'refused') return renderNotice(reading.reason);
  const seen = (await library.files()).filter(({ name }) => name.startsWith(`${id}/`));
  const file = seen.find(({ name }) => name === `${id}/${fileNames.article}`);
  if (library.current() !== inForce || file === undefined) return renderNotice(CHANGED);
  const again = importer.readAgain(article, file.bytes.toString('utf8'), reading.content);
  if (again.kind === 'refused') return renderNotice(again.reason);
  const plan = planUpdate(article, again.sentences);
  if (plan.isUnchanged)
    return renderNotice(`“${id}” says what its source says, line for line; there is nothing to publish.`);
  const proposal = { kind: 'update', article: id, again, plan, seen, decisions: new Map() } as const;
  return showUpdate(importer.proposals.hold(asker.id, proposal), proposal, context);
}

const CHANGED = 'The knowledge was changed while the page was read. Please try again.';

/** Takes what was decided of one cited sentence, and asks for the next. */
export const updateDecide = defineStep(
  'update-decide',
  'moderators',
  ([name = '', at = '', decision = ''], _input, context) => {
    const proposal = findUpdate(name, context);
    if (proposal === undefined) return GONE;
    const asked = proposal.plan.asked.find(({ from }) => from.at === at);
    const isDecision = decision === 'drop' || (decision === 'carry' && (asked?.to.length ?? 0) > 0);
    if (asked === undefined || !isDecision) return instead(showUpdate(name, proposal, context));
    const decisions = new Map<string, Decision>([
      ...proposal.decisions,
      [at, decision === 'drop' ? 'drop' : 'carry'],
    ]);
    const next = { ...proposal, decisions };
    context.importer.proposals.change(context.asker.id, name, next);
    return instead(showUpdate(name, next, context));
  },
);

export const updateReview = defineStep('update-review', 'moderators', ([name = ''], _input, context) => {
  const proposal = findUpdate(name, context);
  return proposal === undefined ? GONE : instead(showUpdate(name, proposal, context));
});

/** Writes the article's next text with what cites it, or changes nothing and says why. */
export const updatePublish = defineStep(
  'update-publish',
  'moderators',
  async ([name = ''], _input, context) => {
    const { library, importer, asker } = context;
    const proposal = findUpdate(name, context);
    if (proposal === undefined) return GONE;
    const carried = carry(proposal);
    if (carried.kind === 'undecided') return instead(showUpdate(name, proposal, context));
    if (carried.kind === 'refused') return instead(renderNotice(sayUnwritable(carried.file)));
    const { article, again, seen } = proposal;
    const files = [[fileNames.article, again.text] as const, ...carried.files].map(
      ([file, text]): FileBytes => ({ name: `${article}/${file}`, bytes: Buffer.from(text) }),
    );
    const outcome = await library.publish({ article, files, seen }, { who: asker.name, how: 'update' });
    const reply = renderOutcome(outcome, library.current().knowledge.version);
    if (outcome.kind === 'loaded' || outcome.kind === 'unchanged') importer.proposals.drop(asker.id, name);
    if (outcome.kind !== 'refused') return instead(reply);
    const back = toButton('Back', { name: 'update-review', args: [name] });
    return instead({ ...reply, actions: [...reply.actions, back] });
  },
);

function sayUnwritable(file: string): string {
  return `${file} is written in a way that cannot be changed from here, so nothing was published. Write its lists one item a line, and try again.`;
}

function carry({ plan, decisions, seen, article }: UpdateProposal): CarriedFiles {
  const texts = new Map(
    seen.map(({ name, bytes }) => [name.slice(article.length + 1), bytes.toString('utf8')]),
  );
  return carryFiles(plan, decisions, texts);
}

function showUpdate(name: string, proposal: UpdateProposal, { inForce }: Context): Reply {
  const { plan, decisions, again, article } = proposal;
  const carried = carry(proposal);
  const now = inForce.knowledge.articles.find(({ id }) => id === article);
  return renderUpdate({
    name,
    article,
    title: again.sentences[0]?.text ?? article,
    plan,
    wording: now?.wording ?? 'verbatim',
    notes: again.notes,
    decided: decisions.size,
    next: plan.asked.find(({ from }) => !decisions.has(from.at)),
    emptied: carried.kind === 'carried' ? carried.emptied : [],
  });
}
