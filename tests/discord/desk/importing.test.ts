import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Seen, SeenMessage } from '../../../local-discord/person/seen.ts';
import { servePage, toPage } from '../../serve-page.ts';
import { addModerator, findForm, readText, startDesk } from './desk-kit.ts';

const TEXT = `The ferry to Holm sails again from Monday, the harbour office said. It had been in dock since May.

A ticket costs 14 crowns, and children under six travel free. Bookings open on Friday at the pier.

The captain, Ida Berg, thanked the crew for working through the summer.`;

/** The last message has the buttons. */
function last({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage {
  const message = messages.at(-1);
  if (message === undefined) throw new Error('There is no message.');
  return message;
}

function labels(message: SeenMessage): readonly string[] {
  return message.buttons.map(({ label }) => label);
}

test('a moderator imports by a form, publishes, is answered, updates with another figure, is asked, and undoes', async () => {
  const bot = await startDesk();
  const mod = addModerator(bot);
  const before = bot.library.current().knowledge.version;

  const form = findForm(await mod.types('/knowledge import'));
  const review = await mod.submits(form, { title: 'Ferry to Holm sails again', text: TEXT });
  const shown = readText(review);
  expect(last(review).ephemeral).toBe(true);
  expect(shown).toContain('Ferry to Holm sails again');
  expect(shown).toContain('3 paragraphs, 5 sentences');
  expect(shown).toContain('The ferry to Holm sails again from Monday, the harbour office said.”  ¶1·1');
  expect(shown).toContain('Nothing was left out.');
  expect(labels(last(review))).toEqual(['Publish', 'Take out a block…', 'Drafts…', 'Cancel']);
  const [article, addresses] = last(review).files;
  expect(article?.name).toBe('ferry-to-holm-sails-again.article.md');
  expect(article?.text).toContain('\nIt had been in dock since May.\n');
  expect(addresses?.text).toContain('p2s1  A ticket costs 14 crowns, and children under six travel free.');
  expect(bot.library.current().knowledge.version).toBe(before);

  const drafts = last(await mod.presses(last(review), 'Drafts…'));
  const [select] = drafts.selects;
  const price = select?.options.find(({ label }) => /ticket|crowns/i.test(label)) ?? select?.options[0];
  expect(price).toBeDefined();
  const ticked = await mod.chooses(drafts, select?.customId ?? '', [price?.value ?? '']);
  expect(readText(ticked)).toContain('1 draft will be written as an entry.');

  const published = await mod.presses(last(ticked), 'Publish');
  expect(readText(published)).toContain(
    '“Ferry to Holm sails again” is published as “ferry-to-holm-sails-again”.',
  );
  expect(bot.library.history()[0]).toMatchObject({ who: 'Mod', how: 'import' });
  const folder = join(bot.folder, 'ferry-to-holm-sails-again');
  expect(await readFile(join(folder, 'article.md'), 'utf8')).toBe(article?.text);
  const answer = await mod.types('/ask', { question: 'how much is a ticket for the ferry?' });
  expect(readText(answer)).toContain('A ticket costs 14 crowns');

  // An entry that gives the figure, as a moderator writes it.
  const edited = await bot.library.edit(
    {
      kind: 'entry',
      article: 'ferry-to-holm-sails-again',
      wordings: ['What does the passage to Holm cost?'],
      cite: ['p2s1'],
    },
    { who: 'Mod', how: 'edit' },
    bot.library.current().knowledge.version,
  );
  expect(edited.kind).toBe('loaded');
  const made = bot.library.current().knowledge.version;

  const file = {
    name: 'ferry.txt',
    content: `Ferry to Holm sails again\n\nA storm delayed it by a week.\n\n${TEXT.replace('14', '16')}`,
  };
  const again = await mod.types('/knowledge update', { article: 'ferry-to-holm-sails-again', file });
  expect(readText(again)).toContain('a figure is another');
  expect(readText(again)).toContain('A ticket costs 14 crowns');
  expect(readText(again)).toContain('A ticket costs 16 crowns');
  expect(labels(last(again))).toEqual(['Keep the citation', 'Drop it', 'Cancel']);
  expect(last(again).files[0]?.text).toContain('new: p1s1  A storm delayed it by a week.');
  const decided = await mod.presses(last(again), 'Keep the citation');
  expect(labels(last(decided))).toEqual(['Publish', 'Cancel']);
  expect(bot.library.current().knowledge.version).toBe(made);
  const updated = await mod.presses(last(decided), 'Publish');
  expect(readText(updated)).toContain('is in force now');
  expect(bot.library.history()[0]).toMatchObject({ who: 'Mod', how: 'update' });
  expect(await readFile(join(folder, 'questions.yaml'), 'utf8')).toContain('p3s1');
  expect(readText(await mod.types('/ask', { question: 'What does the passage to Holm cost?' }))).toContain(
    'A ticket costs 16 crowns',
  );

  expect(readText(await mod.presses(last(updated), 'Undo'))).toContain(`Knowledge ${made} is in force now`);
  expect(readText(await mod.types('/ask', { question: 'What does the passage to Holm cost?' }))).toContain(
    'A ticket costs 14 crowns',
  );
  expect(await readFile(join(folder, 'article.md'), 'utf8')).toBe(article?.text);
}, 60_000);

describe('in a review', () => {
  test('what is no part of the article is taken out and put back', async () => {
    const mod = addModerator(await startDesk());
    const content = toPage('The ferry sails again', [
      ...TEXT.split('\n\n'),
      'Sign up for our letter and never miss a ferry again.',
    ]);
    const review = await mod.types('/knowledge import', { file: { name: 'page.html', content } });
    const list = last(await mod.presses(last(review), 'Take out a block…'));
    const [select] = list.selects;
    const letter = select?.options.find(({ label }) => label.includes('Sign up'));
    const without = await mod.chooses(list, select?.customId ?? '', [letter?.value ?? '']);
    expect(last(without).files[0]?.text).not.toContain('Sign up');
    const back = last(await mod.presses(last(without), 'Put back what was left out…'));
    const [picks] = back.selects;
    const taken = picks?.options.find(({ label }) => label.includes('Sign up'));
    const whole = await mod.chooses(back, picks?.customId ?? '', [taken?.value ?? '']);
    expect(last(whole).files[0]?.text).toContain('Sign up');
    expect(readText(await mod.presses(last(whole), 'Cancel'))).toContain('Nothing was published');
    expect(readText(await mod.presses(last(whole), 'Cancel'))).not.toContain('Publish');
  });

  test('an article with the headline of another gets an id of its own, and the other stays as it is', async () => {
    const bot = await startDesk();
    const mod = addModerator(bot);
    const publish = async (text: string) => {
      const form = findForm(await mod.types('/knowledge import'));
      const review = await mod.submits(form, { title: 'Ferry news', text });
      return readText(await mod.presses(last(review), 'Publish'));
    };
    expect(await publish(TEXT)).toContain('is published as “ferry-news”');
    expect(await publish('The pier was painted green. It took two days.')).toContain(
      'is published as “ferry-news-2”',
    );
    expect(await readFile(join(bot.folder, 'ferry-news/article.md'), 'utf8')).toContain('sails again');
  });

  test('a moderator is told that the demonstration steps aside, before and after', async () => {
    const demo = `---\ntitle: A demonstration\nlanguage: en\nwording: verbatim\ndemo: true\n---\n\nKites fly over the bay.\n`;
    const files = {
      'demo/article.md': demo,
      'lighthouse/article.md': undefined,
      'lighthouse/questions.yaml': undefined,
      'lighthouse/checks.yaml': undefined,
    };
    const mod = addModerator(await startDesk({ files }));
    const form = findForm(await mod.types('/knowledge import'));
    const review = await mod.submits(form, { title: 'Ferry news', text: TEXT });
    expect(readText(review)).toContain('The demonstration “demo” will step aside for it.');
    const published = await mod.presses(last(review), 'Publish');
    expect(readText(published)).toContain('The demonstration “demo” stepped aside for it.');
  });
});

describe('/knowledge update', () => {
  test('changes nothing where the page says the same', async () => {
    const bot = await startDesk();
    const { version } = bot.library.current().knowledge;
    const article = await readFile(join(bot.folder, 'lighthouse/article.md'), 'utf8');
    // As a page has it: the sentences of a paragraph on one line.
    const content = (article.split('---\n').at(-1) ?? '').trim().replace(/(?<!\n)\n(?!\n)/g, ' ');
    const seen = await addModerator(bot).types('/knowledge update', {
      article: 'lighthouse',
      file: { name: 'page.txt', content },
    });
    expect(readText(seen)).toContain('there is nothing to publish');
    expect(bot.library.current().knowledge.version).toBe(version);
  });

  test('writes over nothing that was saved meanwhile', async () => {
    const bot = await startDesk();
    const mod = addModerator(bot);
    const path = join(bot.folder, 'lighthouse/article.md');
    const article = await readFile(path, 'utf8');
    const content = (article.split('---\n').at(-1) ?? '').replace('dark for three weeks', 'dark for a month');
    const file = { name: 'page.txt', content };
    const seen = await mod.types('/knowledge update', { article: 'lighthouse', file });
    const decided = await mod.presses(last(seen), 'Drop it');
    const saved = `${article}\nThe keepers rested.\n`;
    await writeFile(path, saved);
    const published = await mod.presses(last(decided), 'Publish');
    expect(readText(published)).toContain('The files of this article have changed since you began');
    expect(await readFile(path, 'utf8')).toBe(saved);
  });
});

describe('an address', () => {
  test('is asked, and its page becomes an article with that address', async () => {
    const host = await servePage(() => toPage('The ferry sails again', TEXT.split('\n\n')));
    const bot = await startDesk({ importing: { fetching: { allowed: new Set([host]) } } });
    const seen = await addModerator(bot).types('/knowledge import', { address: `http://${host}/ferry` });
    expect(readText(seen)).toContain('The ferry sails again');
    expect(labels(last(seen))).toContain('Publish');
  });

  test('that takes long is read with a line that says so, which gives way to the review', async () => {
    let give: (content: string) => void = () => {};
    const content = new Promise<string>((resolve) => {
      give = resolve;
    });
    const host = await servePage(() => content);
    const fetching = { allowed: new Set([host]) };
    const bot = await startDesk({ importing: { fetching } }, { slowMs: 1_500 });
    const mod = addModerator(bot);
    const until = (seen: Seen) => readText(seen).includes('Reading it;');
    const waiting = await mod.types('/knowledge import', { address: `http://${host}/` }, { until });
    expect(readText(waiting)).toContain('Questions are answered meanwhile.');
    expect(readText(await mod.types('/ask', { question: 'what was paid' }))).toContain('40,000 crowns');
    give(toPage('The ferry sails again', TEXT.split('\n\n')));
    const review = await bot.discord.waitFor(() =>
      mod.sees().find(({ id, text }) => id === last(waiting).id && !text.includes('Reading it;')),
    );
    expect(bot.log.filter(({ event }) => event === 'failed')).toEqual([]);
    expect(labels(review)).toContain('Publish');
  });

  test.each([
    { where: 'a private network', address: 'http://192.168.0.1/', says: 'leads into a private network' },
    { where: 'this machine', address: 'http://127.0.0.1:80/', says: 'leads into a private network' },
    { where: 'no web page', address: 'file:///etc/passwd', says: 'is not imported from' },
  ])('that leads to $where is refused with a sentence', async ({ address, says }) => {
    const seen = await addModerator(await startDesk()).types('/knowledge import', { address });
    expect(readText(seen)).toContain(says);
    expect(last(seen).buttons).toEqual([]);
  });

  test('is not asked where the operator has turned that off, and a file is', async () => {
    const bot = await startDesk({ importing: { importsAddresses: false } });
    const mod = addModerator(bot);
    const seen = await mod.types('/knowledge import', { address: 'https://example.org/a' });
    expect(readText(seen)).toContain('Web addresses are not asked here');
    const file = { name: 'ferry.txt', content: `Ferry news\n\n${TEXT}` };
    expect(labels(last(await mod.types('/knowledge import', { file })))).toContain('Publish');
  });
});

describe('refused with a sentence and nothing changed', () => {
  test.each([
    {
      what: 'a picture',
      name: 'a.txt',
      content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      says: 'a picture',
    },
    { what: 'an empty file', name: 'a.html', content: '', says: 'empty' },
    {
      what: 'a text without a headline',
      name: 'a.txt',
      content: 'It rained. It rained again.',
      says: 'states no title',
    },
  ])('is $what', async ({ name, content, says }) => {
    const seen = await addModerator(await startDesk()).types('/knowledge import', {
      file: { name, content },
    });
    expect(readText(seen)).toContain(says);
  });

  test('is a button that was made up: what is not on the message is not taken', async () => {
    const bot = await startDesk();
    const mod = addModerator(bot);
    const form = findForm(await mod.types('/knowledge import'));
    const review = last(await mod.submits(form, { title: 'Ferry news', text: TEXT }));
    const data = { custom_id: '2import-publish:00000000', component_type: 2 };
    expect(readText(await mod.forges({ type: 3, data }, { message: review }))).toContain('too old');
    expect(bot.library.history()[0]?.how).not.toBe('import');
  });

  test('is a button of an hour ago, and that is said', async () => {
    let now = 1;
    const bot = await startDesk({ importing: { proposals: { now: () => now } } });
    const mod = addModerator(bot);
    const form = findForm(await mod.types('/knowledge import'));
    const review = last(await mod.submits(form, { title: 'Ferry news', text: TEXT }));
    now += 61 * 60 * 1_000;
    expect(readText(await mod.presses(review, 'Publish'))).toContain('is not held any more');
    expect(bot.library.history()[0]?.how).not.toBe('import');
  });
});

test('a moderator whose rights were taken away can do nothing with a review that is open', async () => {
  const bot = await startDesk();
  const mod = addModerator(bot);
  const form = findForm(await mod.types('/knowledge import'));
  const review = last(await mod.submits(form, { title: 'Ferry news', text: TEXT }));
  bot.discord.demote(mod);
  for (const { label } of review.buttons)
    expect(readText(await mod.presses(review, label)), label).toContain('This is for the moderators');
  expect(readText(await mod.submits(form, { title: 'More', text: TEXT }))).toContain(
    'This is for the moderators',
  );
  expect(bot.library.current().knowledge.articles.map(({ id }) => id)).toEqual(['lighthouse']);
});
