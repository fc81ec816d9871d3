import { html } from 'hono/html';
import type { Visit } from '../visit.ts';
import { type Html, renderPage } from './layout.ts';

type Problem = 'stale' | 'notFound' | 'notConnected' | 'notSignedIn' | 'crowded';

/** One plain sentence where something else was expected. */
export function renderProblem(visit: Visit, what: Problem): Html {
  const { ask, problem, [what]: text } = visit.context.locale.phrases.page;
  const body = html`<h1>${problem}</h1><p>${text}</p><p><a href="/">${ask.heading}</a></p>`;
  return renderPage({ title: 'Footnote', part: undefined, visit, body });
}
