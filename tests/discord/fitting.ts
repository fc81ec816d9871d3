import { expect } from 'vitest';
import { checkMessage, isEmptyMessage } from '../../local-discord/rules/message-rules.ts';
import type { Place } from '../../src/discord/rows.ts';
import { type OutgoingMessage, sendInParts } from '../../src/discord/send.ts';
import type { Library } from '../../src/library/library.ts';
import type { Snapshot } from '../../src/library/outcome.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** A library that has this snapshot and changes nothing. */
export function toLibrary(snapshot: Snapshot): Library {
  const unchanged = () => Promise.resolve({ kind: 'unchanged', now: snapshot } as const);
  const changes = { added: [], removed: [], changed: [], texts: new Map() };
  return {
    current: () => snapshot,
    lastRefusal: () => undefined,
    troubles: () => [],
    reload: unchanged,
    edit: unchanged,
    publish: unchanged,
    rollBack: unchanged,
    confirm: unchanged,
    tryOut: async () => ({ kind: 'sound', snapshot, before: snapshot, doubts: [], changes }),
    tryEdit: async () => ({ kind: 'refused', problems: [], at: new Date(0) }),
    tryOutWholly: async () => ({ kind: 'sound', snapshot, before: snapshot, doubts: [], changes }),
    history: () => [],
    readVersion: async () => snapshot.knowledge,
    files: async () => [],
    onOutcome: () => {},
  };
}

/** The messages that it takes to show a reply. */
export async function toSent(reply: Reply, place: Place): Promise<readonly OutgoingMessage[]> {
  const sent: OutgoingMessage[] = [];
  await sendInParts(reply, place, async (message) => {
    sent.push(message);
    return `${223_456_789_012_345_678n + BigInt(sent.length)}`;
  });
  return sent;
}

/** Holds each message of a reply against Discord's limits, and against pinging anybody. */
export async function expectFitting(reply: Reply, place: Place): Promise<void> {
  const messages = await toSent(reply, place);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    const body = { ...message };
    expect(checkMessage(body)).toEqual([]);
    expect(isEmptyMessage({ content: message.content })).toBe(false);
    expect(message.content.length).toBeLessThanOrEqual(1_900);
    expect(message.content).not.toMatch(/@everyone|@here|<@[!&]?\d+>/);
    expect(message.allowedMentions).toEqual({ parse: [], repliedUser: false });
    expect(message.components.length).toBeLessThanOrEqual(5);
  }
}
