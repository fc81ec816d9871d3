import { expect, test } from 'vitest';
import { openGuardedReader } from '../../src/importing/read-guarded.ts';

const TEXT = Buffer.from('The mill on Weir Lane opens at ten.');

test('a source is read in a thread as it is without one, and the caller keeps the bytes', async () => {
  const bytes = Buffer.from(TEXT);
  expect(await openGuardedReader()({ bytes })).toMatchObject({
    kind: 'read',
    content: { blocks: [{ kind: 'paragraph', text: TEXT.toString() }] },
  });
  expect(bytes).toEqual(TEXT);
});

test('what takes too long is given up with a sentence, and the next is read', async () => {
  const inTime = openGuardedReader({ within: 1 });
  expect(await inTime({ bytes: TEXT })).toEqual({
    kind: 'refused',
    reason: expect.stringContaining('takes too long'),
  });
  expect((await openGuardedReader()({ bytes: TEXT })).kind).toBe('read');
});
