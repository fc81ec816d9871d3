import type { Reply } from '../../../src/replies/reply.ts';
import { unescapeMarkdown } from '../../../src/replies/text.ts';
import { escapeHtml } from '../../../src/replies/to-html.ts';
import { toMarkdown } from '../../../src/replies/to-markdown.ts';

/** A page that looks as Discord shows this reply: from the very Markdown that Discord is sent. */
export function renderDiscord(reply: Reply, asked: string, css: string): string {
  const isPrivate = reply.audience === 'asker';
  const kind = isPrivate ? 'private' : 'public';
  const buttons = reply.actions.filter(({ places }) => places === undefined || places.includes(kind));
  const lines = toMarkdown(reply).flatMap((message) => message.split('\n'));
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(asked)}</title><style>${css}</style></head><body>
<p class="asked">Ada used <b>${escapeHtml(asked)}</b></p>
<div class="message"><img src="/icon.svg" alt="">
<div class="text"><p class="by">Footnote<span>APP</span></p>
${lines.map(renderLine).join('\n')}
<div class="buttons">${buttons.map(({ label }) => `<span>${escapeHtml(label)}</span>`).join('')}</div>
${isPrivate ? '<p class="only">Only you can see this · Dismiss message</p>' : ''}</div></div></body></html>`;
}

function renderLine(line: string): string {
  if (line.startsWith('> ')) return `<blockquote>${renderInline(line.slice(2))}</blockquote>`;
  if (line.startsWith('-# ')) return `<p class="sub">${renderInline(line.slice(3))}</p>`;
  return `<p>${renderInline(line.replace(/^- /, '• '))}</p>`;
}

function renderInline(text: string): string {
  const [, bold] = /^\*\*(.*)\*\*$/.exec(text) ?? [];
  const plain = escapeHtml(unescapeMarkdown(bold ?? text));
  return bold === undefined ? plain : `<strong>${plain}</strong>`;
}
