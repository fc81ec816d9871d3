import { html } from 'hono/html';
import type { Visit } from '../visit.ts';
import { renderDesk } from './desk-view.ts';
import { type Html, renderPass } from './layout.ts';

/** Where an article comes from, a new one or what one says by now. What is read is shown for a review first. */
export function renderBringing(visit: Visit): Html {
  const { articles } = visit.context.inForce.knowledge;
  const body = html`<p>Give one of these: a file, a web address, or the text itself. Nothing is published yet: you see its sentences with their addresses, what was left out and why, and drafts of questions to tick, and say yes or no then.</p>
<form class="fill bring" method="post" action="/desk/import" enctype="multipart/form-data">${renderPass(visit.pass)}
<div class="field"><label for="bring-article">What it is</label><select id="bring-article" name="article"><option value="">A new article</option>${articles.map(({ id, title }) => html`<option value="${id}">What “${title}” says now</option>`)}</select>
<p class="hint">For an article that is here already I carry the questions over, and ask you about each cited sentence or figure that has changed. Give nothing below to read it again from its own address.</p></div>
<div class="field"><label for="bring-file">A file: drag it here, or choose it</label><input id="bring-file" name="file" type="file" aria-describedby="bring-kinds"><p class="hint" id="bring-kinds">A saved web page, Markdown, plain text, a Word document, or a PDF with text in it; at most 10 MB.</p></div>
<div class="field"><label for="bring-address">or its web address</label><input id="bring-address" name="address" type="url" inputmode="url" maxlength="2000" placeholder="https://"></div>
<div class="field"><label for="bring-title">or a text: its headline</label><input id="bring-title" name="title" maxlength="256"></div>
<div class="field"><label for="bring-text">and its paragraphs, with an empty line between them</label><textarea id="bring-text" name="text" rows="8"></textarea></div>
<div class="others"><button class="main">Read it</button></div></form>`;
  return renderDesk(visit, { title: 'Bring an article', href: '/desk/bring', body });
}
