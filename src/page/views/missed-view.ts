import { html } from 'hono/html';
import type { Reply } from '../../replies/reply.ts';
import { keepsMissed, type Visit } from '../visit.ts';
import { renderDesk, toDeskWiring } from './desk-view.ts';
import { type Html, renderPass } from './layout.ts';
import { renderReply } from './reply-view.ts';

export interface MissedView {
  /** The question that is looked at; undefined where none is left. */
  readonly shown: Reply | undefined;
  /** What came of turning the list on or off. */
  readonly told?: Reply;
}

/** What readers were not answered, one after another. */
export function renderMissedList(visit: Visit, { shown, told }: MissedView): Html {
  const wiring = toDeskWiring(visit);
  const body = html`${told === undefined ? '' : html`<div class="reply wide" role="status">${renderReply(told, wiring)}</div>`}
${shown === undefined ? '' : html`${EXPLAINED}<div class="reply wide">${renderReply(shown, wiring)}</div>`}
${renderSwitch(visit, shown !== undefined)}`;
  return renderDesk(visit, { title: 'Missed questions', href: '/desk/missed', body });
}

const EXPLAINED = html`<p>Readers got no answer to these. “Add as wording” teaches an entry that is there already to understand it; “New entry” writes one, with the sentences that answer it; “The article does not say” tells readers so from then on; “Dismiss” takes it off this list.</p>`;

function renderSwitch(visit: Visit, isLeft: boolean): Html {
  const { days } = visit.context.missed;
  if (days === 0)
    return html`<p>Missed questions cannot be kept here just now; the overview says why, where it is a fault.</p>`;
  const isOn = keepsMissed(visit);
  const where =
    visit.access === 'operator' ? 'asked on this page' : 'asked on the home server and on this page';
  const text = !isOn
    ? html`<p>Missed questions are not kept. Turned on, the words of questions ${where} that the bot cannot answer are kept for ${days} days, without who asked; readers are told so below each page and by /privacy.</p>`
    : isLeft
      ? html`<p class="small">Turning the list off forgets all questions on it.</p>`
      : html`<p>None is left: everything ${where} was answered, or taken care of. What the bot cannot answer from now on will stand here for ${days} days.</p>`;
  return html`<form class="switch" method="post" action="/desk/missed">${renderPass(visit.pass)}${text}<button name="turn" value="${isOn ? 'off' : 'on'}"${isOn ? html` class="quiet"` : html` class="main"`}>${isOn ? 'Turn the list off' : 'Keep missed questions'}</button></form>`;
}
