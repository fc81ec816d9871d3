import { describe, expect, test } from 'vitest';
import { ar } from '../../src/locales/ar.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { kmr } from '../../src/locales/kmr.ts';
import { LOCALES } from '../../src/locales/locales.ts';
import { openForTest } from './open-for-test.ts';

describe('what a browser asks for', () => {
  test.each([
    { wanted: 'de-AT,de;q=0.9,en;q=0.5', spoken: de },
    { wanted: 'en;q=0.5, ar;q=0.9', spoken: ar },
    { wanted: 'ja, ku;q=0.3', spoken: kmr },
    { wanted: 'ja', spoken: en },
    { wanted: '*;q=0.1,,;;', spoken: en },
  ])('$wanted decides what the page says, from left or from right', async ({ wanted, spoken }) => {
    const visitor = (await openForTest()).visit();
    const { text } = await visitor.get('/', { 'accept-language': wanted });
    expect(text).toContain(`<html lang="${spoken.tag}" dir="${spoken.direction}">`);
    expect(text).toContain(`<h1>${spoken.phrases.page.ask.heading}</h1>`);
  });

  test('is what the operator has set, where it is none that is spoken', async () => {
    const visitor = (await openForTest({ locale: kmr })).visit();
    expect((await visitor.get('/', { 'accept-language': 'ja' })).text).toContain('<html lang="kmr"');
    expect((await visitor.get('/')).text).toContain('<html lang="kmr"');
  });
});

test.each(LOCALES)(
  'in $name one asks with its own command, and the sentence stays',
  async ({ menu, phrases }) => {
    const visitor = (await openForTest()).visit();
    const headers = { 'accept-language': phrases.tag };
    await visitor.get('/', headers);
    const line = `/${menu?.ask.name ?? 'ask'} price of the repair ${menu?.ask.options.article.name ?? 'article'}:lighthouse`;
    const { text } = await visitor.send('/say', { line }, { ...headers, 'x-part': '1' });
    expect(text).toContain('Repairs cost 40,000 crowns');
    expect(text).toContain(phrases.buttons.showContext);
  },
);

describe('what cannot be done is said in the reader’s language', () => {
  const german = { 'accept-language': 'de' };
  const { page: words, trouble } = de.phrases;

  test('when too many ask', async () => {
    const visitor = (await openForTest({ turns: { take: async () => 'dropped' } })).visit();
    const { status, text, headers } = await visitor.send('/say', { line: 'what was repaired?' }, german);
    expect({ status, after: headers.get('retry-after') }).toEqual({ status: 503, after: '2' });
    expect(text).toContain(`<p>${words.crowded}</p>`);
    const typed = await visitor.send('/complete', { line: 'what' }, german);
    expect({ status: typed.status, text: typed.text }).toEqual({ status: 200, text: '[]' });
    expect((await visitor.get('/')).status, 'what is only read waits for no turn').toBe(200);
  });

  test('when more is sent than a form holds', async () => {
    const visitor = (await openForTest()).visit();
    const { status, text } = await visitor.send('/say', { line: 'x'.repeat(600_000) }, german);
    expect({ status, text }).toEqual({ status: 413, text: words.tooLarge });
  });

  test('when somebody asks too fast', async () => {
    const paces = { reading: { burst: 100, perSecond: 1 }, acting: { burst: 1, perSecond: 0.5 } };
    const visitor = (await openForTest({ paces })).visit();
    await visitor.send('/say', { line: '/repairs' }, german);
    const { status, text } = await visitor.send('/say', { line: '/repairs' }, german);
    expect({ status, text }).toEqual({ status: 429, text: trouble.tooFast(2) });
  });

  test('when something fails that nobody foresaw', async () => {
    const createMenu = () => {
      throw new Error('the menu is broken');
    };
    const { status, text } = await (await openForTest({ createMenu })).visit().get('/', german);
    const [reference = 'none'] = /[0-9a-z]{6}(?=\.$)/.exec(text) ?? [];
    expect({ status, text }).toEqual({ status: 500, text: trouble.failed(reference) });
  });
});

test('the article keeps its own language, and what is said about it has the reader’s', async () => {
  const visitor = (await openForTest()).visit();
  const { text } = await visitor.get('/article/lighthouse', { 'accept-language': 'de' });
  expect(text).toContain('<article class="text" lang="en"');
  expect(text).toContain(`<p class="legend" lang="de" dir="ltr">${de.phrases.page.text.legend}`);
});

test('the desk is said to be English where the page is not', async () => {
  const visitor = (await openForTest()).visit();
  const { text } = await visitor.get('/desk', { 'accept-language': 'ar' });
  expect(text).toContain('<html lang="ar" dir="rtl">');
  expect(text).toContain('<main id="main" tabindex="-1" lang="en" dir="ltr">');
});

test('while typing the commands of the language are offered, and what they take, and the English ones are known', async () => {
  const visitor = (await openForTest()).visit();
  const headers = { 'accept-language': 'de' };
  await visitor.get('/', headers);
  const offered = async (line: string) => (await visitor.send('/complete', { line }, headers)).text;
  const commands = await offered('/');
  expect(commands).toContain('"label":"/frage"');
  expect(commands).toContain(de.menu?.sources.description);
  expect(await offered('/sour')).toContain('"label":"/quellen"');
  expect(await offered('/frage how much')).toContain('How much did the repairs cost?');
  expect(await offered('/ask how much')).toContain('How much did the repairs cost?');
});
