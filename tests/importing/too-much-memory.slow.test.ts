import { expect, test } from 'vitest';
import { openGuardedReader } from '../../src/importing/read-guarded.ts';

const TEXT = Buffer.from('The mill on Weir Lane opens at ten.');

test('what takes too much memory is given up with a sentence, and the next is read', async () => {
  const read = openGuardedReader({ within: 60_000 });
  const many = Array.from({ length: 20 }, (_, at) => `a${at}`).join(' ');
  const page = `<html><body>${`<i ${many}></i>`.repeat(25_000)}<p>${TEXT}</p></body></html>`;
  expect(await read({ bytes: Buffer.from(page) })).toEqual({
    kind: 'refused',
    reason: expect.stringContaining('too much memory'),
  });
  expect((await read({ bytes: TEXT })).kind).toBe('read');
});
