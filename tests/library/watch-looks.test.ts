import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../src/library/watch-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { QUESTIONS } from './open-kept.ts';

test('a file that is written piece after piece is told once, when it has its last piece', async () => {
  const { folder, calls } = await watch({ pause: 40 });
  await vi.waitFor(() => expect(calls).toHaveLength(1), PATIENCE);
  // Each piece is due before the next look, however slow the machine, so that no two looks see the same.
  await new Promise<void>((resolve) => {
    const writing = setInterval(() => {
      appendFileSync(join(folder, QUESTIONS), '# one more line\n');
      pieces -= 1;
      if (pieces > 0) return;
      clearInterval(writing);
      resolve();
    }, 5);
    let pieces = 100;
  });
  expect(calls).toHaveLength(1);
  await vi.waitFor(() => expect(calls).toHaveLength(2), PATIENCE);
});

test('files that are saved together are told once', async () => {
  const { folder, calls } = await watch();
  await vi.waitFor(() => expect(calls).toHaveLength(1), PATIENCE);
  for (const [name, text] of Object.entries(smallFiles)) writeFileSync(join(folder, name), `${text}\n`);
  await vi.waitFor(() => expect(calls).toHaveLength(2), PATIENCE);
  writeFileSync(join(folder, QUESTIONS), smallFiles[QUESTIONS]);
  await vi.waitFor(() => expect(calls).toHaveLength(3), PATIENCE);
});

test('what changes while a change is still being carried out is told after it', async () => {
  const { folder, calls } = await watch({
    onChange: async (call) => {
      if (call > 1) return;
      writeFileSync(join(folder, QUESTIONS), '');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(calls).toHaveLength(1);
    },
  });
  await vi.waitFor(() => expect(calls).toHaveLength(2), PATIENCE);
});

test('a folder that is not there is told when it appears', async () => {
  const { folder, calls } = await watch({ folder: join(await writeSmallKnowledge(), 'later') });
  await vi.waitFor(() => expect(calls).toHaveLength(1), PATIENCE);
  writeFileSync(folder, 'a file');
  await vi.waitFor(() => expect(calls).toHaveLength(2), PATIENCE);
});

test('the signal ends it in the middle of a pause', async () => {
  const { watching, stop, calls } = await watch({ pause: 60 * 60 * 1000 });
  stop();
  await watching;
  expect(calls).toEqual([]);
});

test('the signal ends it while a change is being carried out', async () => {
  const { watching, stop, calls } = await watch({ onChange: async () => stop() });
  await watching;
  expect(calls).toEqual([1]);
});

/** How long a loaded machine takes is nobody's fault. */
const PATIENCE = { timeout: 20_000, interval: 10 };

interface Watched {
  readonly folder?: string;
  readonly pause?: number;
  readonly onChange?: (call: number) => Promise<void>;
}

async function watch({ folder, pause = 10, onChange = async () => {} }: Watched = {}) {
  const place = folder ?? (await writeSmallKnowledge());
  const calls: number[] = [];
  const closing = new AbortController();
  const watching = watchFolder({
    folder: place,
    pause,
    signal: closing.signal,
    onChange: () => onChange(calls.push(calls.length + 1)),
  });
  const stop = () => closing.abort();
  onTestFinished(stop);
  return { folder: place, calls, watching, stop };
}
