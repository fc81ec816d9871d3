import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { keepsMissed, type Visit } from '../visit.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface View {
  readonly title: string;
  /** Which of the page's parts it is, for the menu. */
  readonly part: Part;
  readonly visit: Visit;
  readonly body: Html;
}

export type Part = 'try' | 'article' | 'desk' | undefined;

/** A whole page. */
export function renderPage({ title, part, visit, body }: View): Html {
  const { snapshot, locale } = visit.context;
  const { page, place } = locale.phrases;
  // What moderators find at their desk is English.
  const own = part === 'desk' ? html` lang="en" dir="ltr"` : '';
  return html`<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body class="${part ?? 'plain'}">
<a class="skip" href="#main">${page.skip}</a>
<header class="top">
<a class="name" href="/"><img src="/icon.svg" alt="" width="28" height="28"> Footnote</a>
<nav aria-label="${page.parts}">${listParts(visit).map(({ name, href, label }) => renderLink(href, label, name === part))}</nav>
${renderUser(visit)}
</header>
<main id="main" tabindex="-1"${own}>
${body}
</main>
<footer class="bottom">
<p>${page.promise} ${keepsMissed(visit) ? page.kept(visit.context.missed.days) : page.notKept}</p>
<p>${place.knowledge(snapshot.knowledge.version)}</p>
</footer>
</body>
</html>`;
}

function listParts({ access, context }: Visit) {
  const { tryIt, theArticle, desk } = context.locale.phrases.page;
  return [
    { name: 'try', href: '/', label: tryIt } as const,
    { name: 'article', href: findShelf(context.snapshot.knowledge), label: theArticle } as const,
    ...(access === 'readers' ? [] : [{ name: 'desk', href: '/desk', label: desk } as const]),
  ];
}

/** The one article, or the list of them. */
function findShelf({ articles }: Visit['context']['snapshot']['knowledge']): string {
  const [only] = articles;
  return only !== undefined && articles.length === 1 ? `/article/${only.id}` : '/article';
}

function renderLink(href: string, label: string, isHere: boolean): Html {
  return isHere
    ? html`<a href="${href}" aria-current="page">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}

function renderUser({ access, user, pass, context }: Visit): Html | '' {
  if (access !== 'sign-in') return '';
  const { signIn, signOut } = context.locale.phrases.page;
  if (user === undefined) return html`<p class="who"><a href="/sign-in">${signIn}</a></p>`;
  return html`<form class="who" method="post" action="/sign-out">${renderPass(pass)}<span>${user.name}</span> <button class="quiet">${signOut}</button></form>`;
}

/** What lets a form's act in. */
export function renderPass(pass: string): Html {
  return html`<input type="hidden" name="pass" value="${pass}">`;
}
