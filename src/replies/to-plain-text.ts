import { sayFigure } from './quotes.ts';
import type { Button, Part, Reply } from './reply.ts';
import { toOneLine } from './text.ts';

/**
 * The reply for a terminal, with no character that could steer it: the same words in the same order as in Discord, choices as a numbered list.
 * @param width characters to a line; words are not broken
 */
export function toPlainText(reply: Reply, width: number): string {
  const labels = listNumbered(reply).map(({ label }) => label);
  const numbered = labels.map((label, index) => wrap(`${index + 1}. ${toOneLine(label)}`, width, '   ', ''));
  return [...reply.parts.map((part) => renderPart(part, width)), ...numbered].join('\n');
}

/** What a person without buttons does by typing a number, from 1. */
export function listNumbered({ actions }: Reply): readonly Button[] {
  return actions.filter(({ places }) => places === undefined || places.includes('terminal'));
}

function renderPart(part: Part, width: number): string {
  switch (part.kind) {
    case 'title':
      return `${toOneLine(part.text)}\n${'─'.repeat(Math.min(part.text.length, width))}`;
    case 'words':
      return wrap(toOneLine(part.text), width);
    case 'quote': {
      const text = toOneLine(part.wording === 'verbatim' ? `“${part.text}”` : part.text);
      return wrap(
        `${part.emphasised ? `» ${text} «` : text}${NEXT_TO}${part.address}`,
        width,
        '│ ',
      ).replaceAll(NEXT_TO, '  ');
    }
    case 'figure':
      return wrap(toOneLine(sayFigure(part)), width, '  ');
    case 'small':
      return wrap(
        toOneLine([part.text, part.url].filter((text) => text !== undefined).join(' · ')),
        width,
        '  ',
      );
    case 'list':
      return part.items.map((item) => wrap(toOneLine(item), width, '    ', '  • ')).join('\n');
  }
}

/** Two spaces at which a line is not broken: an address stays with the last word of its sentence. */
const NEXT_TO = '\u00A0\u00A0';

function wrap(text: string, width: number, indent = '', firstIndent = indent): string {
  const lines: string[] = [];
  let line = firstIndent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const joined = isEmpty ? line + word : `${line} ${word}`;
    if (joined.length > width && !isEmpty) {
      lines.push(line);
      line = indent + word;
    } else line = joined;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
