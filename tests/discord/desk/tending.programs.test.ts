import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Permission } from '../../../local-discord/world/permissions.ts';
import { makeFolder } from '../../make-folder.ts';
import { minutes } from '../../plain-articles.ts';
import { smallFiles, writeSmallKnowledge } from '../../small-article.ts';
import { ended, READY, startProcess } from '../start-process.ts';

const QUESTIONS = 'lighthouse/questions.yaml';
const SOUND = smallFiles[QUESTIONS];
const MORE = SOUND.replace('- what was paid', '- what was paid\n      - the bill');

describe('saving a knowledge file', () => {
  test('loads it, and the audit channel reads who, what, before and after', async () => {
    const { discord, knowledge } = await startProcess({
      settings: ({ channel }) => ({ AUDIT_CHANNEL_ID: channel.id }),
    });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    await writeFile(join(knowledge, 'new.tmp'), MORE);
    await rename(join(knowledge, 'new.tmp'), join(knowledge, QUESTIONS));
    const told = await discord.waitFor(() => discord.messages()[0], READY);
    expect(told.text).toMatch(
      /^the files changed the knowledge \(saved\): [0-9a-f]{7} instead of [0-9a-f]{7}\./,
    );
    expect(told.text).toContain('wording lighthouse/cost “the bill”, new: the bill');
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'the bill' })).messages[0]?.text).toContain('40,000 crowns');
  });

  test('with a mistake in it leaves the knowledge as it is, and the audit channel reads every problem', async () => {
    const { discord, knowledge } = await startProcess({
      settings: ({ channel }) => ({ AUDIT_CHANNEL_ID: channel.id }),
    });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    await writeFile(join(knowledge, QUESTIONS), SOUND.replace('[p2s1]', '[p9s9]'));
    const told = await discord.waitFor(() => discord.messages()[0], READY);
    expect(told.text).toContain('The knowledge files (saved) were not loaded; the bot answers as before.');
    expect(told.text).toContain(
      'lighthouse/questions.yaml:14:12 — entry "cost" — There is no sentence "p9s9".',
    );
  });

  test('does nothing with KNOWLEDGE_WATCH=off, and SIGHUP loads it', async () => {
    const { discord, knowledge, child, output } = await startProcess({
      settings: () => ({ KNOWLEDGE_WATCH: 'off' }),
    });
    await discord.waitFor(() => discord.commands().length > 0, READY);
    await writeFile(join(knowledge, QUESTIONS), MORE);
    child.kill('SIGHUP');
    await discord.waitFor(() => output().includes('"event":"knowledge"'), READY);
    expect(output()).toContain('"how":"signal","kind":"loaded"');
    expect(output()).not.toContain('"how":"saved"');
  });
});

test('the log says that a demonstration stepped aside, at the start and when an article is put beside it', async () => {
  const demo = smallFiles['lighthouse/article.md'].replace('language: en', 'language: en\ndemo: true');
  const knowledge = await writeSmallKnowledge({ 'lighthouse/article.md': demo });
  const data = await makeFolder();
  const first = await startProcess({ folders: { knowledge, data } });
  await first.discord.waitFor(() => first.discord.commands().length > 0, READY);
  await mkdir(join(knowledge, 'garden'));
  await writeFile(join(knowledge, 'garden/article.md'), minutes);
  await first.discord.waitFor(() => first.output().includes('"kind":"loaded"'), READY);
  expect(first.output()).toMatch(/"how":"saved","kind":"loaded".*"steppedAside":\["lighthouse"\]/);
  first.child.kill('SIGTERM');
  await ended(first.child);
  const second = await startProcess({ folders: { knowledge, data } });
  await second.discord.waitFor(() => second.discord.commands().length > 0, READY);
  expect(second.output()).toMatch(/"how":"start".*"steppedAside":\["lighthouse"\]/);
  expect(second.discord.commands().map(({ name }) => name)).not.toContain('repairs');
});

test('at a start where nobody saved anything the log does not say that somebody did', async () => {
  const { discord, output } = await startProcess({ settings: () => ({ LOG_LEVEL: 'debug' }) });
  const looked = () => output().includes('"event":"knowledge"');
  await discord.waitFor(looked, { ...READY, what: 'the first look at the files' });
  expect(output()).toContain('{"level":20,');
  expect(output()).not.toMatch(/"level":[3-6]0,[^\n]*"event":"knowledge"/);
});

test('a change of a shelf is told in the audit channel with who made it, and in the log without', async () => {
  const { discord, output } = await startProcess({
    folders: {
      knowledge: await writeSmallKnowledge({ 'garden/article.md': minutes }),
      data: await makeFolder(),
    },
    settings: ({ channel }) => ({ AUDIT_CHANNEL_ID: channel.id }),
  });
  await discord.waitFor(() => discord.commands().length > 0, READY);
  const desk = { channel: discord.addChannel({ name: 'desk' }) };
  const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
  const { messages } = await mod.types('/knowledge shelf', { do: 'remove', article: 'garden' }, desk);
  const [told] = await discord.waitFor(() => discord.messages().length > 0 && discord.messages(), READY);
  const { id } = discord.guild;
  expect(told?.text).toBe(
    `Mod changed the shelf of server ${id}: garden removed from this server (setting 1).`,
  );
  await mod.presses(messages[0] ?? { id: '' }, 'Undo');
  const [, undone] = await discord.waitFor(() => discord.messages().length > 1 && discord.messages(), READY);
  expect(undone?.text).toContain('back to setting 0 (setting 2)');
  const lines = output()
    .split('\n')
    .filter((line) => line.includes('"event":"shelf"'));
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ server: id, number: 1 });
  expect(lines.join()).not.toContain('Mod');
});

test('a moderator gets the files that are in force as attachments', async () => {
  const { discord, output } = await startProcess();
  await discord.waitFor(() => discord.commands().length > 0, READY);
  const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
  const { messages } = await mod.types('/knowledge export', { article: 'lighthouse' });
  const questions = messages[0]?.files.find(({ name }) => name === 'lighthouse.questions.yaml');
  expect(questions?.text).toBe(SOUND);
  expect(output()).not.toContain('"event":"failed"');
});

test('an audit channel the bot may not write in is told in the log, and the change stands', async () => {
  const { discord, knowledge, output } = await startProcess({
    settings: () => ({ AUDIT_CHANNEL_ID: '123456789012345678' }),
  });
  await discord.waitFor(() => discord.commands().length > 0, READY);
  await writeFile(join(knowledge, QUESTIONS), MORE);
  await discord.waitFor(() => output().includes('"event":"audit-failed"'), READY);
  const ada = discord.member({ name: 'Ada' });
  expect((await ada.types('/ask', { question: 'the bill' })).messages[0]?.text).toContain('40,000 crowns');
});

test('a bot that finds broken files at its start serves the last good version, loudly', async () => {
  const first = await startProcess();
  await first.discord.waitFor(() => first.discord.commands().length > 0, READY);
  first.child.kill('SIGTERM');
  await ended(first.child);
  const { knowledge, data } = first;
  await writeFile(join(knowledge, QUESTIONS), 'questions: [');
  const second = await startProcess({ folders: { knowledge, data } });
  await second.discord.waitFor(() => second.discord.commands().length > 0, READY);
  expect(second.output()).toContain('THE KNOWLEDGE FILES ARE NOT IN FORCE');
  expect(second.output()).toContain('lighthouse/questions.yaml:1:');
  const mod = second.discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
  expect((await mod.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(
    '40,000 crowns',
  );
  expect((await mod.types('/knowledge status')).messages[0]?.text).toContain(
    'the newest files are NOT in force',
  );
});
