import type { MiddlewareHandler } from 'hono';
import type { Turns } from '../turns.ts';
import { renderProblem } from './views/problem-view.ts';
import type { PageEnvironment } from './visit.ts';

/**
 * Lets acts wait for their turn: each may have the bot search for some milliseconds, in which it answers nobody else. What
 * is only read is not worth a line.
 */
export function takeTurns(turns: Turns): MiddlewareHandler<PageEnvironment> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const { id, by = id } = c.get('visit');
    const { signal } = c.req.raw;
    const lane = c.req.path === '/complete' ? 'typing' : 'page';
    const end = await turns.take({ lane, member: by, isOver: () => signal.aborted, run: next });
    if (end === 'done') return;
    if (lane === 'typing') return c.json([]);
    c.header('Retry-After', '2');
    return c.html(renderProblem(c.get('visit'), 'crowded'), 503);
  };
}
