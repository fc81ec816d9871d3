import { expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';
import { offerSentences } from '../../src/steps/find-target.ts';
import { createConversation } from '../../src/terminal/conversation.ts';
import { createContext } from '../create-context.ts';
import { expectOk } from '../expect-ok.ts';
import { faq, minutes } from '../plain-articles.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const nothingElse = Object.fromEntries(Object.keys(smallFiles).map((name) => [name, undefined]));

async function open(files: Readonly<Record<string, string>>) {
  const folder = await writeSmallKnowledge({ ...nothingElse, ...files });
  return expectOk(await openLibrary(folder)).library;
}

test('/knowledge status says that nobody has written questions yet, and counts what can answer', async () => {
  const conversation = createConversation(await open({ 'kites/article.md': faq }));
  const status = toText(await conversation.say('/knowledge status'));
  expect(status).toContain(
    'kites: 9 sentences and 5 lines that lead to them; nobody has written questions for it yet',
  );
  expect(status).toContain('write questions.yaml beside article.md');
  expect(status).toContain('self-test: nothing to ask yet');
});

test('/knowledge status says which demonstration stepped aside, and what to do to have both', async () => {
  const demo = faq.replace('language: en', 'language: en\ndemo: true');
  const conversation = createConversation(
    await open({ 'kites/article.md': demo, 'garden/article.md': minutes }),
  );
  const status = toText(await conversation.say('/knowledge status'));
  expect(status).toContain('kites: stepped aside, because it is a demonstration');
  expect(toText(await conversation.say('/sources'))).not.toContain('Kite Day');
});

test.each([
  '/sources',
  '/read 3',
  '/help',
  '/why may dogs come',
  '/knowledge export',
  '/knowledge history',
  'may dogs come',
])('%s works with an article alone', async (line) => {
  const conversation = createConversation(await open({ 'kites/article.md': faq }));
  expect(toText(await conversation.say(line))).not.toBe('');
});

test('what is typed is completed, and the menu has no topics', async () => {
  const library = await open({ 'kites/article.md': faq });
  const { knowledge, answerer } = library.current();
  expect(createContext(library).menu.map(({ name }) => name)).toEqual(
    createMenu(knowledge).map(({ name }) => name),
  );
  expect(answerer.suggest('dog', 5)).toEqual(expect.any(Array));
});

test('the form for an entry offers no line that only asks or only names', async () => {
  const library = await open({ 'kites/article.md': faq });
  const [article] = library.current().knowledge.articles;
  const offered = article && offerSentences('may dogs come', article, library.current());
  expect(offered?.map(({ value }) => value)).toEqual(
    article?.sentences.filter(({ role }) => role === 'statement').map(({ at }) => at),
  );
});

function toText(reply: Reply | undefined): string {
  return reply === undefined ? '' : toMarkdown(reply).join('\n').replaceAll('\\', '');
}
