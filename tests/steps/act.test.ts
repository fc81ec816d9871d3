import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { act, answerUnseen, type RepliedAction } from '../../src/steps/readers.ts';
import { readSmallSnapshot } from '../discord/to-snapshot.ts';

describe('an action', () => {
  test('that chooses an entry shows what was asked and its sentence, to everyone', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'choose', id: 'lighthouse/cost', label: '' }, snapshot);
    expect(reply.audience).toBe('everyone');
    expect(read(reply)).toContain('Asked as: How much did the repairs cost?');
    expect(read(reply)).toContain('Repairs cost 40,000 crowns');
  });

  test('that chooses a sentence shows that sentence', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'choose', id: 'lighthouse/p3s1', label: '' }, snapshot);
    expect(reply.parts.filter(({ kind }) => kind === 'quote')).toMatchObject([{ at: 'p3s1' }]);
  });

  test('that asks for the context shows the paragraph and its neighbours, the sentence standing out, privately', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'context', ids: ['lighthouse/p2s1'] }, snapshot);
    const quotes = reply.parts.filter((part) => part.kind === 'quote');
    expect(reply.audience).toBe('asker');
    expect(quotes.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p2s1', 'p2s2', 'p3s1', 'p3s2']);
    expect(quotes.filter(({ emphasised }) => emphasised).map(({ at }) => at)).toEqual(['p2s1']);
  });

  test('that asks for the context of two paragraphs shows those two and no more', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'context', ids: ['lighthouse/p3s1', 'lighthouse/p1s2'] }, snapshot);
    const quotes = reply.parts.filter((part) => part.kind === 'quote');
    expect(quotes.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p3s1', 'p3s2']);
    expect(quotes.filter(({ emphasised }) => emphasised).map(({ at }) => at)).toEqual(['p1s2', 'p3s1']);
  });

  test('that asks for other questions offers them privately, without the one it comes from', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'others', id: 'lighthouse/relit' }, snapshot);
    const offered = reply.actions.flatMap((action) => (action.kind === 'choose' ? [action.id] : []));
    expect(reply.audience).toBe('asker');
    expect(offered).toContain('lighthouse/cost');
    expect(offered).not.toContain('lighthouse/relit');
  });

  test('that says it was not asked for offers what lies near a sentence, and another try', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'not-what-i-asked', ids: ['lighthouse/p2s1'] }, snapshot);
    expect(reply.audience).toBe('asker');
    expect(reply.actions).toContainEqual({
      kind: 'choose',
      id: 'lighthouse/cost',
      label: 'How much did the repairs cost?',
    });
    expect(reply.actions).toContainEqual({ kind: 'follow-up' });
  });

  test('that says it was not asked for has something to say when nothing was shown', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'not-what-i-asked', ids: [] }, snapshot);
    expect(read(reply)).toContain('Try it in other words');
  });

  test.each([
    { what: 'an entry', ids: ['lighthouse/cost'], says: '40,000 crowns' },
    { what: 'a gap', ids: ['lighthouse/cause-of-storm'], says: 'does not say what caused the storm' },
    { what: 'two sentences', ids: ['lighthouse/p3s2', 'lighthouse/p1s1'], says: 'She did not say' },
  ])('that shows $what to everyone gives the answer again', async ({ ids, says }) => {
    const snapshot = await readSmallSnapshot();
    const reply = act({ kind: 'show-everyone', ids }, snapshot);
    expect(reply.audience).toBe('everyone');
    expect(read(reply)).toContain(says);
  });

  test.each<{ action: RepliedAction }>([
    { action: { kind: 'choose', id: 'lighthouse/gone', label: '' } },
    { action: { kind: 'choose', id: 'elsewhere/cost', label: '' } },
    { action: { kind: 'context', ids: ['lighthouse/p99s1'] } },
    { action: { kind: 'others', id: 'lighthouse/gone' } },
    { action: { kind: 'show-everyone', ids: ['lighthouse/p1s1', 'lighthouse/p99s1'] } },
    { action: { kind: 'show-everyone', ids: ['lighthouse/gone'] } },
    { action: { kind: 'show-everyone', ids: [] } },
  ])('for what is gone ($action) says so kindly, to the person alone', async ({ action }) => {
    const snapshot = await readSmallSnapshot();
    const reply = act(action, snapshot);
    expect(reply.audience).toBe('asker');
    expect(read(reply)).toContain('The knowledge has changed since');
  });
});

test('a follow-up is read back before its answer, and no more of it than the form takes', async () => {
  const snapshot = await readSmallSnapshot();
  const reply = answerUnseen(`what was paid ${'x'.repeat(5_000)}`, snapshot);
  const [first] = reply.parts;
  expect(first?.kind === 'words' ? first.text : '').toMatch(/^Asked: what was paid x{286}$/);
});

function read(reply: ReturnType<typeof act>): string {
  return toPlainText(reply, 500);
}
