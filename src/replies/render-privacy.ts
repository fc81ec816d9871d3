import type { Reply } from './reply.ts';
import { toButton } from './to-button.ts';

export interface Keeping {
  /** Whether missed questions are kept where this was asked. */
  readonly isKept: boolean;
  readonly days: number;
}

/** What is kept, for the person who asked; the long version is PRIVACY.md. */
export function renderPrivacy({ isKept, days }: Keeping): Reply {
  const kept = isKept
    ? `The moderators of this server have turned on the list of missed questions: when I cannot answer you, or you press “Not what I asked”, the words of your question are kept for ${days} days, so that an answer can be written. Who asked, in which channel and at what hour is not kept, and mentions, links, addresses and telephone numbers are taken out.`
    : 'Nothing that you ask here is kept. Moderators can turn on a list of questions that I could not answer; this would say so then.';
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'Privacy' },
      { kind: 'words', text: kept },
      {
        kind: 'words',
        text: 'I read only what is meant for me: commands, messages that mention me, and direct messages. Moderators who change the knowledge stand in its history by name.',
      },
    ],
    actions: isKept ? [toButton('Remove a question of mine', { name: 'forget-mine', args: [] })] : [],
  };
}
