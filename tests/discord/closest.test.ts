import { describe, expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import type { SeenMessage } from '../../local-discord/person/seen.ts';
import { type Command, defineCommand } from '../../src/command.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { findForm, only, readList, settle, startDesk, turnOn } from './desk/desk-kit.ts';

/** Nothing in the small article is near to it. */
const STRANGE = 'do *penguins* like chess?';
const CLOSEST = 'Closest in the article. It may not answer this:';

describe('what is closest, after a slash command', () => {
  test('is for the asker alone, with the question above it', async () => {
    const { discord } = await startDesk({}, { createMenu: withNear });
    const near = only(await discord.member({ name: 'Ada' }).types('/near', { question: STRANGE }));
    expect(near.ephemeral).toBe(true);
    expect(near.text).toMatch(
      /^Asked: do \\\*penguins\\\* like chess\?\nClosest in the article\. It may not/,
    );
    expect(near.buttons.map(({ label }) => label)).toEqual([
      'How much did the repairs cost?',
      'Show context',
      'Ask in other words',
      'Show everyone',
    ]);
  });

  test('becomes the answer where the question that led there is chosen', async () => {
    const { discord } = await startDesk({}, { createMenu: withNear });
    const ada = discord.member({ name: 'Ada' });
    const near = only(await ada.types('/near', { question: STRANGE }));
    const chosen = only(await ada.presses(near, 'How much did the repairs cost?'));
    expect(chosen).toMatchObject({ id: near.id, ephemeral: true });
    expect(chosen.text).toContain('Asked as: How much did the repairs cost?');
    expect(chosen.text).not.toContain(CLOSEST);
    expect(chosen.buttons.map(({ label }) => label)).toContain('Show everyone');
  });

  test('is on the list of missed questions with what was shown, until its question is chosen', async () => {
    const bot = await startDesk({}, { createMenu: withNear });
    await turnOn(bot);
    const ada = bot.discord.member({ name: 'Ada' });
    const near = only(await ada.types('/near', { question: 'what was lost' }));
    expect(await readList(bot, 1)).toMatchObject([
      { question: 'what was lost', why: 'closest', shown: ['¶2·1', '¶1·2'] },
    ]);
    await ada.presses(near, 'How much did the repairs cost?');
    expect(await readList(bot, 0)).toEqual([]);
  });
});

describe('what is no answer', () => {
  test('is asked in other words in a form that holds the question, and answered privately', async () => {
    const { discord } = await startDesk();
    const ada = discord.member({ name: 'Ada' });
    const nothing = only(await ada.types('/ask', { question: STRANGE }));
    expect(nothing.ephemeral).toBe(true);
    const form = findForm(await ada.presses(nothing, 'Ask in other words'));
    expect(form.title).toBe('Ask in other words');
    expect(form.fields).toMatchObject([{ label: 'Your question', value: STRANGE, maxLength: 300 }]);
    const answer = only(await ada.submits(form, { question: 'what was paid' }));
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toMatch(/^Asked: what was paid\n> “Repairs cost 40,000 crowns/);
  });

  test('is asked again of the same article', async () => {
    const { discord } = await startDesk();
    const ada = discord.member({ name: 'Ada' });
    const nothing = only(await ada.types('/ask', { question: STRANGE, article: 'lighthouse' }));
    const form = findForm(await ada.presses(nothing, 'Ask in other words'));
    expect(form.customId).toContain('lighthouse');
    expect(only(await ada.submits(form, { question: 'what was paid' })).text).toContain('40,000 crowns');
  });

  test('is shown to everyone with its question, also by a bot that was started anew, and counts once', async () => {
    const bot = await startDesk();
    const { discord, door } = bot;
    const ada = discord.member({ name: 'Ada' });
    const nothing = only(await ada.types('/ask', { question: STRANGE }));
    await door.close();
    const next = await startDesk({ on: discord });
    await turnOn(next);
    const shown = only(await ada.presses(nothing, 'Show everyone'));
    expect(shown.ephemeral).toBe(false);
    expect(shown.text).toMatch(/^Asked: do \\\*penguins\\\* like chess\?\nI found nothing about/);
    expect(labels(shown)).toEqual(['Ask in other words', 'Remove']);
    await settle(next, 1);
    expect(next.missed.list(discord.guild.id)).toEqual([]);
  });

  test('after a mention is one message, which the channel sees', async () => {
    const { discord } = await startDesk();
    const { messages } = await discord.member({ name: 'Ada' }).mentions('qwertz xylophones');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ephemeral: false });
    expect(messages[0]?.text).not.toContain('Asked:');
    expect(messages[0]?.buttons.map(({ label }) => label)).toEqual(['Remove']);
  });
});

describe('who greets the bot', () => {
  test.each(['hi!', 'thank you so much', 'help', 'what is this?', 'what can you do'])(
    'with “%s” gets a friendly word and questions to try, by mention, by command and directly',
    async (text) => {
      const { discord } = await startDesk();
      const ada = discord.member({ name: 'Ada' });
      const replies = [
        await ada.mentions(text),
        await ada.sends(text),
        await ada.types('/ask', { question: text }),
      ];
      for (const reply of replies.map(only)) {
        expect(reply.text).toContain('“Lighthouse of Skarn shines again after storm”');
        expect(reply.text).toContain('Try one of these:');
        expect(labels(reply)).toContain('When was the lighthouse lit again?');
      }
    },
  );

  test('and asks what the article is about gets its headline and first sentence', async () => {
    const { discord } = await startDesk();
    const reply = only(await discord.member({ name: 'Ada' }).mentions('hi, what is this article about?'));
    expect(reply.text).toMatch(
      /^It begins like this:\n> “Lighthouse of Skarn .*headline\n> “The lighthouse of Skarn .*¶1·1\n-# From/,
    );
  });

  test('and asks a question is answered', async () => {
    const { discord } = await startDesk();
    const reply = only(await discord.member({ name: 'Ada' }).mentions('hi, how much did the repairs cost?'));
    expect(reply.text).toContain('40,000 crowns');
  });
});

function labels({ buttons }: SeenMessage): readonly string[] {
  return buttons.map(({ label }) => label);
}

/** The menu with a command whose answer is always closest, whatever the answering room makes of any wording. */
function withNear(knowledge: Knowledge): readonly Command[] {
  return [near, ...createMenu(knowledge)];
}

const near = defineCommand({
  name: 'near',
  description: 'Shows what is closest',
  example: '/near x',
  access: 'everyone',
  options: { question: { type: 'text', description: 'Anything', required: true, maxLength: 300 } },
  run: ({ question }, { snapshot: { knowledge }, locale: { phrases } }) => {
    const places = knowledge.articles.flatMap((article) => {
      const entry = article.entries.find(({ id }) => id === 'cost');
      const other = article.sentences.find(({ at }) => at === 'p1s2');
      const [sentence] = entry?.cites ?? [];
      if (sentence === undefined || other === undefined) return [];
      return [
        { article, sentence, ...(entry && { entry }) },
        { article, sentence: other },
      ];
    });
    const reason = { summary: 'A test wants it.', matches: [], missing: [] };
    const answer = { kind: 'closest', places, lookedFor: ['x'], lacking: ['x'], reason } as const;
    return renderAnswer(answer, knowledge, phrases, { question });
  },
});
