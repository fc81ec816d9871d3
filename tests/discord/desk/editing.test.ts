import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../local-discord/person/person.ts';
import { smallFiles } from '../../small-article.ts';
import type { Bot } from '../start-bot.ts';
import { addModerator, findForm, only, readList, readText, startDesk, turnOn } from './desk-kit.ts';

const QUESTIONS = 'lighthouse/questions.yaml';

describe('a missed question', () => {
  test('becomes a wording of what is chosen from a list, as the moderator mends it', async () => {
    const { bot, mod } = await startWithMissed(['how dear was the price of teh lamp']);
    const list = await mod.presses(only(await mod.types('/knowledge missed')), 'Add as wording to …');
    const [select] = only(list).selects;
    const cost = select?.options.find(({ label }) => label === 'How much did the repairs cost?');
    const form = findForm(await mod.chooses(only(list), select?.customId ?? '', [cost?.value ?? '']));
    expect(form.title).toBe('Add to “How much did the repairs cost?”');
    expect(form.fields[0]?.value).toBe('how dear was the price of teh lamp');
    const saved = await mod.submits(form, { wordings: 'expenses of the work\ncost of it all' });
    expect(readText(saved)).toContain('added: wording lighthouse/cost “expenses of the work”');
    expect(await readQuestions(bot)).toBe(
      smallFiles[QUESTIONS].replace(
        '- what was paid',
        '- what was paid\n      - expenses of the work\n      - cost of it all',
      ),
    );
    expect(await readList(bot, 0)).toEqual([]);
  });

  test('becomes a wording of what a moderator looks for by words', async () => {
    const { bot, mod } = await startWithMissed(['do penguins like chess?']);
    const list = await mod.presses(only(await mod.types('/knowledge missed')), 'Add as wording to …');
    const found = await mod.submits(findForm(await mod.presses(only(list), 'Find another')), {
      words: 'bad weather',
    });
    const [select] = only(found).selects;
    expect(select?.options.map(({ label }) => label)).toEqual(['Not said: what caused the storm']);
    const form = await mod.chooses(only(found), select?.customId ?? '', [select?.options[0]?.value ?? '']);
    await mod.submits(findForm(form), { wordings: 'was it penguins' });
    expect(await readQuestions(bot)).toContain(
      '      - reason for the bad weather\n      - was it penguins\n',
    );
  });

  test('becomes a gap, with the nearest thing the article does say', async () => {
    const { bot, mod } = await startWithMissed(['how high is the tower above the sea']);
    const form = await mod.presses(only(await mod.types('/knowledge missed')), 'The article does not say');
    const saved = await mod.submits(findForm(form), {
      missing: 'The article does not say how high the tower is.',
      near: ['p2s2'],
    });
    expect(readText(saved)).toContain('added: gap lighthouse/high-tower');
    expect(await readQuestions(bot)).toBe(
      `${smallFiles[QUESTIONS]}  - id: high-tower\n    missing: how high the tower is\n    ask:\n      - how high is the tower above the sea\n    near: p2s2\n`,
    );
    const ada = bot.discord.member({ name: 'Ada' });
    expect(readText(await ada.types('/ask', { question: 'How high is the tower above the sea?' }))).toContain(
      'The article does not say how high the tower is.',
    );
  });

  test('is taken off the list when it is dismissed, and the next one is shown', async () => {
    const { bot, mod } = await startWithMissed([
      'do penguins like chess?',
      'what is the height of the tower',
    ]);
    const first = await mod.types('/knowledge missed');
    expect(readText(first)).toContain('Missed question 1 of 2');
    const second = await mod.presses(only(first), 'Next');
    expect(readText(second)).toContain('Missed question 2 of 2');
    expect(readText(await mod.presses(only(first), 'Dismiss'))).toContain('Missed question 1 of 1');
    expect(await readList(bot, 1)).toHaveLength(1);
  });
});

describe('a change from Discord', () => {
  test('that would break the knowledge changes nothing, and what was typed is read back', async () => {
    const { bot, mod } = await startWithMissed(['do penguins like chess?']);
    const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
    const refused = await mod.submits(findForm(form), {
      question: 'price of the repair',
      sentences: ['p3s1'],
    });
    expect(readText(refused)).toContain('Nothing was changed.');
    expect(readText(refused)).toContain('The wording "price of the repair" belongs to entry "cost" already.');
    expect(readText(refused)).toContain(
      'You had filled in, to copy from:\n- price of the repair\n- answered by: p3s1',
    );
    expect(await readQuestions(bot)).toBe(smallFiles[QUESTIONS]);
    expect(await readList(bot, 1)).toHaveLength(1);
  });

  test('keeps what another moderator changed meanwhile, and tells of it', async () => {
    const { bot, mod } = await startWithMissed([
      'do penguins like chess?',
      'what is the height of the tower',
    ]);
    const other = addModerator(bot, 'Kim');
    const [mine, theirs] = [await mod.types('/knowledge missed'), await other.types('/knowledge missed')];
    const myForm = findForm(await mod.presses(only(mine), 'New entry'));
    const next = await other.presses(only(theirs), 'Next');
    const theirForm = findForm(await other.presses(only(next), 'The article does not say'));
    await other.submits(theirForm, { missing: 'how high the tower is' });
    const saved = await mod.submits(myForm, { question: 'Who is the mayor?', sentences: ['p3s1'] });
    expect(readText(saved)).toContain(
      'Changed by others since you last looked, and kept:\n- Kim: 1 gap added',
    );
    const text = await readQuestions(bot);
    expect(text).toContain('missing: how high the tower is');
    expect(text).toContain('- Who is the mayor?');
  });

  test('keeps what was saved into the file and not yet loaded', async () => {
    const { bot, mod } = await startWithMissed(['do penguins like chess?']);
    const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
    await writeFile(
      join(bot.folder, QUESTIONS),
      smallFiles[QUESTIONS].replace('- what was paid', '- what was paid # said by Kim\n      - the bill'),
    );
    await mod.submits(findForm(form), { question: 'Who is the mayor?', sentences: ['p3s1'] });
    const text = await readQuestions(bot);
    expect(text).toContain('- what was paid # said by Kim\n      - the bill\n');
    expect(text).toContain('- Who is the mayor?');
  });

  test('is undone by its button, but not when something was changed since', async () => {
    const { bot, mod } = await startWithMissed(['do penguins like chess?']);
    const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
    const saved = await mod.submits(findForm(form), { question: 'Who is the mayor?', sentences: ['p3s1'] });
    const undone = await mod.presses(only(saved), 'Undo');
    expect(readText(undone)).toContain('removed: entry lighthouse/mayor');
    expect(await readQuestions(bot)).toBe(smallFiles[QUESTIONS]);
    expect(readText(await mod.presses(only(saved), 'Undo'))).toContain(
      'has changed since, so nothing was undone',
    );
  });

  test('that makes the self-test worse is asked about first', async () => {
    const { bot, mod } = await startWithMissed(['Who won the football match?']);
    const form = await mod.presses(only(await mod.types('/knowledge missed')), 'New entry');
    const asked = await mod.submits(findForm(form), {
      question: 'Who has won the football match?',
      sentences: ['p3s1'],
    });
    expect(readText(asked)).toContain('The files have no fault, but look at this first.');
    expect(readText(asked)).toContain(
      'must\\_not 1 — The question "Who won the football match?" must not be answered',
    );
    expect(await readQuestions(bot)).toBe(smallFiles[QUESTIONS]);
    await mod.presses(only(asked), 'Load it all the same');
    expect(await readQuestions(bot)).toContain('- Who has won the football match?');
    expect(bot.library.history()[0]).toMatchObject({ who: 'Mod', how: 'edit' });
  });
});

async function startWithMissed(
  questions: readonly string[],
): Promise<{ readonly bot: Bot; readonly mod: Person }> {
  const bot = await startDesk();
  await turnOn(bot);
  const ada = bot.discord.member({ name: 'Ada' });
  for (const question of questions) await ada.types('/ask', { question });
  await readList(bot, questions.length);
  return { bot, mod: addModerator(bot) };
}

function readQuestions({ folder }: Bot): Promise<string> {
  return readFile(join(folder, QUESTIONS), 'utf8');
}
