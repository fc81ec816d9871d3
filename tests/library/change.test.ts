import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleChange } from '../../src/library/article-change.ts';
import { openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { museumFiles } from './open-kept.ts';

const BY = { who: 'Ada', how: 'edit' } as const;
const QUESTIONS = smallFiles['lighthouse/questions.yaml'];

describe('an entry that is changed', () => {
  test('says what was meant, and every other line of the file stays', async () => {
    const { outcome, text } = await change({
      kind: 'change',
      section: 'questions',
      id: 'relit',
      wordings: ['When was the lighthouse lit again?', 'which day did it shine again', 'since when is it on'],
      cite: ['p1s1', 'p1s2'],
    });
    expect(outcome).toMatchObject({ kind: 'loaded' });
    expect(text).toBe(
      QUESTIONS.replace('      - lighthouse back on\n', '')
        .replace('shine again\n', 'shine again\n      - since when is it on\n')
        .replace('cite: [p1s1]', 'cite: [p1s1, p1s2]'),
    );
  });

  test('may have another question in front; the one before stays a way to ask where it is kept', async () => {
    const { text } = await change({
      kind: 'change',
      section: 'questions',
      id: 'cost',
      wordings: [
        'What did the repairs cost?',
        'price of the repair',
        'what was paid',
        'How much did the repairs cost?',
      ],
    });
    expect(text).toContain(
      '      - What did the repairs cost?\n      - price of the repair\n      - what was paid\n      - How much did the repairs cost?\n    cite: [p2s1]\n    figure:',
    );
  });

  test('may put a wording that it has in front', async () => {
    const { text } = await change({
      kind: 'change',
      section: 'questions',
      id: 'cost',
      wordings: ['what was paid', 'price of the repair'],
    });
    expect(text).toContain('    ask:\n      - what was paid\n      - price of the repair\n    cite');
  });

  test('keeps its wordings in the other file, where they stand there', async () => {
    const files = {
      'lighthouse/wordings.yaml': 'cost:\n  - repair bill\n  - the sum\nrelit:\n  - light on\n',
    };
    const { outcome, text, wordings } = await change(
      {
        kind: 'change',
        section: 'questions',
        id: 'cost',
        wordings: ['How much did the repairs cost?', 'price of the repair', 'what was paid', 'the sum'],
      },
      files,
    );
    expect(outcome).toMatchObject({ kind: 'loaded' });
    expect(text).toBe(QUESTIONS);
    expect(wordings).toBe('cost:\n  - the sum\nrelit:\n  - light on\n');
  });

  test('is refused with all that is wrong when it cites what is not there', async () => {
    const { outcome, text } = await change({
      kind: 'change',
      section: 'questions',
      id: 'relit',
      wordings: ['When was the lighthouse lit again?', 'which day did it shine again'],
      cite: ['p9s9'],
    });
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(text).toBe(QUESTIONS);
  });
});

test('a gap says something else is missing, and nothing near', async () => {
  const { text } = await change({
    kind: 'change',
    section: 'gaps',
    id: 'cause-of-storm',
    wordings: ['What caused the storm?', 'why was there a storm', 'reason for the bad weather'],
    missing: 'why there was a storm',
    near: '',
  });
  expect(text).toBe(
    QUESTIONS.replace('missing: what caused the storm', 'missing: why there was a storm').replace(
      '    near: p1s2\n',
      '',
    ),
  );
});

describe('an entry that is taken out', () => {
  test('goes with what names it, and nothing else does', async () => {
    const { outcome, text } = await change({ kind: 'remove', section: 'questions', id: 'cost' });
    expect(outcome).toMatchObject({ kind: 'loaded', changes: { removed: ['entry lighthouse/cost'] } });
    expect(text).toContain('entries: [volunteers]');
    expect(text).not.toContain('see:');
    expect(text).not.toContain('40,000');
    expect(text).toContain('  - id: volunteers\n');
  });

  test('takes its further wordings and the file of them with it', async () => {
    const { outcome, wordings } = await change(
      { kind: 'remove', section: 'questions', id: 'cost' },
      { 'lighthouse/wordings.yaml': 'cost:\n  - repair bill\n  - the sum\n' },
    );
    expect(outcome).toMatchObject({ kind: 'loaded' });
    expect(wordings).toBe('');
  });
});

test('the only gap goes with its list', async () => {
  const { outcome, text } = await change({ kind: 'remove', section: 'gaps', id: 'cause-of-storm' });
  expect(outcome).toMatchObject({ kind: 'loaded' });
  expect(text).not.toContain('gaps:');
});

test('an entry that is merged into another leaves it its wordings', async () => {
  const { outcome, text } = await change({
    kind: 'merge',
    section: 'questions',
    id: 'cost',
    into: { section: 'questions', id: 'volunteers' },
  });
  expect(outcome).toMatchObject({ kind: 'loaded' });
  expect(text).toContain('      - who carried the new glass up\n      - How much did the repairs cost?\n');
  expect(text).not.toContain('id: cost');
});

describe('a change is refused, and the file stays as it was,', () => {
  const [section, id] = ['questions', 'nobody'] as const;
  const wordings = ['Who lives there?'];
  const COST = { section, id: 'cost' } as const;

  test.each<{ what: string; edit: WithoutArticle<ArticleChange> }>([
    { what: 'of an entry that is not there', edit: { kind: 'change', section, id, wordings } },
    { what: 'that takes out what is not there', edit: { kind: 'remove', section, id } },
    { what: 'that merges what is not there', edit: { kind: 'merge', section, id, into: COST } },
    { what: 'that merges into what is not there', edit: { kind: 'merge', ...COST, into: { section, id } } },
  ])('$what', async ({ edit }) => {
    const { outcome, text } = await change(edit);
    expect(outcome.kind === 'refused' && outcome.problems).toEqual([
      {
        severity: 'error',
        file: 'lighthouse/questions.yaml',
        what: expect.stringMatching(/^(It is not|There is no “nobody”) in this file any more\.$/),
        fix: expect.stringMatching(/.+/),
      },
    ]);
    expect(text).toBe(QUESTIONS);
  });

  test('while another file has a fault', async () => {
    const folder = await writeSmallKnowledge();
    const { library } = expectOk(await openLibrary(folder));
    await writeFile(join(folder, 'synonyms.yaml'), 'groups: 7\n');
    const edit = { article: 'lighthouse', kind: 'remove', ...COST } as const;
    const outcome = await library.edit(edit, BY, library.current().knowledge.version);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ file: 'synonyms.yaml' }] });
  });
});

test('of two articles the one is changed that was named', async () => {
  const folder = await writeSmallKnowledge(museumFiles);
  const { library } = expectOk(await openLibrary(folder));
  const edit = {
    article: 'museum',
    kind: 'change',
    section: 'questions',
    id: 'hall',
    wordings: ['When did the new hall open?', 'first day of the hall'],
  } as const;
  const outcome = await library.edit(edit, BY, library.current().knowledge.version);
  expect(outcome).toMatchObject({
    kind: 'loaded',
    changes: { removed: ['wording museum/hall “opening of the hall”'], added: [], changed: [] },
  });
  expect(await readFile(join(folder, 'lighthouse/questions.yaml'), 'utf8')).toBe(QUESTIONS);
});

test('an author who began at a version that nobody knows is told of nothing that came since', async () => {
  const { library } = expectOk(await openLibrary(await writeSmallKnowledge()));
  const edit = { article: 'lighthouse', kind: 'remove', section: 'questions', id: 'cost' } as const;
  expect(await library.edit(edit, BY, '0000000')).toMatchObject({ kind: 'loaded', meanwhile: [] });
});

test('what is tried changes nothing', async () => {
  const folder = await writeSmallKnowledge();
  const { library } = expectOk(await openLibrary(folder));
  const tried = await library.tryEdit({
    article: 'lighthouse',
    kind: 'remove',
    section: 'questions',
    id: 'cost',
  });
  expect(tried).toMatchObject({ kind: 'sound', changes: { removed: ['entry lighthouse/cost'] } });
  expect(await readFile(join(folder, 'lighthouse/questions.yaml'), 'utf8')).toBe(QUESTIONS);
  expect(library.current().knowledge.articles[0]?.entries).toHaveLength(3);
});

type WithoutArticle<T> = T extends unknown ? Omit<T, 'article'> : never;

async function change(edit: WithoutArticle<ArticleChange>, files: Readonly<Record<string, string>> = {}) {
  const folder = await writeSmallKnowledge(files);
  const { library } = expectOk(await openLibrary(folder));
  const outcome = await library.edit(
    { article: 'lighthouse', ...edit },
    BY,
    library.current().knowledge.version,
  );
  const read = (name: string) => readFile(join(folder, 'lighthouse', name), 'utf8').catch(() => '');
  return { outcome, text: await read('questions.yaml'), wordings: await read('wordings.yaml') };
}
