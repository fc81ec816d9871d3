import type { Context as HonoContext } from 'hono';
import { html } from 'hono/html';
import type { StepDefinition } from '../command.ts';
import type { Log } from '../log.ts';
import { complete } from './complete.ts';
import {
  type Change,
  type Conversations,
  createConversations,
  type Pressed,
  type Turn,
} from './conversations.ts';
import { readFields, readText } from './read-form.ts';
import { listActions, readDeed, toDeed } from './views/reply-view.ts';
import { renderTry, renderTurn } from './views/try-view.ts';
import type { Page, PageEnvironment } from './visit.ts';

type C = HonoContext<PageEnvironment>;

/** The conversation: with a script what changed is put into the page, without one the page is loaded again. */
export function addTryRoutes(page: Page, steps: readonly StepDefinition[], log: Log): void {
  const conversations = createConversations(steps);

  function show(c: C, { turns, gone }: Change): Response | Promise<Response> {
    const visit = c.get('visit');
    if (c.req.header('x-part') === undefined) return c.redirect(`/${findPlace(turns)}`, 303);
    return c.html(
      html`${turns.map((turn) => renderTurn(turn, visit))}${gone.map((id) => html`<template data-gone="t${id}"></template>`)}`,
    );
  }

  page.get('/', (c) => {
    const visit = c.get('visit');
    return c.html(renderTry(visit, conversations.turns(visit.id)));
  });

  page.post('/say', async (c) => {
    const body = await c.req.parseBody();
    const [line, shown] = [readText(body['line'], LONGEST_LINE), readText(body['shown'], LONGEST_LINE)];
    log.debug({ event: 'said', door: 'page', line });
    const change = await conversations.say(c.get('visit'), line, shown === '' ? line : shown);
    log.info({ event: 'answered', door: 'page', outcome: findOutcome(change) });
    return show(c, change);
  });

  page.post('/press', async (c) => {
    const visit = c.get('visit');
    const pressed = await readPressed(c, conversations.turns(visit.id));
    if (pressed === undefined)
      return show(c, conversations.remove(visit.id, Number((await c.req.parseBody())['turn'])));
    const change = await conversations.press(visit, pressed);
    log.info({ event: 'answered', door: 'page', step: pressed.step.name, outcome: findOutcome(change) });
    return show(c, change);
  });

  page.post('/clear', (c) => {
    conversations.clear(c.get('visit').id);
    return c.redirect('/', 303);
  });

  page.post('/complete', async (c) => {
    const { line } = await c.req.parseBody();
    return c.json(complete(readText(line, LONGEST_LINE), c.get('visit').context));
  });

  addFileRoute(page, conversations);
}

/** What goes with a reply, such as the files of `/knowledge export`. */
function addFileRoute(page: Page, conversations: Conversations): void {
  page.get('/file/:turn/:index', (c) => {
    const turn = conversations.turns(c.get('visit').id).find(({ id }) => `${id}` === c.req.param('turn'));
    const files = turn?.shows.kind === 'reply' ? (turn.shows.reply.files ?? []) : [];
    const file = files[Number(c.req.param('index'))];
    if (file === undefined) return c.notFound();
    const { name, content } = file;
    return c.body(typeof content === 'string' ? content : Uint8Array.from(content), 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    });
  });
}

/** In UTF-16 units: a question of the longest kind with its command and another option. */
const LONGEST_LINE = 6_000;

function findPlace([first]: Change['turns']): string {
  return first === undefined ? '' : `#t${first.id}`;
}

/** What came of it, for the log: never what was asked. */
function findOutcome({ turns: [first] }: Change): string | undefined {
  return first?.shows.kind === 'reply' ? first.shows.reply.about?.outcome : first?.shows.kind;
}

/** @returns undefined where a form was given up */
async function readPressed(c: C, turns: readonly Turn[]): Promise<Pressed | undefined> {
  const body = await c.req.parseBody({ all: true });
  const deed = readText(body['do'], LONGEST_LINE);
  if (deed === 'cancel') return undefined;
  const turn = turns.find(({ id }) => `${id}` === body['turn']);
  const buttons = turn?.shows.kind === 'reply' ? listActions(turn.shows.reply) : [];
  const { asker } = c.get('visit').context;
  const label = buttons.find((button) => toDeed(button, asker.id) === deed)?.label ?? '';
  return { turn: turn?.id ?? 0, label, step: readDeed(deed), input: readFields(body) };
}
