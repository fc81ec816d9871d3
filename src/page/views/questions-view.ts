import { html } from 'hono/html';
import type { Article, Sentence } from '../../knowledge/knowledge.ts';
import { en } from '../../locales/en.ts';
import { toShortAddress } from '../../replies/quotes.ts';
import type { Form } from '../../replies/reply.ts';
import { sayCount } from '../../replies/text.ts';
import {
  type EditTarget,
  listEditTargets,
  searchTargets,
  toPickOption,
  toTargetToken,
} from '../../steps/find-target.ts';
import { toChangeForm } from '../../steps/tend.ts';
import type { Visit } from '../visit.ts';
import { renderDesk, toDeskWiring } from './desk-view.ts';
import { type Html, renderPass } from './layout.ts';
import { renderForm, toDeed, toPlace } from './reply-view.ts';

export interface Search {
  readonly words: string;
  /** From 0. */
  readonly from: number;
}

/** All entries and gaps, or those with these words. */
export function renderQuestions(visit: Visit, { words, from }: Search): Html {
  const { knowledge } = visit.context.snapshot;
  const found = words === '' ? listEditTargets(knowledge) : searchTargets(words, knowledge);
  const shown = found.slice(from, from + ROWS);
  const body = html`<p>An entry is a question with other ways to ask it and the sentences that answer it. A gap is something that readers ask and the article does not say.</p>
<form class="search" method="get" role="search"><label for="q">Words in a question, a wording or an id</label><div class="box"><input id="q" name="q" type="search" value="${words}"><button>Find</button></div></form>
<p class="adds">${knowledge.articles.map(({ id }) => html`<a class="button" href="/desk/new?article=${id}&amp;kind=entry">New entry${renderOf(id, knowledge.articles)}</a> <a class="button" href="/desk/new?article=${id}&amp;kind=gap">New gap${renderOf(id, knowledge.articles)}</a> `)}</p>
<p role="status">${words === '' ? sayCount(found.length, 'entry or gap', 'entries and gaps') : html`${found.length} with “${words}”`}</p>
${shown.length === 0 ? '' : renderTable(shown)}
${renderTurning(found.length, { words, from })}`;
  return renderDesk(visit, { title: 'Questions', href: '/desk/questions', body });
}

const ROWS = 50;

function renderOf(id: string, articles: readonly Article[]): string {
  return articles.length > 1 ? ` for ${id}` : '';
}

function renderTable(targets: readonly EditTarget[]): Html {
  const rows = targets.map((target) => {
    const { article, section, label, wordings } = target;
    return html`<tr><th scope="row"><a href="/desk/item/${toTargetToken(target)}">${label}</a></th><td>${section === 'questions' ? 'entry' : 'gap'}</td><td>${findCited(target).map(({ at }) => html`<a class="at" href="${toPlace({ article: article.id, at })}">${toShortAddress(at, en.phrases)}</a> `)}</td><td class="number">${wordings.length}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Entries and gaps"><table><caption class="unseen">Entries and gaps</caption><thead><tr><th scope="col">Question</th><th scope="col">Kind</th><th scope="col">Sentences</th><th scope="col">Wordings</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function findCited({ article, section, id }: EditTarget): readonly Sentence[] {
  if (section === 'questions') return article.entries.find((one) => one.id === id)?.cites ?? [];
  return article.gaps.flatMap((gap) => (gap.id === id && gap.near !== undefined ? [gap.near] : []));
}

function renderTurning(length: number, { words, from }: Search): Html | '' {
  if (length <= ROWS) return '';
  const to = (place: number) => `/desk/questions?q=${encodeURIComponent(words)}&from=${place}`;
  return html`<p class="adds">${from > 0 ? html`<a class="button" href="${to(Math.max(0, from - ROWS))}">Before</a> ` : ''}${from + ROWS < length ? html`<a class="button" href="${to(from + ROWS)}">More</a>` : ''}</p>`;
}

/** One entry or gap, to be changed, merged or taken out. */
export function renderItem(visit: Visit, target: EditTarget): Html {
  const { context, pass } = visit;
  const { version } = context.snapshot.knowledge;
  const form = toChangeForm(target, version);
  const token = toTargetToken(target);
  const others = listEditTargets(context.snapshot.knowledge).filter(
    ({ article, section, id }) =>
      article === target.article && (id !== target.id || section !== target.section),
  );
  const body = html`<p class="small">${target.section === 'questions' ? 'Entry' : 'Gap'} <code>${target.article.id}/${target.id}</code></p>
${renderEdit(visit, form)}
<h2>Merge it</h2>
<form class="fill" method="post" action="/desk/do">${renderPass(pass)}
<div class="field"><label for="into">Give its ${sayCount(target.wordings.length, 'wording')} to another, and take it out</label>
<select id="into" name="field.picked" required><option value="">…</option>${others.map((other) => html`<option value="${toTargetToken(other)}">${toPickOption(other).label}</option>`)}</select></div>
<button name="do" value="merge:${version}:${token}">Merge</button></form>
<h2>Take it out</h2>
<form class="fill" method="post" action="/desk/do">${renderPass(pass)}<p>It goes with its ${sayCount(target.wordings.length, 'wording')}. History brings it back.</p>
<button class="danger" name="do" value="take-out:${version}:${token}">Take it out</button>
<button name="do" value="take-out:${version}:${token}" formaction="/desk/compare">Ask before and after</button></form>`;
  return renderDesk(visit, { title: target.label, href: '/desk/questions', body });
}

/** A form that changes the files, which may be tried first. */
function renderEdit(visit: Visit, form: Form): Html {
  const wiring = toDeskWiring(visit);
  const deed = toDeed({ step: form.step }, wiring.asker);
  const tries = html`<button name="do" value="${deed}" formaction="/desk/compare">Ask before and after</button>`;
  return html`<div class="reply wide">${renderForm(form, wiring, 'form', tries)}</div>`;
}

export function renderNew(visit: Visit, form: Form): Html {
  return renderDesk(visit, { title: form.title, href: '/desk/questions', body: renderEdit(visit, form) });
}
