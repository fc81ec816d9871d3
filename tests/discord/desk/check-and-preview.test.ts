import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallFiles } from '../../small-article.ts';
import { addModerator, only, readText, startDesk } from './desk-kit.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const SOUND = smallFiles[QUESTIONS];

describe('/knowledge check', () => {
  test('tests attached files with the folder’s others and publishes nothing', async () => {
    const bot = await startDesk();
    const mod = addModerator(bot);
    const { version } = bot.library.current().knowledge;
    const content = SOUND.replace('- what was paid', '- what was paid\n      - the bill');
    const seen = await mod.types('/knowledge check', { file: { name: 'questions.yaml', content } });
    expect(only(seen).ephemeral).toBe(true);
    expect(readText(seen)).toMatch(
      new RegExp(
        `^These files have no fault\\. Nothing was published; readers are answered from knowledge ${version}\\. ` +
          'In force they would be knowledge [0-9a-f]{7}:\n- added: wording lighthouse/cost “the bill”\n' +
          'Self-test: 15 of 15 questions answered as they should be; in force it is 14 of 14\\.',
      ),
    );
    expect(bot.library.current().knowledge.version).toBe(version);
    expect(await readFile(join(bot.folder, QUESTIONS), 'utf8')).toBe(SOUND);
  });

  test.each([
    { named: 'as it was exported', name: 'lighthouse.questions.yaml' },
    { named: 'as a second download', name: 'questions (1).yaml' },
    { named: 'as a second download of an export', name: 'lighthouse.questions (2).yaml' },
  ])('takes a file named $named', async ({ name }) => {
    const bot = await startDesk();
    const seen = await addModerator(bot).types('/knowledge check', { file: { name, content: SOUND } });
    expect(readText(seen)).toContain('These files have no fault.');
  });

  test('takes the words of an article, and tells them as one thing', async () => {
    const bot = await startDesk();
    const file = { name: 'lighthouse.words.yaml', content: 'translations:\n  de:\n    glass: [Scheibe*]\n' };
    const seen = await addModerator(bot).types('/knowledge check', { file });
    expect(readText(seen)).toContain('These files have no fault.');
    expect(readText(seen)).toContain('- added: words lighthouse\n');
  });

  test.each([
    {
      fault: 'a file of another kind',
      file: { name: 'notes.txt', content: 'x' },
      says: 'The bot reads no file called "lighthouse/notes.txt".',
    },
    {
      fault: 'a file that is no text',
      file: { name: 'questions.yaml', content: new Uint8Array([0xff, 0xfe, 0x20, 0x00]) },
      says: 'This file is saved as UTF-16.',
    },
    {
      fault: 'a file that is too large',
      file: { name: 'questions.yaml', content: 'x'.repeat(2 * 1024 * 1024 + 1) },
      says: '“questions.yaml” is larger than 2 MiB, the most that is taken.',
    },
    {
      fault: 'two faults',
      file: {
        name: 'questions.yaml',
        content: SOUND.replace('[p1s1]', '[p8s8]').replace('[p2s1]', '[p9s9]'),
      },
      says: 'There are 2 problems:',
    },
    {
      fault: 'YAML made to harm',
      file: { name: 'questions.yaml', content: `questions: ${'['.repeat(100_000)}` },
      says: 'There is one problem:',
    },
  ])('says what is wrong with $fault, and the bot goes on', async ({ file, says }) => {
    const bot = await startDesk();
    const mod = addModerator(bot);
    expect(readText(await mod.types('/knowledge check', { file }))).toContain(says);
    expect(readText(await mod.types('/ask', { question: 'what was paid' }))).toContain('40,000 crowns');
  });

  test('warns of a wording that the others speak against, which a reload has no time for', async () => {
    const bot = await startDesk();
    const content = SOUND.replace('- number of helpers', '- number of helpers\n      - price of the repairs');
    const mod = addModerator(bot);
    const seen = await mod.types('/knowledge check', { file: { name: 'questions.yaml', content } });
    expect(readText(seen)).toMatch(
      /look at this when you have time:\n- .*The others speak against the wording .price of the repair/,
    );
    await writeFile(join(bot.folder, QUESTIONS), content);
    expect(readText(await mod.types('/knowledge reload'))).not.toContain('The others speak against');
  });

  test('puts many problems into a file', async () => {
    const bot = await startDesk();
    const content = SOUND.replaceAll(/cite: \[p.s.\]/g, `cite: [${'p9s9, '.repeat(20)}p9s8]`);
    const seen = await addModerator(bot).types('/knowledge check', {
      file: { name: 'questions.yaml', content },
    });
    const [file] = seen.messages.flatMap(({ files }) => files);
    expect(file?.name).toBe('problems.txt');
    expect(file?.text.trim().split('\n').length).toBeGreaterThan(10);
  });

  test('with several articles asks which one the files belong to', async () => {
    const twin = Object.fromEntries(
      Object.entries(smallFiles).map(([name, text]) => [
        name.replace('lighthouse/', 'twin/'),
        text.replace('command: repairs', 'command: works'),
      ]),
    );
    const bot = await startDesk({ files: twin });
    const mod = addModerator(bot);
    const file = { name: 'questions.yaml', content: SOUND };
    expect(readText(await mod.types('/knowledge check', { file }))).toContain('There are several articles.');
    expect(readText(await mod.types('/knowledge check', { file, article: 'lighthouse' }))).toContain(
      'no fault',
    );
  });
});

describe('/knowledge preview', () => {
  const CANDIDATE = {
    name: 'questions.yaml',
    content: SOUND.replace('title: The repairs', 'title: All repairs')
      .replace('- what was paid', '- the bill')
      .replace('cause-of-storm', 'storm'),
  };

  test.each([
    { what: '/repairs', shows: '**All repairs**' },
    { what: 'volunteers', shows: '> “Two keepers and 11 volunteers carried the new glass up the tower.”' },
    { what: 'lighthouse/storm', shows: 'The article does not say what caused the storm.' },
    { what: 'the bill', shows: '> “Repairs cost 40,000 crowns, according to the harbour office.”' },
  ])('shows $what from attached files as readers would see it', async ({ what, shows }) => {
    const bot = await startDesk();
    const seen = await addModerator(bot).types('/knowledge preview', { what, file: CANDIDATE });
    expect(only(seen).ephemeral).toBe(true);
    expect(readText(seen)).toContain('which is not in force. Readers would see:');
    expect(readText(seen)).toContain(shows);
  });

  test('shows what the folder’s own files would say', async () => {
    const bot = await startDesk();
    const seen = await addModerator(bot).types('/knowledge preview', { what: 'what was paid' });
    expect(readText(seen)).toContain('40,000 crowns');
  });
});

test('/knowledge export sends the files in force, and they pass the check as they are', async () => {
  const bot = await startDesk();
  const mod = addModerator(bot);
  const { files } = only(await mod.types('/knowledge export'));
  expect(Object.fromEntries(files.map(({ name, text }) => [name.replace('.', '/'), text]))).toMatchObject({
    'lighthouse/questions.yaml': SOUND,
    'lighthouse/article.md': smallFiles['lighthouse/article.md'],
  });
  const [, questions] = files.toSorted((one, other) => other.text.length - one.text.length).reverse();
  expect(questions).toBeDefined();
  for (const { name, text } of files) {
    const seen = await mod.types('/knowledge check', { file: { name, content: text } });
    expect(readText(seen), name).toContain('no fault');
  }
});
