import type { Reply } from './reply.ts';

/** A plain sentence for the person who asked and nobody else. */
export function renderNotice(text: string): Reply {
  return { audience: 'asker', parts: [{ kind: 'words', text }], actions: [] };
}
