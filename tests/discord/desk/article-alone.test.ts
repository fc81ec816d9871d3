import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faq } from '../../plain-articles.ts';
import { smallFiles } from '../../small-article.ts';
import { addModerator, findForm, only, readList, readText, startDesk, turnOn } from './desk-kit.ts';

const nothingElse = Object.fromEntries(Object.keys(smallFiles).map((name) => [name, undefined]));

async function startAlone() {
  const bot = await startDesk({ files: { ...nothingElse, 'kites/article.md': faq } });
  await turnOn(bot);
  await bot.discord.member({ name: 'Ada' }).types('/ask', { question: 'do penguins like chess?' });
  await readList(bot, 1);
  return { bot, mod: addModerator(bot) };
}

test('of an article alone a missed question becomes the first entry, and its answer shows what it stands below', async () => {
  const { bot, mod } = await startAlone();
  const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
  const saved = await mod.submits(findForm(form), { question: 'May pets come?', sentences: ['p3s1'] });
  expect(readText(saved)).toContain('added: entry kites/may-pets-come');
  expect(await readFile(join(bot.folder, 'kites/questions.yaml'), 'utf8')).toContain('cite: [p3s1]\n');
  const answer = await bot.discord.member({ name: 'Ada' }).types('/ask', { question: 'May pets come?' });
  expect(readText(answer)).toContain(
    '-# Before you come › Can I bring a dog?\n> “Dogs are welcome on a lead.”  ¶3·1\n-# From “Kite Day: questions and answers” · ¶3, sentence 1 ·',
  );
});

test('of an article alone nothing can have another wording, and the moderator is told what to do instead', async () => {
  const { mod } = await startAlone();
  const list = await mod.presses(only(await mod.types('/knowledge missed')), 'Add as wording to …');
  expect(readText(list)).toContain('Go back and choose “New entry”.');
  expect(only(list).buttons.map(({ label }) => label)).toEqual(['Back']);
});

test('an entry of a line that only asks is refused, and says what to cite', async () => {
  const { mod } = await startAlone();
  const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
  const refused = await mod.submits(findForm(form), { question: 'May pets come?', others: 'p2s1' });
  expect(readText(refused)).toContain('The line p2s1 only asks: "Can I bring a dog?"');
  expect(readText(refused)).toContain('Cite the lines below it, such as p3s1');
});
