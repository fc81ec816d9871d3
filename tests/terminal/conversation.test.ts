import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { createConversation } from '../../src/terminal/conversation.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const CHECKS = 'lighthouse/checks.yaml';
const SOUND = smallFiles[CHECKS];

test('what a button would do is done by its number: loading all the same, and undoing it', async () => {
  const { say, folder } = await open();
  const worse = SOUND.replace('[p1s1]', '[p3s2]');
  await writeFile(join(folder, CHECKS), worse);
  expect(await say('/knowledge reload')).toMatch(/look at this first[\s\S]*\n1\. Load it all the same$/);
  expect(await say('1')).toMatch(/is in force now[\s\S]*\n1\. Undo$/);
  expect(await say('1')).toContain('changed: checks lighthouse');
  expect(await readFile(join(folder, CHECKS), 'utf8')).toBe(SOUND);
});

test('missed questions are said to be for Discord', async () => {
  const { say } = await open();
  expect(await say('/knowledge missed')).toBe('The list of missed questions is not kept here.');
  expect(await say('/knowledge missed on')).toContain('They are kept for Discord and the page only');
  expect(await say('/knowledge missed perhaps')).toBe('“turn” can be on or off.');
});

test('a greeting is met with questions that a number asks', async () => {
  const { say } = await open();
  expect(await say('hello!')).toMatch(
    /^Hello! I answer questions about [\s\S]*Try one of these:\n1\. How much/,
  );
  expect(await say('1')).toContain('40,000 crowns');
});

test('what is not found is told by its words, and no sentence is shown', async () => {
  const { say } = await open();
  expect(await say('do penguins like chess')).toBe(
    'I found nothing about “penguins” or “chess” in the article.\nTry /help for what is covered.',
  );
});

async function open() {
  const folder = await writeSmallKnowledge();
  const kept = expectOk(await openVersions(await makeFolder(), { keep: { versions: 9, days: 9 } }));
  const opened = expectOk(await openLibrary(folder, kept.versions));
  const conversation = createConversation(opened.library);
  const say = async (line: string) => {
    const reply = await conversation.say(line);
    return reply === undefined ? '' : toPlainText(reply, 1_000);
  };
  return { say, folder };
}
