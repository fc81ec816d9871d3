import { describe, expect, test } from 'vitest';
import type { Answer, Closest, Objection, Place } from '../../src/answering/answer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { en } from '../../src/locales/en.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { renderWhy } from '../../src/replies/render-why.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { expectFitting } from '../discord/fitting.ts';
import { readKnowledgeOf, readSmallKnowledge, smallFiles } from '../small-article.ts';

const reason = { summary: 'A test wants it.', matches: [], missing: [] };

describe('what is closest', () => {
  test('stands in quotes between words that say it may be no answer, with one source line', async () => {
    const knowledge = await readSmallKnowledge();
    const answer = toClosest(knowledge, { ats: ['p2s2', 'p1s2'], lacking: ['price'] });
    const { parts } = renderAnswer(answer, knowledge, en.phrases, { question: 'price of the glass' });
    expect(parts.map(({ kind }) => kind)).toEqual(['words', 'quote', 'quote', 'words', 'small']);
    const [text] = toMarkdown({ parts, actions: [], audience: 'asker' });
    expect(text.split('\n')).toMatchObject([
      'Closest in the article. It may not answer this:',
      expect.stringMatching(/^> “Two keepers and 11 volunteers .*¶2·2$/),
      expect.stringMatching(/^> “It had been dark .*¶1·2$/),
      'None of them speaks of “price”.',
      expect.stringMatching(/^-# From “Lighthouse of Skarn/),
    ]);
  });

  test.each<{ objection: Objection; says: string }>([
    { objection: { kind: 'negated' }, says: 'You asked what is not so; these words tell what is.' },
    {
      objection: { kind: 'opposite', asked: 'rises', found: 'falls' },
      says: 'You asked for “rises”; “falls” stands there.',
    },
    {
      objection: { kind: 'order', asked: 'largest' },
      says: 'You asked for “largest”; nothing there says that of it.',
    },
    { objection: { kind: 'number', asked: '1999' }, says: '“1999” stands nowhere in the article.' },
    { objection: { kind: 'name', asked: 'Obama' }, says: '“Obama” is not spoken of there.' },
    { objection: { kind: 'sought', sought: 'price' }, says: 'You asked for a price; none stands there.' },
    { objection: { kind: 'sought', sought: 'time' }, says: 'You asked when; no time stands there.' },
    { objection: { kind: 'sought', sought: 'person' }, says: 'You asked who; no person stands there.' },
    { objection: { kind: 'sought', sought: 'place' }, says: 'You asked where; no place stands there.' },
    { objection: { kind: 'sought', sought: 'number' }, says: 'You asked for a number; none stands there.' },
    { objection: { kind: 'sought', sought: 'reason' }, says: 'You asked why; no reason stands there.' },
    {
      objection: { kind: 'sought', sought: 'duration' },
      says: 'You asked how long; no length of time stands there.',
    },
  ])('says “$says”, and not the lacking words besides', async ({ objection, says }) => {
    const knowledge = await readSmallKnowledge();
    const answer = toClosest(knowledge, { ats: ['p2s2'], objection, lacking: ['godot'] });
    expect(read(answer, knowledge)).toContain(`\n${says}\n`);
    expect(read(answer, knowledge)).not.toContain('godot');
    expect(toPlainText(renderWhy('x', answer, 'abc1234'), 500)).toContain(says);
  });

  test('objects to the first place only, because the others may say it', async () => {
    const knowledge = await readSmallKnowledge();
    const objection = { kind: 'sought', sought: 'price' } as const;
    const answer = toClosest(knowledge, { ats: ['p2s2', 'p2s1'], objection });
    expect(read(answer, knowledge)).toContain('You asked for a price; none stands in the first of them.');
  });

  test('says nothing of what is lacking where nothing is', async () => {
    const knowledge = await readSmallKnowledge();
    const { parts } = renderAnswer(toClosest(knowledge, { ats: ['p2s2'] }), knowledge, en.phrases);
    expect(parts.map(({ kind }) => kind)).toEqual(['words', 'quote', 'small']);
  });

  test('offers the questions of moderators that led there, other words, and showing everyone', async () => {
    const knowledge = await readSmallKnowledge();
    const answer = toClosest(knowledge, { ats: ['p2s1', 'p3s1'], entries: ['cost'] });
    const { actions, audience } = renderAnswer(answer, knowledge, en.phrases, {
      question: 'x',
      article: 'lighthouse',
    });
    expect(audience).toBe('asker');
    expect(actions.map(({ label, step: { name, args } }) => [label, name, ...args])).toEqual([
      ['How much did the repairs cost?', 'ask', 'lighthouse/cost'],
      ['Show context', 'context', 'lighthouse/p2s1.p3s1'],
      ['Ask in other words', 'in-other-words', 'lighthouse'],
      ['Show everyone', 'show-asked', 'lighthouse'],
      ['Remove', 'remove'],
    ]);
  });

  test('is one message however long its sentences are, and tells only of what it shows', async () => {
    const long = (word: string) => `${word} ${'of the light '.repeat(70)}was seen.`;
    const knowledge = await readKnowledgeOf({
      ...smallFiles,
      'lighthouse/article.md': smallFiles['lighthouse/article.md'].replace(
        /She did not say.*\n/,
        `${long('Much')}\n`,
      ),
    });
    const answer = toClosest(knowledge, { ats: ['p2s1', 'p3s2', 'p3s1'], lacking: ['price'] });
    const reply = renderAnswer(answer, knowledge, en.phrases);
    expect(toMarkdown(reply)).toHaveLength(1);
    expect(reply.parts.flatMap((part) => (part.kind === 'quote' ? [part.at] : []))).toEqual(['p2s1', 'p3s2']);
    expect(reply.about?.shown).toEqual(['¶2·1', '¶3·2']);
    await expectFitting(reply, { kind: 'message', asker: '123456789012345678', phrases: en.phrases });
  });

  test('is told a moderator with what it lacks and the wording that came nearest', async () => {
    const knowledge = await readSmallKnowledge();
    const answer = toClosest(knowledge, { ats: ['p2s1'], lacking: ['paint'] });
    const told = { ...answer, reason: { ...reason, nearest: 'price of the repair' } };
    const text = toPlainText(renderWhy('price of the paint', told, 'abc1234'), 500);
    expect(text).toContain('Showed ¶2, sentence 1 as the closest, which may not answer it.');
    expect(text).toContain('None of these places speaks of: “paint”.');
    expect(text).toContain('The nearest wording: “price of the repair”.');
  });
});

describe('what is not found', () => {
  test.each([
    { missing: ['godot'], says: 'I found nothing about “godot” in the article.' },
    { missing: [], says: 'I found nothing near this in the article. I looked for “godot”, “waiting”.' },
  ])('is told as “$says”', async ({ missing, says }) => {
    const knowledge = await readSmallKnowledge();
    const [near] = toClosest(knowledge, { ats: ['p1s1'] }).places;
    const answer: Answer = {
      kind: 'unknown',
      lookedFor: ['godot', 'waiting'],
      ...(near && { near }),
      reason: { ...reason, missing },
    };
    expect(read(answer, knowledge)).toContain(says);
    expect(read(answer, knowledge)).not.toMatch(/does not say|│/);
  });
});

describe('rival figures', () => {
  test('are all shown under words that say so first, each with what is counted and by whom', async () => {
    const knowledge = await readSmallKnowledge();
    const cites = toClosest(knowledge, { ats: ['p2s1', 'p2s2'] }).places;
    const answer: Answer = { kind: 'answered', cites, areRivals: true, others: [], reason };
    const reply = renderAnswer(answer, knowledge, en.phrases);
    const lines = toPlainText({ ...reply, actions: [] }, 500).split('\n');
    expect(lines).toMatchObject([
      'The article gives more than one figure. Each is shown as written.',
      expect.stringContaining('40,000 crowns'),
      '  40,000: crowns paid for the repairs · according to: the harbour office',
      expect.stringContaining('11 volunteers'),
      '  11: volunteers',
      expect.stringContaining('From “'),
    ]);
    expect(reply.audience).toBe('everyone');
  });
});

interface Wanted {
  readonly ats: readonly string[];
  /** Of the places in their order. */
  readonly entries?: readonly string[];
  readonly objection?: Objection;
  readonly lacking?: readonly string[];
}

function toClosest({ articles }: Knowledge, { ats, entries = [], objection, lacking = [] }: Wanted): Closest {
  const places = ats.flatMap((at, index): Place[] =>
    articles.flatMap((article) => {
      const entry = article.entries.find(({ id }) => id === entries[index]);
      const sentence = article.sentences.find((one) => one.at === at);
      return sentence === undefined ? [] : [{ article, sentence, ...(entry && { entry }) }];
    }),
  );
  return { kind: 'closest', places, ...(objection && { objection }), lookedFor: lacking, lacking, reason };
}

function read(answer: Answer, knowledge: Knowledge): string {
  return toPlainText(renderAnswer(answer, knowledge, en.phrases), 500);
}
