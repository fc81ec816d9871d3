import { html, raw } from 'hono/html';
import type { Answer } from '../../answering/answer.ts';
import type { StepInput } from '../../command.ts';
import type { ComparedAnswer } from '../../library/compare-answers.ts';
import type { Snapshot } from '../../library/outcome.ts';
import type { Tried } from '../../library/try-out.ts';
import { en } from '../../locales/en.ts';
import { renderAnswer } from '../../replies/render-answer.ts';
import { renderTried } from '../../replies/render-tried.ts';
import { toHtml } from '../../replies/to-html.ts';
import type { Visit } from '../visit.ts';
import { renderDesk, toDeskWiring } from './desk-view.ts';
import { type Html, renderPass } from './layout.ts';
import { renderReply, toPlace } from './reply-view.ts';

/** A change that waits to be made: what the form of a step would send. */
export interface Pending {
  readonly deed: string;
  readonly input: StepInput;
}

export interface Comparison {
  readonly pending: Pending | undefined;
  readonly questions: string;
  /** Undefined before anything was asked. */
  readonly tried: Tried | undefined;
  readonly compared: readonly ComparedAnswer[];
}

/** Questions with what they get now and what they would get with the change that waits. */
export function renderCompare(visit: Visit, { pending, questions, tried, compared }: Comparison): Html {
  const { knowledge } = visit.context.snapshot;
  const about =
    pending === undefined
      ? 'See what readers get now, and what they would get. Nothing waits to be saved, so the files as they are on the disk are held against what is in force; “Ask before and after” beside an entry tries a change that you have not saved.'
      : 'A change waits to be saved: below is what readers get now, and what they would get with it. It is in the files only when you save it.';
  const body = html`<p>${about}</p>
<form class="fill" method="post" action="/desk/compare">${renderPass(visit.pass)}${pending === undefined ? '' : renderHidden(pending)}
<div class="field"><label for="questions">Up to thirty questions, one on each line</label><textarea id="questions" name="questions" rows="8" required>${questions}</textarea></div>
<div class="others"><button class="main">Ask before and after</button>${pending === undefined ? '' : html` <button formaction="/desk/do" formnovalidate>Save the change</button>`}</div></form>
${
  tried === undefined
    ? ''
    : html`<section aria-labelledby="came"><h2 id="came">What came of it</h2>${renderResult(visit, tried, compared)}
<details class="reply wide"${tried.kind === 'refused' ? html` open` : ''}><summary>What else would change</summary>${renderReply(renderTried(tried, knowledge.version), toDeskWiring(visit))}</details></section>`
}`;
  return renderDesk(visit, { title: 'Before and after', href: '/desk/compare', body });
}

function renderHidden({ deed, input }: Pending): Html {
  const fields = Object.entries(input).flatMap(([name, values]) =>
    values.map((value) => html`<textarea hidden name="field.${name}" aria-hidden="true">${value}</textarea>`),
  );
  return html`<input type="hidden" name="do" value="${deed}">${fields}`;
}

function renderResult(visit: Visit, tried: Tried, compared: readonly ComparedAnswer[]): Html | '' {
  if (tried.kind === 'refused')
    return html`<p role="status">It cannot be tried: the files would have a fault.</p>`;
  if (compared.length === 0) return '';
  const differing = compared.filter(({ isSame }) => !isSame);
  const same = compared.filter(({ isSame }) => isSame);
  const now = visit.context.inForce;
  return html`<p role="status">${differing.length} of ${compared.length} would get something else.</p>
${differing.map((one) => renderPair(one, now, tried.snapshot))}
${same.length === 0 ? '' : html`<details class="reply wide"><summary>${same.length} would get the same</summary>${same.map(({ question, now: answer }) => html`<h3>${question}</h3>${renderParts(answer, tried.snapshot)}`)}</details>`}`;
}

function renderPair({ question, before, now }: ComparedAnswer, old: Snapshot, next: Snapshot): Html {
  return html`<section class="pair"><h3>${question}</h3><div class="sides"><div class="reply ${before.kind}"><h4>Now</h4>${renderParts(before, old)}</div><div class="reply ${now.kind}"><h4>With the change</h4>${renderParts(now, next)}</div></div></section>`;
}

/** What a reader sees, and of what is asked back the questions offered. */
function renderParts(answer: Answer, { knowledge }: Snapshot): Html {
  const { parts } = renderAnswer(answer, knowledge, en.phrases);
  const offered =
    answer.kind === 'unsure' ? answer.suggestions.map(({ label }) => html`<li>${label}</li>`) : [];
  return html`${raw(toHtml(parts, { linkTo: toPlace, phrases: en.phrases }))}${offered.length === 0 ? '' : html`<ul>${offered}</ul>`}`;
}
