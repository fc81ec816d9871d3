import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Part, Reply } from './reply.ts';

/** What `/help` needs to know of a command; every command fits it. */
export interface HelpLine {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** What can be typed and what it is about, for the person who asked. */
export function renderHelp(lines: readonly HelpLine[], knowledge: Knowledge): Reply {
  const titles = knowledge.articles.map(({ title }) => `“${title}”`).join(', ');
  const parts: Part[] = [
    { kind: 'title', text: 'Help' },
    {
      kind: 'words',
      text: `I answer questions about ${titles} with its sentences, and say so when there is none.`,
    },
    { kind: 'list', items: lines.map(({ example, description }) => `${example} — ${description}`) },
    {
      kind: 'words',
      text: 'In a channel you can also mention me with a question, or reply to one of my answers. Right-click a message, Apps, to check it against the articles.',
    },
  ];
  return { audience: 'asker', parts, actions: [] };
}
