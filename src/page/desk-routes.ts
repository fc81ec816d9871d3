import type { Context as HonoContext } from 'hono';
import type { StepDefinition, StepInput } from '../command.ts';
import type { Said } from '../importing/front-matter.ts';
import type { GivenSource } from '../importing/open-importer.ts';
import { compareAnswers } from '../library/compare-answers.ts';
import { compareKnowledge } from '../library/compare-knowledge.ts';
import type { Log } from '../log.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { runLine } from '../run-line.ts';
import { findTarget } from '../steps/find-target.ts';
import { readLines } from '../steps/finish-edit.ts';
import { beginImport } from '../steps/importing/begin-import.ts';
import { beginUpdate } from '../steps/importing/update.ts';
import { showMissed } from '../steps/missed.ts';
import { readStatus } from '../steps/read-status.ts';
import { readShelf } from '../steps/shelf.ts';
import { toEdit, toNewForm } from '../steps/tend.ts';
import { runStep } from './conversations.ts';
import { readFields, readText } from './read-form.ts';
import { renderBringing } from './views/bring-view.ts';
import { renderCompare } from './views/compare-view.ts';
import { renderDone, renderOverview, renderRefused, toGone } from './views/desk-view.ts';
import { renderDifference, renderHistory } from './views/history-view.ts';
import { renderMissedList } from './views/missed-view.ts';
import { renderItem, renderNew, renderQuestions } from './views/questions-view.ts';
import { readDeed } from './views/reply-view.ts';
import type { Page, PageEnvironment, Visit } from './visit.ts';

type C = HonoContext<PageEnvironment>;

/** The moderators' desk. Who may is looked at with every request, and again by the step that is taken. */
export function addDeskRoutes(page: Page, steps: readonly StepDefinition[], log: Log): void {
  page.use('/desk/*', async (c, next) => {
    if (c.get('visit').context.asker.isModerator) return next();
    return c.html(renderRefused(c.get('visit')), 403);
  });
  addReadingRoutes(page);
  addItemRoutes(page);
  page.post('/desk/do', async (c) => {
    const visit = c.get('visit');
    const body = await c.req.parseBody({ all: true });
    const step = readDeed(readText(body['do'], LONGEST_DEED));
    const outcome = await runStep({ step, input: readFields(body) }, {}, { steps, context: visit.context });
    log.info({ event: 'answered', door: 'page', step: step.name });
    if (outcome.kind === 'remove') return c.redirect('/desk', 303);
    // The page is of the knowledge that is in force by now.
    const inForce = visit.context.library.current();
    const context = { ...visit.context, inForce, snapshot: inForce };
    const shows = outcome.kind === 'form' ? outcome.form : outcome.reply;
    return c.html(renderDone({ ...visit, context }, shows, { link: toDataLink(shows), step: step.name }));
  });
  addCompareRoutes(page);
  page.get('/desk/bring', (c) => c.html(renderBringing(c.get('visit'))));
  page.post('/desk/import', async (c) => {
    const visit = c.get('visit');
    const { article, source, said } = await readGiven(c);
    const step = article === '' ? 'import' : 'update';
    const reply = await beginReading(article, source, said, visit);
    log.info({ event: 'answered', door: 'page', step });
    return c.html(renderDone(visit, reply, { link: toDataLink(reply), step }));
  });
}

async function beginReading(
  article: string,
  source: GivenSource | undefined,
  said: Said,
  { context }: Visit,
): Promise<Reply> {
  if (article !== '') return beginUpdate(article, source, context);
  return source === undefined
    ? renderNotice('Give an address, a file or a text; there was none of them.')
    : beginImport(source, said, context);
}

interface Given {
  /** The one that it is the newest text of; empty for a new one. */
  readonly article: string;
  readonly source: GivenSource | undefined;
  readonly said: Said;
}

/** What was given to read: of several the first, in the order of the form. */
async function readGiven(c: C): Promise<Given> {
  const body = await c.req.parseBody();
  const article = readText(body['article'], LONGEST_DEED);
  const [address, title, text] = ['address', 'title', 'text'].map((name) =>
    readText(body[name], LONGEST_TEXT).trim(),
  );
  const said = title ? { title } : {};
  const { file } = body;
  if (address) return { article, source: { kind: 'address', address }, said };
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { article, source: { kind: 'bytes', bytes, name: file.name }, said };
  }
  // A new article's headline is said; of a newer text it is looked for where it stands in the article.
  const whole = article !== '' && title ? `${title}\n\n${text}` : text;
  const source = text ? ({ kind: 'bytes', bytes: new TextEncoder().encode(whole) } as const) : undefined;
  return { article, source, said };
}

/** In UTF-16 units: a book. */
const LONGEST_TEXT = 1_000_000;

const LONGEST_DEED = 200;

/** Files of a reply at the desk are lists of problems: text that fits into a link. */
function toDataLink(shows: object): (index: number) => string {
  const files = 'files' in shows && Array.isArray(shows.files) ? shows.files : [];
  return (index) =>
    `data:text/plain;charset=utf-8,${encodeURIComponent(String(files[index]?.content ?? ''))}`;
}

function addReadingRoutes(page: Page): void {
  page.get('/desk', async (c) => {
    const visit = c.get('visit');
    await visit.context.inForce.finishTest();
    return c.html(renderOverview(visit, readStatus(visit.context)));
  });
  page.get('/desk/missed', async (c) => {
    const visit = c.get('visit');
    return c.html(renderMissedList(visit, { shown: await findMissed(visit) }));
  });
  page.post('/desk/missed', async (c) => {
    const visit = c.get('visit');
    const { turn } = await c.req.parseBody();
    const told = await runLine(`/knowledge missed ${readText(turn, 3)}`, visit.context);
    return c.html(renderMissedList(visit, { shown: await findMissed(visit), ...(told && { told }) }));
  });
  page.get('/desk/history', (c) => {
    const visit = c.get('visit');
    const versions = visit.context.library.history();
    return c.html(renderHistory(visit, { versions, shelf: readShelf(visit.context).records }));
  });
  page.get('/desk/history/:version', async (c) => {
    const visit = c.get('visit');
    const version = c.req.param('version');
    const before = await visit.context.library.readVersion(version);
    if (before === undefined) return c.notFound();
    return c.html(
      renderDifference(visit, version, compareKnowledge(before, visit.context.snapshot.knowledge)),
    );
  });
}

/** The first on the list. @returns undefined where none is left that is not answered by now */
async function findMissed({ context }: Visit): Promise<Reply | undefined> {
  const reply = await showMissed(0, context);
  return reply.actions.length === 0 ? undefined : reply;
}

function addItemRoutes(page: Page): void {
  page.get('/desk/questions', (c) => {
    const words = (c.req.query('q') ?? '').slice(0, 200).trim();
    return c.html(renderQuestions(c.get('visit'), { words, from: Number(c.req.query('from')) || 0 }));
  });
  page.get('/desk/item/:token', (c) => {
    const visit = c.get('visit');
    const target = findTarget(c.req.param('token'), visit.context.snapshot.knowledge);
    return target === undefined
      ? c.html(renderDone(visit, toGone(), { link: () => '#' }), 404)
      : c.html(renderItem(visit, target));
  });
  page.get('/desk/new', (c) => {
    const visit = c.get('visit');
    const { knowledge } = visit.context.snapshot;
    const article = knowledge.articles.find(({ id }) => id === c.req.query('article'));
    if (article === undefined) return c.notFound();
    const kind = c.req.query('kind') === 'gap' ? 'gap' : 'entry';
    const cites = c.req.queries('cite') ?? [];
    return c.html(renderNew(visit, toNewForm(kind, article, { version: knowledge.version, cites })));
  });
}

function addCompareRoutes(page: Page): void {
  page.get('/desk/compare', (c) => {
    const empty = { pending: undefined, questions: '', tried: undefined, compared: [] };
    return c.html(renderCompare(c.get('visit'), empty));
  });
  page.post('/desk/compare', compare);
}

/** Most that is asked at once: about a second's work. */
const MOST_QUESTIONS = 30;
const LONGEST_QUESTION = 300;

async function compare(c: C): Promise<Response> {
  const visit = c.get('visit');
  const { library, inForce } = visit.context;
  const body = await c.req.parseBody({ all: true });
  const deed = readText(body['do'], LONGEST_DEED);
  const input = readFields(body);
  const pending = deed === '' ? undefined : { deed, input };
  const typed = readText(body['questions'], MOST_QUESTIONS * LONGEST_QUESTION * 2);
  if (typed.trim() === '') {
    const questions = suggestQuestions(c, input).join('\n');
    return c.html(renderCompare(visit, { pending, questions, tried: undefined, compared: [] }));
  }
  const edit = pending === undefined ? undefined : toEdit(readDeed(deed), input, visit.context);
  if (pending !== undefined && edit === undefined)
    return c.html(renderDone(visit, toGone(), { link: () => '#' }), 404);
  const tried = edit === undefined ? await library.tryOut([]) : await library.tryEdit(edit);
  const questions = readLines([typed])
    .slice(0, MOST_QUESTIONS)
    .map((question) => question.slice(0, LONGEST_QUESTION));
  const compared = tried.kind === 'sound' ? await compareAnswers(questions, inForce, tried.snapshot) : [];
  return c.html(renderCompare(visit, { pending, questions: questions.join('\n'), tried, compared }));
}

/** What it may be well to ask: the ways to ask that are about to change, and what was missed lately. */
function suggestQuestions(c: C, input: StepInput): readonly string[] {
  const { missed, asker } = c.get('visit').context;
  const wordings = readLines([[...(input['question'] ?? []), ...(input['wordings'] ?? [])].join('\n')]);
  const lately = missed.list(asker.server ?? '').map(({ question }) => question);
  return [...wordings.slice(0, 10), ...lately].slice(0, MOST_QUESTIONS);
}
