import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.ts';
import { openKnowledgeFolder } from '../../../src/knowledge/files/knowledge-folder.ts';
import { gatherFiles } from '../../../src/knowledge/files/read-files.ts';
import { readKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { type Pruned, prune } from '../../../src/library/pruning/prune.ts';
import { idOf, isReached, type Progress } from '../../../src/library/pruning/select-wordings.ts';
import { expectOk } from '../../expect-ok.ts';
import { plainMeans as means } from '../../plain-judge.ts';
import { tramFiles, writeTram } from './tram-files.ts';

const [QUESTIONS, WORDINGS] = ['tram/questions.yaml', 'tram/wordings.yaml'] as const;

describe('pruning an article', () => {
  test('parts the wordings of each entry and gap, and never takes out the question that readers see', async () => {
    const { selections } = expectOk(await pruneIn(await writeTram(), 1));
    expect(selections.map(({ target }) => idOf(target))).toEqual(['opening', 'ticket', 'dogs', 'wages']);
    const ticket = selections[1];
    expect(ticket?.needed[0]).toBe('How much is a ticket?');
    expect(ticket?.redundant).toContain('how much is one ticket');
    for (const { target, needed, redundant } of selections) {
      const written = target.kind === 'entry' ? target.entry.wordings : target.gap.wordings;
      expect(needed[0]).toBe(written[0]);
      expect([...needed, ...redundant].toSorted()).toEqual(written.toSorted());
    }
  });

  test('what is taken out is answered without itself', async () => {
    const folder = await writeTram();
    const { selections, files } = expectOk(await pruneIn(folder, 1));
    expectOk(
      await openKnowledgeFolder(folder).restore(expectOk(files).files, (await gatherFiles(folder)).files),
    );
    const { knowledge } = expectOk(await readKnowledge(folder));
    const answerer = createAnswerer(knowledge, means);
    const gone = selections.flatMap(({ target, redundant }) => redundant.map((text) => ({ target, text })));
    expect(gone.length).toBeGreaterThan(3);
    for (const { target, text } of gone)
      expect({ text, isReached: isReached(answerer.answer(text, 'tram'), target) }).toEqual({
        text,
        isReached: true,
      });
    const left = knowledge.articles[0]?.entries.flatMap(({ wordings }) => wordings);
    expect(left).not.toContain(gone[0]?.text);
  });

  test('keeps the first of each, as many as are asked for', async () => {
    const { selections, files } = expectOk(await pruneIn(await writeTram(), 9));
    expect(selections.flatMap(({ redundant }) => redundant)).toEqual([]);
    expect(expectOk(files).changed).toEqual([]);
  });

  test('where so many are to stay, keeps those, the first of each among them, and what a check needs', async () => {
    const folder = await writeTram();
    const { selections, broken } = expectOk(
      await prune(await gatherFiles(folder), 'tram', { means, keep: 1, most: 9 }),
    );
    const needed = selections.flatMap((one) => one.needed);
    expect(needed.length).toBeGreaterThanOrEqual(9);
    expect(needed.length).toBeLessThan(selections.flatMap(({ redundant }) => redundant).length + 9);
    expect(selections.map((one) => one.needed[0])).toEqual([
      'When does the second line open?',
      'How much is a ticket?',
      'May dogs ride on the tram?',
      'What do the drivers earn?',
    ]);
    // Of what says the same almost word for word one is enough.
    const ticket = selections[1]?.needed ?? [];
    expect(ticket).not.toEqual(
      expect.arrayContaining(['what does a ticket cost', 'what does a single ticket cost?']),
    );
    expect(broken).toEqual([]);
  });

  test('leaves comments, order and other lines of the files as they are', async () => {
    const { selections, files } = expectOk(await pruneIn(await writeTram(), 1));
    const gone = selections.flatMap(({ redundant }) => redundant);
    for (const name of [QUESTIONS, WORDINGS] as const) {
      const left =
        expectOk(files)
          .files.find((file) => file.name === name)
          ?.bytes.toString()
          .split('\n') ?? [];
      const before = tramFiles[name].split('\n');
      const lost = before.filter((line) => !left.includes(line));
      // An id goes with the last of its wordings.
      const others = lost.filter((line) => !gone.some((text) => line.includes(text)));
      expect(others.filter((line) => !(name === WORDINGS && /^\w+:$/.test(line)))).toEqual([]);
      expect(left.filter((line) => /^\s*#/.test(line))).toEqual(before.filter((line) => /^\s*#/.test(line)));
    }
  });

  test('a wordings.yaml in which nothing is left is taken away', async () => {
    const folder = await writeTram({ [WORDINGS]: '# More.\nticket:\n  - what does a ticket cost, please\n' });
    const { files } = expectOk(await pruneIn(folder, 5));
    expect(expectOk(files).changed).toEqual([WORDINGS]);
    expect(expectOk(files).files.map(({ name }) => name)).not.toContain(WORDINGS);
  });

  test('asks what is not kept, and says how far it is', async () => {
    const told: Progress[] = [];
    const { selections } = expectOk(
      await prune(await gatherFiles(await writeTram()), 'tram', {
        means,
        keep: 1,
        onProgress: (progress) => told.push(progress),
      }),
    );
    expect(told[0]).toEqual({ round: 1, asked: 1, of: 18, kept: 4 });
    const last = told.at(-1);
    expect(last?.asked).toBe(last?.of);
    expect(last?.of).toBe(selections.reduce((sum, { redundant }) => sum + redundant.length, 0));
  });

  test('names the check that holds now and would not any more, and one that fails already it does not', async () => {
    const checks = `must:
  - ask: opening date please
    cite: [p1s1]
  - ask: what is the colour of the cars
    cite: [p3s2]
`;
    const questions = `questions:
  - id: opening
    ask:
      - When does the second line open?
      - when does the second line open, opening date
    cite: [p1s1]
  - id: depot
    ask:
      - Who leads the depot?
    cite: [p3s2]
`;
    const changes = { 'tram/checks.yaml': checks, [QUESTIONS]: questions, [WORDINGS]: undefined };
    const { broken, selections } = expectOk(await pruneIn(await writeTram(changes), 1));
    expect(selections[0]?.redundant).toEqual(['when does the second line open, opening date']);
    expect(broken).toEqual([expect.stringMatching(/^must 1: The question "opening date please" must be/)]);
  });

  test.each([
    { case: 'an article that is not there', id: 'train', says: 'There is no article "train" in the folder.' },
    { case: 'a file with a mistake', id: 'tram', says: 'Mend this first' },
  ])('$case is refused in words', async ({ id, says }) => {
    const broken = tramFiles[QUESTIONS].replace('cite: [p1s1]', 'cites: [p1s1]');
    const folder = await writeTram(id === 'tram' ? { [QUESTIONS]: broken } : {});
    const refused = await pruneIn(folder, 3, id);
    expect(refused.kind === 'refused' && refused.problems.join('\n')).toContain(says);
  });

  test('a file written in a way that cannot be cut is refused, and none is changed', async () => {
    const curly = '{ticket: ["what does a ticket cost, please"], dogs: [who carried the piano]}\n';
    const { files } = expectOk(await pruneIn(await writeTram({ [WORDINGS]: curly }), 1));
    expect(files).toEqual({
      kind: 'refused',
      problems: ['tram/wordings.yaml is written in a way that this program cannot change.'],
    });
  });

  test('what somebody wrote meanwhile stays, and the file written before it is put back', async () => {
    const folder = await writeTram();
    const gathered = await gatherFiles(folder);
    const { files } = expectOk(await pruneIn(folder, 1));
    await writeFile(join(folder, WORDINGS), 'dogs:\n  - a dog in the tram\n');
    const written = await openKnowledgeFolder(folder).restore(expectOk(files).files, gathered.files);
    expect(written.kind).toBe('overtaken');
    expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(tramFiles[QUESTIONS]);
    expect(await readFile(join(folder, WORDINGS), 'utf8')).toBe('dogs:\n  - a dog in the tram\n');
  });
});

async function pruneIn(folder: string, keep: number, id = 'tram'): Promise<Pruned> {
  return prune(await gatherFiles(folder), id, { means, keep });
}
