import { describe, expect, test } from 'vitest';
import type { CitedSentence, Knowledge } from '../../src/knowledge/knowledge.ts';
import { en } from '../../src/locales/en.ts';
import { renderCites, renderSources } from '../../src/replies/quotes.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { renderShelf } from '../../src/replies/render-help.ts';
import { renderContext, renderParagraph } from '../../src/replies/render-paragraph.ts';
import type { Part } from '../../src/replies/reply.ts';
import { MESSAGE_LIMIT, toMarkdown } from '../../src/replies/to-markdown.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { faq, minutes } from '../plain-articles.ts';
import { readKnowledgeOf } from '../small-article.ts';

function cite({ articles }: Knowledge, ...ats: string[]): CitedSentence[] {
  return articles.flatMap((article) =>
    ats.flatMap((at) => {
      const sentence = article.sentences.find((one) => one.at === at);
      return sentence === undefined ? [] : [{ article, sentence }];
    }),
  );
}

const show = (parts: readonly Part[]) => ({ audience: 'everyone', parts, actions: [] }) as const;
const kites = () => readKnowledgeOf({ 'kites/article.md': faq });

describe('above a quoted sentence', () => {
  test('stand its headings and what leads to it, small and outside the quotation', async () => {
    const cites = cite(await kites(), 'p3s1');
    expect(toMarkdown(show(renderCites(cites, en.phrases)))[0]).toBe(
      '-# Before you come › Can I bring a dog?\n> “Dogs are welcome on a lead.”  ¶3·1',
    );
    expect(toPlainText(show(renderCites(cites, en.phrases)), 80)).toBe(
      '  Before you come › Can I bring a dog?\n│ “Dogs are welcome on a lead.”  ¶3·1',
    );
  });

  test('stands the question of a label as well', async () => {
    expect(toMarkdown(show(renderCites(cite(await kites(), 'p5s3'), en.phrases)))[0]).toBe(
      '-# Before you come › What should I pack? › You will need:\n> “a warm coat”  ¶5·3',
    );
  });

  test('it is said once for sentences that share it', async () => {
    const lines = toMarkdown(
      show(renderCites(cite(await kites(), 'p1s2', 'p1s3', 'p6s2'), en.phrases)),
    )[0].split('\n');
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      '-# Before yo',
      '> “The field',
      '> “Late come',
      '-# Prizes › ',
      '> “The highe',
    ]);
  });

  test('stands no lead that is quoted itself', async () => {
    const parts = renderCites(cite(await kites(), 'p1s1', 'p1s2', 'p1s3'), en.phrases);
    expect(parts.map((part) => (part.kind === 'quote' ? part.at : part.kind))).toEqual([
      'small',
      'p1s1',
      'p1s2',
      'p1s3',
    ]);
    expect(parts[0]).toEqual({ kind: 'small', text: 'Before you come' });
  });

  test('stands nothing where the article has none', async () => {
    const garden = await readKnowledgeOf({ 'garden/article.md': minutes });
    expect(renderCites(cite(garden, 'p7s1'), en.phrases).map(({ kind }) => kind)).toEqual(['quote']);
  });

  test('long headings and questions are shortened, and the sentence is not', async () => {
    const long = `# ${'*_ '.repeat(80)}end\n## ${'[x '.repeat(80)}\n${'Is it `so` or _so_ * '.repeat(60)}?\n${'a_b* '.repeat(200)}end.\n`;
    const knowledge = await readKnowledgeOf({ 'kites/article.md': faq.replace(/# Kite[\s\S]*/, long) });
    const [message] = toMarkdown(show(renderCites(cite(knowledge, 'p1s2'), en.phrases)));
    expect(message).not.toContain('left out');
    expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });

  test('what comes closest, and what is related to a gap, has it too', async () => {
    const knowledge = await kites();
    const [near] = cite(knowledge, 'p3s1');
    if (near === undefined) throw new Error('there is no p3s1');
    const { article } = near;
    const reason = { summary: '', matches: [], missing: [] };
    const gap = { id: 'cats', missing: 'whether cats may come', wordings: ['May cats come?'] };
    const closest = { kind: 'closest', places: [near], lookedFor: ['cats'], lacking: [], reason } as const;
    for (const answer of [closest, { kind: 'gap', article, gap, near, reason } as const])
      expect(toMarkdown(renderAnswer(answer, knowledge, en.phrases))[0]).toContain(
        '\n-# Before you come › Can I bring a dog?\n> “Dogs',
      );
  });
});

test('a paragraph to read has its headings above it', async () => {
  const [article] = (await kites()).articles;
  const reply = article && renderParagraph({ article, paragraph: 6 }, 'abc1234', en.phrases);
  expect(reply && toMarkdown(reply)[0]).toContain(
    '-# Paragraph 6 · Prizes\n> “Who wins?”  ¶6·1\n> “The highest kite wins a lamp.”  ¶6·2',
  );
});

test('a paragraph that is led from another, which is not shown, says by what', async () => {
  const knowledge = await kites();
  const context = renderContext(cite(knowledge, 'p3s1', 'p6s2'), 'abc1234', en.phrases);
  const [first] = context?.parts ?? [];
  expect(first).toEqual({ kind: 'small', text: 'Paragraph 3 · Before you come › Can I bring a dog?' });
  const [article] = knowledge.articles;
  const read = article && renderParagraph({ article, paragraph: 3 }, 'abc1234', en.phrases);
  expect(read?.parts.filter(({ kind }) => kind === 'small').slice(0, 2)).toEqual([
    { kind: 'small', text: 'Paragraph 2 · Before you come' },
    { kind: 'small', text: 'Paragraph 3 · Before you come' },
  ]);
});

test('the source line and the shelf do without an outlet', async () => {
  const knowledge = await kites();
  expect(renderSources(cite(knowledge, 'p1s2'), 'abc1234', en.phrases)).toEqual([
    {
      kind: 'small',
      text: 'From “Kite Day: questions and answers” · ¶1, sentence 2 · knowledge abc1234',
    },
  ]);
  expect(renderShelf(knowledge, [], en.phrases).parts[2]).toEqual({
    kind: 'small',
    text: '6 paragraphs, 9 sentences with the headline · in the words of the article',
  });
});
