import { describe, expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import type { Context } from '../../src/command.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';
import { createConversation } from '../../src/terminal/conversation.ts';
import { createContext, MODERATOR, READER } from '../create-context.ts';
import { expectOk } from '../expect-ok.ts';
import { readSmallKnowledge, writeSmallKnowledge } from '../small-article.ts';

describe('the menu', () => {
  test('every example does something when it is typed', async () => {
    const { library } = expectOk(await openLibrary(await writeSmallKnowledge()));
    const conversation = createConversation(library);
    for (const { example } of createMenu(library.current().knowledge)) {
      const reply = await conversation.say(example);
      expect(reply?.parts.length, example).toBeGreaterThan(0);
      expect(JSON.stringify(reply), example).not.toContain('There is no /');
    }
  });

  test('has the topics of the article as commands, each once', async () => {
    const names = createMenu(await readSmallKnowledge()).map(({ name }) => name);
    expect(names).toContain('repairs');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a command', () => {
  test.each([
    { command: '/read', given: {}, says: 'Please give “paragraph”' },
    {
      command: '/read',
      given: { paragraph: 'seven' },
      says: '“paragraph” has to be a whole number from 0 to 9999.',
    },
    { command: '/read', given: { paragraph: 99 }, says: 'has paragraphs 1 to 3; there is no paragraph 99' },
    { command: '/read', given: { paragraph: 1, article: 'nope' }, says: 'There is no article “nope”' },
    { command: '/ask', given: {}, says: 'Please give “question”' },
    { command: '/ask', given: { question: 7 }, says: '“question” has to be text.' },
    { command: '/ask', given: { question: 'x', private: 'yes' }, says: '“private” has to be yes or no.' },
  ])('$command with $given says what to give instead', async ({ command, given, says }) => {
    expect(toMarkdown(await run(command, given)).join('\n')).toContain(says);
  });

  test('answers a chosen question by its id, saying what was asked', async () => {
    const [text] = toMarkdown(await run('/ask', { question: 'lighthouse/cost' }));
    expect(text).toMatch(/^Asked as: How much did the repairs cost\?\n> “Repairs cost 40,000 crowns/);
  });

  test('keeps a private answer to the asker', async () => {
    expect((await run('/ask', { question: 'price of the repair', private: true })).audience).toBe('asker');
    expect((await run('/ask', { question: 'price of the repair' })).audience).toBe('everyone');
  });

  test('reads a paragraph with its neighbours', async () => {
    const reply = await run('/read', { paragraph: 2 });
    expect(reply.parts.flatMap((part) => (part.kind === 'quote' ? [part.at] : []))).toEqual([
      'p1s1',
      'p1s2',
      'p2s1',
      'p2s2',
      'p3s1',
      'p3s2',
    ]);
  });

  test('lists its sources with what is known of them', async () => {
    const [text] = toMarkdown(await run('/sources', {}));
    expect(text).toContain('Skarn Courier, Mina Holt, 2023-03-09');
    expect(text).toContain('<https://example.org/skarn-lighthouse>');
  });

  test('for moderators refuses anyone else, whatever the door did', async () => {
    const reply = await run('/knowledge', {}, READER);
    expect(toMarkdown(reply)[0]).toContain('for the moderators');
    expect(reply.audience).toBe('asker');
  });

  test('for moderators is not in the help of others', async () => {
    expect(toMarkdown(await run('/help', {}, READER))[0]).not.toContain('/knowledge');
    expect(toMarkdown(await run('/help', {}))[0]).toContain('/knowledge');
  });

  test('offers whole questions with their topic while one is typed, misspelt or not', async () => {
    const context = await openContext();
    const complete = context.menu.find(({ name }) => name === 'ask')?.actions[0]?.options['question'];
    const offered = complete?.type === 'text' ? complete.complete?.('repiars', context) : undefined;
    expect(offered?.[0]).toEqual({
      name: 'How much did the repairs cost? · repairs',
      value: 'lighthouse/cost',
    });
  });
});

async function run(
  command: string,
  given: Readonly<Record<string, string | number | boolean>>,
  asker = MODERATOR,
): Promise<Reply> {
  const context = await openContext();
  const [action] = context.menu.find(({ name }) => `/${name}` === command)?.actions ?? [];
  if (action === undefined) throw new Error(`no command ${command}`);
  return action.run(given, { ...context, asker });
}

async function openContext(): Promise<Context> {
  return createContext(expectOk(await openLibrary(await writeSmallKnowledge())).library);
}
