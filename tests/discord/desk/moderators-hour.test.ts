import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallFiles } from '../../small-article.ts';
import { addModerator, findForm, only, readText as read, readList, startDesk } from './desk-kit.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const SOUND = smallFiles[QUESTIONS];
/** Stands above what is closest, which is no answer. */
const DOUBT = 'It may not answer this';
const MISSED = 'has anyone seen the mayor of the town';

test('a moderator’s hour: broken three ways and mended, a missed question answered, rolled back', async () => {
  const bot = await startDesk();
  const { discord, folder, library } = bot;
  const mod = addModerator(bot);
  const ada = discord.member({ name: 'Ada' });
  const save = (text: string) => writeFile(join(folder, QUESTIONS), text);
  const inForce = () => library.current().knowledge.version;
  const atFirst = inForce();

  // She turns the list of missed questions on, and readers are told.
  expect(read(await mod.types('/knowledge missed', { turn: 'on' }))).toContain('kept for 30 days');
  expect(read(await ada.types('/privacy'))).toContain('turned on the list of missed questions');

  // A line is out of place, an address does not exist, a wording stands in two entries: all is told at once, each with
  // its place, and nothing changes.
  await save(SOUND.replace('      - price of the repair', '     - price of the repair'));
  expect(read(await mod.types('/knowledge reload'))).toContain(
    `Nothing was changed. Still answering from knowledge ${atFirst}. There is one problem:\n` +
      '- lighthouse/questions.yaml:12:1 — This line starts with 5 spaces, which does not fit the lines around it.' +
      ' — Start it with 6 spaces, so that it stands exactly under what it belongs to.',
  );
  await save(SOUND.replace('[p2s1]', '[p2s9]').replace('- number of helpers', '- what was paid'));
  const told = read(await mod.types('/knowledge reload'));
  expect(told).toContain('There are 2 problems:');
  expect(told).toContain('There is no sentence "p2s9". — Paragraph 2 has 2 sentences, p2s1 to p2s2.');
  expect(told).toContain('The wording "what was paid" belongs to entry "cost" already.');
  expect(read(await ada.types('/ask', { question: 'what was paid' }))).toContain(`knowledge ${atFirst}`);
  expect(read(await mod.types('/knowledge status'))).toContain('NOT in force: 2 problems');

  // She mends it, with a wording more, and sees what she did.
  await save(SOUND.replace('- what was paid', '- what was paid\n      - the bill'));
  expect(read(await mod.types('/knowledge reload'))).toContain('added: wording lighthouse/cost “the bill”');
  const mended = inForce();
  expect(read(await mod.types('/knowledge diff', { version: atFirst }))).toContain(
    `From ${atFirst} to ${mended}, which is in force`,
  );

  // A reader asks what the bot does not know; she finds it and makes an entry of it.
  expect(read(await ada.types('/ask', { question: MISSED }))).toContain(DOUBT);
  await readList(bot, 1);
  const missed = await mod.types('/knowledge missed');
  expect(read(missed)).toContain(`- ${MISSED}\nAsked once`);
  const form = await mod.presses(only(missed), 'New entry');
  const saved = await mod.submits(findForm(form), {
    question: 'Who is the mayor?',
    wordings: `${MISSED}\nname of the mayor`,
    sentences: ['p3s1'],
  });
  expect(read(saved)).toContain('added: entry lighthouse/mayor');
  expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(
    SOUND.replace('- what was paid', '- what was paid\n      - the bill').replace(
      'topics:',
      `  - id: mayor\n    ask:\n      - Who is the mayor?\n      - ${MISSED}\n      - name of the mayor\n    cite: [p3s1]\ntopics:`,
    ),
  );
  expect(read(await mod.presses(only(saved), 'Missed questions'))).toContain('No missed question is left.');
  const answered = read(await ada.types('/ask', { question: 'tell me the name of the mayor' }));
  expect(answered).toContain('> “The mayor, Ada Lind, thanked the volunteers.”  ¶3·1');
  expect(answered).not.toContain(DOUBT);

  // It was a mistake: she takes it back, and the reader gets what they got before.
  const history = read(await mod.types('/knowledge history'));
  expect(history).toMatch(/Mod \(edit\) · 1 entry added · in force\n.* Mod \(reload\) · 1 wording added\n/);
  expect(read(await mod.types('/knowledge rollback', { version: mended }))).toContain(
    'removed: entry lighthouse/mayor',
  );
  expect(read(await ada.types('/ask', { question: 'tell me the name of the mayor' }))).toContain(DOUBT);
  expect(await readFile(join(folder, QUESTIONS), 'utf8')).not.toContain('mayor?');
});
