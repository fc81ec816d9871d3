import { sayFigure } from './quotes.ts';
import type { Part, Reply } from './reply.ts';
import { escapeMarkdown } from './text.ts';

/** Discord takes 2,000 characters in a message's text; the rest is kept for what a door may add. */
export const MESSAGE_LIMIT = 1_900;

/**
 * The reply as Discord Markdown, in as many messages as it needs: it is parted between lines of its own, never
 * inside one, so no sentence is cut in two.
 * @returns at least one text; each of 1 to 1,900 UTF-16 units
 */
export function toMarkdown(reply: Reply): readonly [string, ...string[]] {
  const messages: [string, ...string[]] = [''];
  for (const whole of reply.parts.flatMap(renderLines)) {
    const line = whole.length <= MESSAGE_LIMIT ? whole : LEFT_OUT;
    const last = messages.at(-1) ?? '';
    const joined = last === '' ? line : `${last}\n${line}`;
    if (joined.length <= MESSAGE_LIMIT) messages[messages.length - 1] = joined;
    else messages.push(line);
  }
  return messages;
}

function renderLines(part: Part): readonly string[] {
  switch (part.kind) {
    case 'title':
      return [`**${escapeMarkdown(part.text)}**`];
    case 'words':
      return [escapeMarkdown(part.text)];
    case 'quote': {
      const text = escapeMarkdown(part.wording === 'verbatim' ? `“${part.text}”` : part.text);
      return [`> ${part.emphasised ? `**${text}**` : text}  ${part.address}`];
    }
    case 'figure':
      return [`-# ${escapeMarkdown(sayFigure(part))}`];
    case 'small': {
      const link = part.url === undefined ? '' : ` · <${part.url}>`;
      return [`-# ${escapeMarkdown(part.text)}${link}`];
    }
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`);
  }
}

/**
 * Escaping can double a text of nothing but marks; the knowledge room keeps sentences to 1,500 characters, so only such a
 * text is too long for a message, and it is left out whole rather than cut.
 */
const LEFT_OUT = '-# …';
