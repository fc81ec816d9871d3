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
  { href: '/desk/bring', label: 'Articles' },
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

/** What came of an act, or the form it asks for. @param step what was done, which says in which part of the desk that is */
export function renderDone(
  visit: Visit,
  shows: Reply | Form,
  { link, step = '' }: { readonly link: (index: number) => string; readonly step?: string },
): Html {
  const wiring = toDeskWiring(visit);
  const shown = 'fields' in shows ? renderForm(shows, wiring, 'form') : renderReply(shows, wiring, link);
  const { title, href } = PLACES.find(({ steps }) => steps.test(step)) ?? ELSEWHERE;
  return renderDesk(visit, {
    title: 'fields' in shows ? shows.title : title,
    href,
    body: html`<div class="reply wide" role="status">${shown}</div>${'fields' in shows ? '' : renderFiles(shows)}`,
  });
}

/** What goes with a reply, to be read here as well. */
function renderFiles({ files = [] }: Reply): readonly Html[] {
  return files.flatMap(({ name, content }) =>
    typeof content === 'string' && content.length <= LONGEST_SHOWN
      ? [
          html`<details class="reply wide file"><summary>${name}</summary><pre tabindex="0">${content}</pre></details>`,
        ]
      : [],
  );
}

/** In UTF-16 units: a long article. */
const LONGEST_SHOWN = 200_000;

const PLACES = [
  { steps: /^import/, title: 'Bring an article', href: '/desk/bring' },
  { steps: /^update/, title: 'Bring an article up to date', href: '/desk/bring' },
  {
    steps: /^(missed|dismiss|wording|find|found|to|entry|gap)$/,
    title: 'Missed questions',
    href: '/desk/missed',
  },
  { steps: /^roll-back$/, title: 'Brought back', href: '/desk/history' },
  { steps: /^reload$/, title: 'The files were read', href: '/desk' },
] as const;
const ELSEWHERE = { title: 'Done at the desk', href: '/desk/questions' } as const;

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
<p class="hint">An entry is a question with the sentences that answer it; a gap is what the article does not say; wordings are ways to ask. The self-test asks the bot each of them.</p>
<h2>Problems</h2>
${refusal.length + warnings.length === 0 ? html`<p>None: the files have no fault, and there is nothing to look at.</p>` : ''}
${refusal.length === 0 ? '' : renderProblems('These keep the newest files from being in force', refusal)}
${warnings.length === 0 ? '' : renderProblems('It works, but look at this when you have time', warnings)}`;
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

/** For what is not on the list any more. */
export function toGone(): Reply {
  return renderNotice('It is not in the files any more. Somebody may have taken it out or renamed it.');
}
