import { html } from 'hono/html';
import type { Visit } from '../visit.ts';
import { type Html, renderPage } from './layout.ts';

/** One plain sentence where something else was expected. */
export function renderProblem(visit: Visit, text: string): Html {
  const body = html`<h1>That did not work</h1><p>${text}</p><p><a href="/">Ask the article</a></p>`;
  return renderPage({ title: 'Footnote', part: undefined, visit, body });
}
