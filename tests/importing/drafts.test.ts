import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.ts';
import { addDrafts } from '../../src/importing/drafts/add-drafts.ts';
import { askSentence } from '../../src/importing/drafts/ask-sentence.ts';
import { readBank } from '../../src/importing/drafts/bank.ts';
import { draftQuestions } from '../../src/importing/drafts/draft-questions.ts';
import { readArticle } from '../../src/knowledge/article/read-article.ts';
import type { Article } from '../../src/knowledge/knowledge.ts';
import { readReadersQuestions } from '../../src/library/read-means.ts';
import { means } from '../means.ts';

const list = await readReadersQuestions();
const bank = readBank(list);

async function read(text: string, title = 'Fire at the Skarn museum'): Promise<Article> {
  const file = `---\ntitle: ${title}\nlanguage: en\nwording: verbatim\n---\n${text}`;
  const { article } = await readArticle('a', new Map([['a/article.md', file]]));
  if (article === undefined) throw new Error('the article of the test has a mistake');
  return article;
}

function draft(article: Article, questions: readonly { question: string; answer: string }[] = []) {
  const answerer = createAnswerer({ version: '0', articles: [article], synonyms: [] }, means);
  return { answerer, drafts: draftQuestions(article, { questions }, answerer, list) };
}

describe('a sentence of a simple build is asked as a reader would', () => {
  test.each([
    ['Three witnesses have come forward.', 'How many witnesses have come forward?'],
    ['Teams can have up to five people.', 'How many people can teams have?'],
    ['The tower is open from May to September.', 'When is the tower open?'],
    ['Submissions close on Sunday.', 'When do submissions close?'],
    ['The licence ends in December 2027.', 'When does the licence end?'],
    ['The fine is £75.', 'How much is the fine?'],
    ['Ada Quill said that the pier is closed for now.', 'Who said that the pier is closed for now?'],
    ['Skarn Foxes won the Lantern Cup, their first.', 'Who won the Lantern Cup?'],
    ['The hall was designed by Ada Quill.', 'Who designed the hall?'],
  ])('%s', (sentence, question) => {
    expect(askSentence(sentence, bank)).toEqual([question]);
  });

  test.each([
    'It ends on Monday.',
    'They can have five people.',
    'We left in May.',
    'She said that it is closed.',
    '“Two men left,” he said.',
    'Rain.',
  ])('%s is not asked, because it cannot be understood by itself', (sentence) => {
    expect(askSentence(sentence, bank)).toEqual([]);
  });
});

test('a draft carries the sentence that the answerer gives for it, and a gap is what it finds nothing for', async () => {
  const article = await read(
    'The fire broke out on Monday evening in the east hall.\nThree witnesses have come forward.\n',
  );
  const { answerer, drafts } = draft(article);
  expect(drafts).toContainEqual(
    expect.objectContaining({ kind: 'entry', question: 'How many witnesses have come forward?' }),
  );
  expect(drafts).toContainEqual({
    kind: 'gap',
    question: 'How many people died?',
    missing: 'how many people died',
  });
  for (const one of drafts) {
    const answer = answerer.answer(one.question, 'a');
    if (one.kind === 'entry')
      expect(answer).toMatchObject({ kind: 'answered', cites: [{ sentence: { at: one.sentence.at } }] });
    else expect(answer.kind).not.toBe('answered');
  }
});

test('an article that speaks of it is not said to be silent about it', async () => {
  const { drafts } = draft(await read('The fire killed nobody.\nTwo guards were injured.\n'));
  expect(drafts.filter(({ kind, question }) => kind === 'gap' && /died|hurt/.test(question))).toEqual([]);
});

test('what the page itself asks and answers comes first', async () => {
  const article = await read(
    '## Can I bring a bag?\n\nSmall bags are fine.\nLarge ones stay at the desk.\n',
    'Rules',
  );
  const { drafts } = draft(article, [
    { question: 'Where do large bags stay?', answer: 'Large ones stay at the desk.' },
  ]);
  expect(drafts.map(({ question }) => question)).toEqual(['Where do large bags stay?', 'Can I bring a bag?']);
});

test('a turn of speech in a plain text is not drafted', async () => {
  const { drafts } = draft(
    await read(
      'And why was it closed?\n\nThe roof leaked for years.\n\nThe town paid.\nNobody came.\n',
      'Roof',
    ),
  );
  expect(drafts).toEqual([]);
});

test('ticked drafts become entries and gaps that can be read', async () => {
  const article = await read('The fire broke out on Monday evening.\nThree witnesses have come forward.\n');
  const written = addDrafts(undefined, draft(article).drafts);
  const text = written.kind === 'edited' ? written.text : '';
  const file =
    '---\ntitle: Fire at the Skarn museum\nlanguage: en\nwording: verbatim\n---\nThe fire broke out on Monday evening.\nThree witnesses have come forward.\n';
  const { article: again, problems } = await readArticle(
    'a',
    new Map([
      ['a/article.md', file],
      ['a/questions.yaml', text],
    ]),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again?.entries.map(({ question }) => question)).toContain('How many witnesses have come forward?');
});
