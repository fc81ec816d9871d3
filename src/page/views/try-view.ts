import { html } from 'hono/html';
import { toTyped } from '../../locales/describe-in.ts';
import type { Turn } from '../conversations.ts';
import type { Visit } from '../visit.ts';
import { type Html, renderPage, renderPass } from './layout.ts';
import { renderForm, renderReply, type Wiring } from './reply-view.ts';

/** The conversation, with what to begin it with. */
export function renderTry(visit: Visit, turns: readonly Turn[]): Html {
  const { articles } = visit.context.snapshot.knowledge;
  const titles = articles.map(({ title }) => title);
  const { ask } = visit.context.locale.phrases.page;
  const body = html`<section class="hello">
<h1>${ask.heading}</h1>
<p>${ask.intro.split('*').map((text, index) => (index % 2 === 0 ? text : html`<strong>${text}</strong>`))}</p>
${titles.length === 0 ? '' : html`<p class="about">${ask.hasRead} ${titles.map((title, index) => html`${index === 0 ? '' : '; '}<cite dir="auto">${title}</cite>`)}</p>`}
</section>
<section aria-labelledby="log-title">
<h2 id="log-title" class="unseen">${ask.conversation}</h2>
<div id="log" role="log" aria-labelledby="log-title" aria-live="polite">${turns.map((turn) => renderTurn(turn, visit))}</div>
${renderExamples(visit)}
${renderAsk(visit)}
<form method="post" action="/clear" class="clear"${turns.length === 0 ? html` hidden` : ''}>${renderPass(visit.pass)}<button class="quiet">${ask.clear}</button></form>
</section>`;
  return renderPage({ title: `Footnote: ${ask.heading}`, part: 'try', visit, body });
}

function renderAsk({ pass, context }: Visit): Html {
  const { ask } = context.locale.phrases.page;
  return html`<form id="ask" class="ask" method="post" action="/say" data-offers="${ask.offers}" data-unreachable="${ask.unreachable}">${renderPass(pass)}
<label for="line">${ask.line}</label>
<div class="box"><input id="line" name="line" dir="auto" autocomplete="off" maxlength="400" required enterkeyhint="send"><button class="main">${ask.ask}</button></div>
</form>`;
}

function renderExamples({ pass, context }: Visit): Html | '' {
  const examples = listExamples(context);
  if (examples.length === 0) return '';
  return html`<form class="examples" method="post" action="/say" aria-label="${context.locale.phrases.page.ask.examples}">${renderPass(pass)}
${examples.map((line) => html`<button name="line" value="${line}" dir="auto">${line}</button>`)}
</form>`;
}

/** Topics and questions that are written down, and one that nothing answers: what a bot does then is worth seeing. */
function listExamples({ snapshot, menu, locale }: Visit['context']): readonly string[] {
  const { knowledge, answerer } = snapshot;
  const topics = knowledge.articles.flatMap((article) => article.topics.map(({ command }) => `/${command}`));
  const questions = answerer.suggest('', 3).map(({ label }) => label);
  const gaps = knowledge.articles.flatMap((article) =>
    article.gaps.slice(0, 1).flatMap(({ wordings }) => wordings[0] ?? []),
  );
  const help = menu.filter(({ name }) => name === 'help').map((command) => toTyped(locale, command));
  return [
    ...new Set([
      ...topics.slice(0, 1),
      ...questions,
      ...gaps.slice(0, 1),
      'Who is Godot?',
      ...help,
      ...topics.slice(1, 2),
    ]),
  ];
}

/** One turn; the part of the conversation that the script puts in. */
export function renderTurn({ id, said, shows }: Turn, { pass, context }: Visit): Html {
  const { phrases } = context.locale;
  const { ask } = phrases.page;
  const wiring: Wiring = { action: '/press', pass, turn: id, asker: context.asker.id, phrases };
  const reply = shows.kind === 'reply' ? shows.reply : undefined;
  const kind = reply?.about?.outcome ?? shows.kind;
  return html`<article class="turn" id="t${id}" tabindex="-1">
${said === '' ? '' : html`<p class="said" dir="auto"><span class="unseen">${ask.you} </span>${said}</p>`}
<div class="reply ${kind}">
${reply?.audience === 'asker' ? html`<p class="private">${ask.onlyForYou}</p>` : ''}
${shows.kind === 'form' ? renderForm(shows.form, wiring, `t${id}`) : renderReply(shows.reply, wiring, (index) => `/file/${id}/${index}`)}
</div>
</article>`;
}
