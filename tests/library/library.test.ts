import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const ADA = { who: 'Ada', how: 'reload' } as const;
const QUESTIONS = 'lighthouse/questions.yaml';

describe('opening', () => {
  test('a sound folder is in force at once', async () => {
    const { library } = await openSmall();
    expect(library.current().knowledge.articles.map(({ id }) => id)).toEqual(['lighthouse']);
    expect(library.lastRefusal()).toBeUndefined();
  });

  test('a folder that is not there is refused with what to do', async () => {
    const opened = await openLibrary('no-such-folder');
    expect(opened).toMatchObject({
      kind: 'refused',
      problems: [{ severity: 'error', fix: expect.stringMatching(/.+/) }],
    });
  });
});

describe('reloading', () => {
  test('an unchanged folder keeps its version', async () => {
    const { library } = await openSmall();
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
  });

  test('a new entry is in force afterwards, and is named', async () => {
    const { library, folder } = await openSmall();
    const added = smallFiles[QUESTIONS].replace(
      'topics:',
      '  - id: museum\n    ask: [When will the old lantern be shown?, lantern in the museum, museum date]\n    cite: [p3s2]\ntopics:',
    );
    await writeFile(join(folder, QUESTIONS), added);
    expect(await library.reload(ADA)).toMatchObject({
      kind: 'loaded',
      changes: { added: ['entry lighthouse/museum'], removed: [], changed: [] },
    });
    expect(ask(library, 'museum date')).toEqual(['p3s2']);
  });

  test('what was taken away and what was changed is named', async () => {
    const { library, folder } = await openSmall();
    const fewer = smallFiles[QUESTIONS].replace('      - what was paid\n', '').replace(/gaps:[\s\S]*$/, '');
    await writeFile(join(folder, QUESTIONS), fewer);
    expect(await library.reload(ADA)).toMatchObject({
      changes: {
        added: [],
        removed: ['gap lighthouse/cause-of-storm', 'wording lighthouse/cost “what was paid”'],
        changed: [],
      },
    });
  });

  test.each([
    { fault: 'a broken file', content: 'questions: [' },
    { fault: 'an empty file', content: '' },
    { fault: 'a file with one wrong address', content: smallFiles[QUESTIONS].replace('[p2s2]', '[p2s9]') },
    {
      fault: 'a file with one unknown key',
      content: smallFiles[QUESTIONS].replace('counts: volunteers', 'count: volunteers'),
    },
  ])('$fault leaves the old article in force', async ({ content }) => {
    const { library, folder } = await openSmall();
    const before = library.current();
    await writeFile(join(folder, QUESTIONS), content);
    const outcome = await library.reload(ADA);
    expect(outcome).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([
        expect.objectContaining({ file: QUESTIONS, fix: expect.stringMatching(/.+/) }),
      ]),
    });
    expect(library.current()).toBe(before);
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
    expect(library.lastRefusal()).toBe(outcome);
  });

  test('a folder that is deleted leaves the old article in force, and mending it brings the new one in', async () => {
    const { library, folder } = await openSmall();
    await rm(join(folder, 'lighthouse'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'refused' });
    expect(ask(library, 'price of the repair')).toEqual(['p2s1']);
    expect(library.lastRefusal()).toBeDefined();
    await mkdir(join(folder, 'lighthouse'));
    for (const [name, text] of Object.entries(smallFiles)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, QUESTIONS), `${smallFiles[QUESTIONS]}# mended\n`);
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
    expect(library.lastRefusal()).toBeUndefined();
  });

  test('equal files beside an article’s folder that is empty are refused, as they would be at the start', async () => {
    const { library, folder } = await openSmall();
    await mkdir(join(folder, 'beacon'));
    const outcome = await library.reload(ADA);
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(library.lastRefusal()).toBe(outcome);
    await rm(join(folder, 'beacon'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    expect(library.lastRefusal()).toBeUndefined();
  });

  test('calls made during a run share one run that starts after it and sees the newest files', async () => {
    const { library, folder } = await openSmall();
    const first = library.reload(ADA);
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS].replace('      - what was paid\n', ''));
    const [second, third] = [library.reload(ADA), library.reload(ADA)];
    expect(second).toBe(third);
    await Promise.all([first, second]);
    const wordings = library
      .current()
      .knowledge.articles[0]?.entries.find(({ id }) => id === 'cost')?.wordings;
    expect(wordings).toHaveLength(2);
  });

  test('a question asked while a reload runs finishes on the snapshot it started with', async () => {
    const { library, folder } = await openSmall();
    const snapshot = library.current();
    await writeFile(
      join(folder, QUESTIONS),
      smallFiles[QUESTIONS]
        .replace('cite: [p2s1]', 'cite: [p2s2]')
        .replace(/ {4}figure:[\s\S]*?office\n/, ''),
    );
    await library.reload(ADA);
    expect(snapshot.answerer.answer('price of the repair')).toMatchObject({
      cites: [{ sentence: { at: 'p2s1' } }],
    });
    expect(ask(library, 'price of the repair')).toEqual(['p2s2']);
  });
});

async function openSmall(): Promise<{ readonly library: Library; readonly folder: string }> {
  const folder = await writeSmallKnowledge();
  const opened = expectOk(await openLibrary(folder));
  return { library: opened.library, folder };
}

function ask(library: Library, question: string): readonly string[] {
  const answer = library.current().answerer.answer(question);
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at) : [answer.kind];
}
