import { describe, expect, test } from 'vitest';
import type { Asker } from '../../src/access.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';
import { createConversation } from '../../src/terminal/conversation.ts';
import { createContext, MODERATOR, READER } from '../create-context.ts';
import { expectOk } from '../expect-ok.ts';
import { writeSmallKnowledge } from '../small-article.ts';

describe('/why', () => {
  test('tells a moderator alone why a question is answered as it is', async () => {
    const reply = await run(MODERATOR);
    expect(reply.audience).toBe('asker');
    expect(toMarkdown(reply)[0]).toMatch(
      /^\*\*Why\*\*\nAsked: expense of the repiars\nAnswered with ¶2, sentence 1/,
    );
  });

  test('tells nobody else', async () => {
    const [text] = toMarkdown(await run(READER));
    expect(text).toContain('for the moderators');
    expect(text).not.toContain('repairs');
  });

  test('can be typed in a terminal, with an article to look in', async () => {
    const reply = await createConversation(await openSmall()).say(
      '/why number of helpers article:lighthouse',
    );
    expect(JSON.stringify(reply)).toContain('This very question is written down');
  });

  test('says of a greeting that it asks nothing, and where such texts are listed', async () => {
    const reply = await createConversation(await openSmall()).say('/why hi there');
    expect(JSON.stringify(reply)).toContain('language/en/greetings.txt');
  });
});

async function run(asker: Asker): Promise<Reply> {
  const context = createContext(await openSmall(), { asker });
  const [action] = context.menu.find(({ name }) => name === 'why')?.actions ?? [];
  if (action === undefined) throw new Error('The menu has no /why.');
  return action.run({ question: 'expense of the repiars' }, context);
}

async function openSmall() {
  const opened = expectOk(await openLibrary(await writeSmallKnowledge()));
  return opened.library;
}
