import { html } from 'hono/html';
import type { Problem } from '../../knowledge/problem.ts';
import { en } from '../../locales/en.ts';
import { renderStatus, type Status } from '../../replies/render-versions.ts';
import type { Form } from '../../replies/reply.ts';
import { type Reply, renderNotice } from '../../replies/reply.ts';
import type { Visit } from '../visit.ts';
import { type Html, renderPage, renderPass } from './layout.ts';
import { renderForm, renderReply, type Wiring } from './reply-view.ts';

const PARTS = [
  { href: '/desk', label: 'Overview' },
  { href: '/desk/questions', label: 'Questions' },
  { href: '/desk/missed', label: 'Missed' },
  { href: '/desk/compare', label: 'Before and after' },
  { href: '/desk/history', label: 'History' },
] as const;

export interface DeskView {
  readonly title: string;
  readonly href: (typeof PARTS)[number]['href'];
  readonly body: Html;
}

/** A page of the desk, with the menu of its parts. */
export function renderDesk(visit: Visit, { title, href, body }: DeskView): Html {
  const links = PARTS.map(({ href: to, label }) =>
    to === href ? html`<a href="${to}" aria-current="page">${label}</a>` : html`<a href="${to}">${label}</a>`,
  );
  return renderPage({
    title: `${title} · Footnote`,
    part: 'desk',
    visit,
    body: html`<nav class="sub" aria-label="Desk">${links}</nav><h1>${title}</h1>${body}`,
  });
}

/** How what stands on the desk is sent. */
export function toDeskWiring({ pass, context }: Visit): Wiring {
  return { action: '/desk/do', pass, asker: context.asker.id, send: 'Save', level: 2, phrases: en.phrases };
}

/** What came of an act, or the form it asks for. */
export function renderDone(visit: Visit, shows: Reply | Form, link: (index: number) => string): Html {
  const wiring = toDeskWiring(visit);
  const shown = 'fields' in shows ? renderForm(shows, wiring, 'form') : renderReply(shows, wiring, link);
  const title = 'fields' in shows ? shows.title : 'Done at the desk';
  return renderDesk(visit, {
    title,
    href: '/desk/questions',
    body: html`<div class="reply wide" role="status">${shown}</div>`,
  });
}

export function renderRefused(visit: Visit): Html {
  const text =
    visit.access === 'readers'
      ? 'This page has no desk, because it cannot tell who you are. On the machine of the bot it has one at 127.0.0.1, and with a sign-in by Discord (DISCORD_CLIENT_SECRET in .env).'
      : visit.user === undefined
        ? 'The desk is for moderators. Sign in with Discord, so that I can see whether you are one.'
        : `The desk is for the moderators of the bot's home server, and ${visit.user.name} is none.`;
  const body = html`<h1>The desk</h1><p>${text}</p>${visit.access === 'sign-in' && visit.user === undefined ? html`<p><a class="button main" href="/sign-in">Sign in with Discord</a></p>` : ''}`;
  return renderPage({ title: 'The desk · Footnote', part: 'desk', visit, body });
}

/** What is in force, and what is wrong with the files. */
export function renderOverview(visit: Visit, status: Status): Html {
  const { refusal = [], warnings } = status;
  const body = html`<div class="reply wide">${renderReply({ ...renderStatus({ ...status, warnings: [] }), actions: [] }, toDeskWiring(visit))}
<form class="others" method="post" action="/desk/do">${renderPass(visit.pass)}<button name="do" value="reload">Read the files again</button></form></div>
<h2>Problems</h2>
${refusal.length + warnings.length === 0 ? html`<p>None: the files have no fault, and there is nothing to look at.</p>` : ''}
${refusal.length === 0 ? '' : renderProblems('These keep the newest files from being in force', refusal)}
${warnings.length === 0 ? '' : renderProblems('It works, but look at this when you have time', warnings)}
${renderBringing(visit)}`;
  return renderDesk(visit, { title: 'What the bot knows', href: '/desk', body });
}

function renderProblems(caption: string, problems: readonly Problem[]): Html {
  const rows = problems
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ file, line, subject, what, fix }) =>
        html`<tr><th scope="row">${[file, line].filter((part) => part !== undefined).join(':')}${subject === undefined ? '' : html`<br><small>${subject}</small>`}</th><td>${what}</td><td>${fix}</td></tr>`,
    );
  const others = problems.length - rows.length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">Where</th><th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead><tbody>${rows}</tbody></table></div>${others > 0 ? html`<p>and ${others} more; npm run check:knowledge lists all.</p>` : ''}`;
}

const MOST_PROBLEMS = 100;

/** Where another article comes from. What is read is shown for a review first. */
function renderBringing({ pass }: Visit): Html {
  return html`<h2 id="bring">Bring an article</h2>
<p>Give an address, a file (a page, Markdown, Word, PDF with text) or the text itself. You see its sentences with their addresses, and what was left out, before anything is published.</p>
<form class="bring" method="post" action="/desk/import" enctype="multipart/form-data">${renderPass(pass)}
<p><label for="bring-address">Address</label><br><input id="bring-address" name="address" type="url" inputmode="url" maxlength="2000" placeholder="https://"></p>
<p><label for="bring-file">or a file</label><br><input id="bring-file" name="file" type="file"></p>
<p><label for="bring-title">or a text: its headline</label><br><input id="bring-title" name="title" maxlength="256"></p>
<p><label for="bring-text">and its paragraphs, with empty lines between them</label><br><textarea id="bring-text" name="text" rows="8"></textarea></p>
<p><button class="main">Read it</button></p></form>
<p>A folder with an <code>article.md</code> beside the others will do as well; knowledge/README.md shows what stands in it.</p>`;
}

/** For what is not on the list any more. */
export function toGone(): Reply {
  return renderNotice('It is not in the files any more. Somebody may have taken it out or renamed it.');
}
