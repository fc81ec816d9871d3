import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/library/outcome.ts';
import { en } from '../../src/locales/en.ts';
import {
  joinIds,
  splitIds,
  toChoice,
  toFollowUpButton,
  toNotAskedButton,
  toOthersButton,
  toShowAskedButton,
  toShowEveryoneButton,
} from '../../src/replies/buttons.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import type { Button, Reply } from '../../src/replies/reply.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { type Asking, answerTyped, answerUnseen } from '../../src/steps/readers.ts';
import { steps } from '../../src/steps/steps.ts';
import { createContext, READER } from '../create-context.ts';
import { toLibrary } from '../discord/fitting.ts';
import { readSmallSnapshot, toSnapshot } from '../discord/to-snapshot.ts';
import { readSmallKnowledge } from '../small-article.ts';

const { phrases } = en;

describe('a step of readers', () => {
  test('that chooses an entry shows what was asked and its sentence, to everyone', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toChoice({ id: 'lighthouse/cost', label: '' }), snapshot);
    expect(reply.audience).toBe('everyone');
    expect(read(reply)).toContain('Asked as: How much did the repairs cost?');
    expect(read(reply)).toContain('Repairs cost 40,000 crowns');
  });

  test('that chooses a sentence shows that sentence', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toChoice({ id: 'lighthouse/p3s1', label: '' }), snapshot);
    expect(reply.parts.filter(({ kind }) => kind === 'quote')).toMatchObject([{ at: 'p3s1' }]);
  });

  test('that asks for the context shows the paragraph and its neighbours, the sentence standing out, privately', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press({ step: { name: 'context', args: [joinIds(['lighthouse/p2s1'])] } }, snapshot);
    const quotes = reply.parts.filter((part) => part.kind === 'quote');
    expect(reply.audience).toBe('asker');
    expect(quotes.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p2s1', 'p2s2', 'p3s1', 'p3s2']);
    expect(quotes.filter(({ emphasised }) => emphasised).map(({ at }) => at)).toEqual(['p2s1']);
  });

  test('that asks for the context of two paragraphs shows those two and no more', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(
      { step: { name: 'context', args: [joinIds(['lighthouse/p3s1', 'lighthouse/p1s2'])] } },
      snapshot,
    );
    const quotes = reply.parts.filter((part) => part.kind === 'quote');
    expect(quotes.map(({ at }) => at)).toEqual(['p1s1', 'p1s2', 'p3s1', 'p3s2']);
    expect(quotes.filter(({ emphasised }) => emphasised).map(({ at }) => at)).toEqual(['p1s2', 'p3s1']);
  });

  test('that asks for other questions offers them privately, without the one it comes from', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toOthersButton('lighthouse/relit', phrases), snapshot);
    const offered = reply.actions.flatMap(({ isChoice, step }) => (isChoice === true ? step.args : []));
    expect(reply.audience).toBe('asker');
    expect(offered).toContain('lighthouse/cost');
    expect(offered).not.toContain('lighthouse/relit');
  });

  test('that says it was not asked for offers what lies near a sentence, and another try', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toNotAskedButton(['lighthouse/p2s1'], phrases), snapshot);
    expect(reply.audience).toBe('asker');
    expect(reply.actions).toContainEqual(
      toChoice({ id: 'lighthouse/cost', label: 'How much did the repairs cost?' }),
    );
    expect(reply.actions).toContainEqual(toFollowUpButton(phrases));
  });

  test('that says it was not asked for has something to say when nothing was shown', async () => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toNotAskedButton([], phrases), snapshot);
    expect(read(reply)).toContain('Try it in other words');
  });

  test.each([
    { what: 'an entry', ids: ['lighthouse/cost'], says: '40,000 crowns' },
    { what: 'a gap', ids: ['lighthouse/cause-of-storm'], says: 'does not say what caused the storm' },
    { what: 'two sentences', ids: ['lighthouse/p3s2', 'lighthouse/p1s1'], says: 'She did not say' },
  ])('that shows $what to everyone gives the answer again', async ({ ids, says }) => {
    const snapshot = await readSmallSnapshot();
    const reply = await press(toShowEveryoneButton(ids, phrases), snapshot);
    expect(reply.audience).toBe('everyone');
    expect(read(reply)).toContain(says);
  });

  test('that shows rival figures to everyone says again that there are several', async () => {
    const snapshot = await readSmallSnapshot();
    const shown = toShowEveryoneButton(['lighthouse/p2s1', 'lighthouse/p2s2'], phrases, 'rivals');
    expect(read(await press(shown, snapshot))).toMatch(/^The article gives more than one figure\. Each is/);
  });

  test('that shows everyone what was asked says so kindly where the message does not tell it', async () => {
    const reply = await press(toShowAskedButton({}, phrases), await readSmallSnapshot());
    expect(reply.audience).toBe('asker');
    expect(read(reply)).toContain('Please ask again.');
  });

  test.each([
    { name: 'ask', arg: 'lighthouse/gone' },
    { name: 'ask', arg: 'elsewhere/cost' },
    { name: 'context', arg: 'lighthouse/p99s1' },
    { name: 'others', arg: 'lighthouse/gone' },
    { name: 'show-everyone', arg: 'lighthouse/p1s1.p99s1' },
    { name: 'show-everyone', arg: 'lighthouse/gone' },
    { name: 'show-everyone', arg: '' },
    { name: 'show-everyone', arg: ';;..//' },
  ])('for what is gone ($name $arg) says so kindly, to the person alone', async ({ name, arg }) => {
    const snapshot = await readSmallSnapshot();
    const reply = await press({ step: { name, args: [arg] } }, snapshot);
    expect(reply.audience).toBe('asker');
    expect(read(reply)).toContain('The knowledge has changed since');
  });
});

test('a list of ids comes back from the one argument it is carried in', () => {
  const ids = ['a/p1s1', 'a/p2s1', 'b/p1s1'];
  expect(joinIds(ids)).toBe('a/p1s1.p2s1;b/p1s1');
  expect(splitIds(joinIds(ids))).toEqual(ids);
  expect(splitIds(joinIds([]))).toEqual([]);
});

describe('a reply says what it is about', () => {
  test.each([
    { question: 'what was paid', outcome: 'answered', shown: ['¶2·1'] },
    { question: 'why was there a storm', outcome: 'gap', shown: ['¶1·2'] },
    { question: 'do penguins like chess', outcome: 'unknown', shown: [] },
  ])('when “$question” is $outcome', async ({ question, outcome, shown }) => {
    const reply = answerTyped(question, asking(await readSmallSnapshot()));
    expect(reply.about).toEqual({ question, outcome, shown });
  });

  test('with the questions offered, when it asks back', async () => {
    const { knowledge, answerer } = await readSmallSnapshot();
    const suggestions = ['cost', 'relit'].flatMap((id) => answerer.findSuggestion(`lighthouse/${id}`) ?? []);
    const reason = { summary: 'A test wants it.', matches: [], missing: [] };
    expect(
      renderAnswer({ kind: 'unsure', suggestions, reason }, knowledge, phrases, { question: 'and?' }).about,
    ).toEqual({
      question: 'and?',
      outcome: 'unsure',
      shown: ['How much did the repairs cost?', 'When was the lighthouse lit again?'],
    });
  });

  test('without a question, when it was chosen', async () => {
    const reply = await press(toChoice({ id: 'lighthouse/cost', label: '' }), await readSmallSnapshot());
    expect(reply.about).toEqual({ question: undefined, outcome: 'answered', shown: ['¶2·1'] });
  });
});

describe('a greeting', () => {
  test('of an article that nobody has written questions for offers its beginning', async () => {
    const small = await readSmallKnowledge();
    const articles = small.articles.map((article) => ({ ...article, entries: [], topics: [], gaps: [] }));
    const snapshot = toSnapshot({ ...small, articles });
    const reply = answerTyped('hello', asking(snapshot));
    expect(read(reply)).toMatch(/Ask in your own words\.\n1\. Read the beginning$/);
    const [beginning] = reply.actions;
    if (beginning === undefined) throw new Error('no button');
    expect(read(await press(beginning, snapshot))).toContain('The lighthouse of Skarn was lit again');
  });

  test('that a moderator wrote down as a question is answered as one', async () => {
    const small = await readSmallKnowledge();
    const articles = small.articles.map((article) => ({
      ...article,
      entries: article.entries.map((entry) =>
        entry.id === 'relit' ? { ...entry, wordings: [...entry.wordings, 'what is this about'] } : entry,
      ),
    }));
    expect(
      answerTyped('What is this about?', asking(toSnapshot({ ...small, articles }))).about?.outcome,
    ).toBe('answered');
  });

  test('is about the one article that was asked', async () => {
    const small = await readSmallKnowledge();
    const other = small.articles.map((article) => ({ ...article, id: 'other', title: 'Another' }));
    const snapshot = toSnapshot({ ...small, articles: [...small.articles, ...other] });
    expect(read(answerTyped('hello', asking(snapshot)))).toContain(
      'storm”, “Another” with their own sentences',
    );
    expect(read(answerTyped('hello', asking(snapshot), 'other'))).toContain(
      'about “Another” with its own sentences',
    );
  });
});

test('every button under an answer leads to a step that is there', async () => {
  const snapshot = await readSmallSnapshot();
  const replies = ['what was paid', 'do penguins like chess'].map((question) =>
    answerTyped(question, asking(snapshot)),
  );
  const names = replies.flatMap(({ actions }) => actions.map(({ step }) => step.name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(steps.map((step) => step.name)).toContain(name);
});

test('a follow-up is read back before its answer, and no more of it than the form takes', async () => {
  const snapshot = await readSmallSnapshot();
  const reply = answerUnseen(`what was paid ${'x'.repeat(5_000)}`, asking(snapshot));
  const [first] = reply.parts;
  expect(first?.kind === 'words' ? first.text : '').toMatch(/^Asked: what was paid x{286}$/);
});

/** The reply that a button leads to, pressed by its asker. */
async function press({ step, adds }: Pick<Button, 'step' | 'adds'>, snapshot: Snapshot): Promise<Reply> {
  const context = createContext(toLibrary(snapshot), { asker: READER });
  const args = adds === undefined ? step.args : [...step.args, READER.id];
  const outcome = await steps.find(({ name }) => name === step.name)?.run(args, {}, context);
  if (outcome?.kind !== 'reply') throw new Error('no reply');
  return outcome.reply;
}

/** What an English reader is shown of it. */
function asking(snapshot: Snapshot): Asking {
  return { snapshot, locale: en };
}

function read(reply: Reply): string {
  return toPlainText(reply, 500);
}
