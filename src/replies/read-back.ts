import { LOCALES } from '../locales/locales.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { Reply } from './reply.ts';
import { cut, unescapeMarkdown } from './text.ts';

/**
 * The reply with the question above it. A question typed into a form, or after a slash by somebody who alone sees the
 * reply, stands nowhere else in the channel; and its buttons find it again in the message itself, also after a restart.
 */
export function readBack(reply: Reply, question: string, { answer }: Phrases): Reply {
  const asked = { kind: 'words', text: `${answer.asked}${cut(question, LONGEST)}` } as const;
  return { ...reply, parts: [asked, ...reply.parts] };
}

/**
 * The question that a message of ours reads back, in whatever language it was told.
 * @param content the message's own Markdown
 * @returns undefined where it reads none back
 */
export function findReadBack(content: string): string | undefined {
  const [first = ''] = content.split('\n', 1);
  const asked = ASKED.find((beginning) => first.startsWith(beginning));
  const question = asked === undefined ? '' : unescapeMarkdown(first.slice(asked.length)).trim();
  return question === '' ? undefined : cut(question, LONGEST);
}

const ASKED = LOCALES.map(({ phrases }) => phrases.answer.asked);

/** In UTF-16 units: what command and form let through. Longer text comes from someone who goes round them. */
const LONGEST = 300;
