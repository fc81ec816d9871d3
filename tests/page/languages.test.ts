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
