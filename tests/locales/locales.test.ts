import { describe, expect, test } from 'vitest';
import { createMenu, messageMenu } from '../../commands/index.ts';
import { checkCommands } from '../../local-discord/rules/command-rules.ts';
import { toMenuJson } from '../../src/discord/menu.ts';
import { describeIn, findMenuEntry } from '../../src/locales/describe-in.ts';
import { en } from '../../src/locales/en.ts';
import { findLocale, LOCALES } from '../../src/locales/locales.ts';
import { readSmallKnowledge } from '../small-article.ts';
import { sayEverything } from './say-everything.ts';

const OTHERS = LOCALES.filter((locale) => locale !== en);

describe.each(LOCALES)('$name', ({ tag, phrases }) => {
  test('says something everywhere, and whatever it is given', () => {
    for (const { path, text } of sayEverything(phrases)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN|\$\{/);
    }
    for (const { path, text } of sayEverything(phrases))
      if (/nothing(About|Near)|lacking|courtesy\.what|help\.titles|terminal\.begin/.test(path))
        expect(text, path).toMatch(/Alpha.*Beta/);
  });

  test('keeps to the room that buttons and forms have', () => {
    for (const [name, text] of Object.entries(phrases.buttons))
      expect(text.length, name).toBeLessThanOrEqual(38);
    const { yourQuestion, yourQuestionHint } = phrases.asking;
    const { which, whichHint } = phrases.privacy;
    for (const label of [yourQuestion, which]) expect(label.length).toBeLessThanOrEqual(45);
    for (const hint of [yourQuestionHint, whichHint]) expect(hint.length).toBeLessThanOrEqual(100);
  });

  test('names commands as its own menu does', async () => {
    const locale = LOCALES.find((one) => one.tag === tag) ?? en;
    const menu = createMenu(await readSmallKnowledge());
    const names = menu.map((command) => `/${describeIn(locale, command).name}`);
    const typed = sayEverything(phrases).flatMap(
      ({ text }) => text.match(/(?<![\p{L}\d/])\/\p{L}[\p{L}-]*/gu) ?? [],
    );
    expect(typed.length).toBeGreaterThan(10);
    expect([...names, '/quit']).toEqual(expect.arrayContaining([...new Set(typed)]));
  });

  test('names buttons as they are labelled', () => {
    const { buttons, hint, privacy, quote } = phrases;
    expect(hint.unreadable).toContain(quote(buttons.followUp));
    expect(privacy.kept(3)).toContain(quote(buttons.notWhatIAsked));
  });
});

describe.each(OTHERS)('$name beside English', ({ phrases, menu }) => {
  test('has left nothing untranslated', () => {
    const english = new Map(sayEverything(en.phrases).map(({ path, text }) => [path, text]));
    const same = sayEverything(phrases).filter(({ path, text }) => english.get(path) === text);
    // French and English share the word.
    expect(same.map(({ text }) => text).filter((text) => text !== 'Sources')).toEqual([]);
  });

  test('describes every command and option of the menu', async () => {
    const locale = LOCALES.find((one) => one.menu === menu) ?? en;
    for (const { name, actions, access } of createMenu(await readSmallKnowledge())) {
      const entry = findMenuEntry(locale, name);
      // What a topic is about, its article says.
      if (name !== 'repairs') expect(entry.description, name).toBeDefined();
      if (access === 'everyone' && name !== 'repairs') expect(entry.name, name).toBeDefined();
      for (const { subcommand, options } of actions) {
        const { options: known = {} } =
          subcommand === undefined ? entry : (entry.subcommands?.[subcommand] ?? {});
        expect(Object.keys(known).sort(), `${name} ${subcommand}`).toEqual(Object.keys(options).sort());
      }
    }
  });
});

test('what reads a question back begins otherwise in each language', () => {
  const beginnings = LOCALES.map(({ phrases }) => phrases.answer.asked);
  for (const one of beginnings) expect(beginnings.filter((other) => other.startsWith(one))).toEqual([one]);
  for (const one of beginnings) expect(one).toMatch(/: $/);
});

test.each([
  { wanted: ['de'], tag: 'de' },
  { wanted: ['es-419'], tag: 'es' },
  { wanted: ['tr_TR.UTF-8'], tag: 'tr' },
  { wanted: ['ku'], tag: 'kmr' },
  { wanted: ['ja', 'fr-CA'], tag: 'fr' },
  { wanted: ['ja'], tag: undefined },
  { wanted: ['deutsch', '', '*', '../en'], tag: undefined },
])('whoever wants $wanted is spoken to in $tag', ({ wanted, tag }) => {
  expect(findLocale(wanted)?.tag).toBe(tag);
});

describe('the menu that Discord gets', () => {
  test('is one that Discord takes, in every language that Discord has', async () => {
    const menu = toMenuJson(createMenu(await readSmallKnowledge()), messageMenu, { byPeople: true });
    expect(checkCommands([...menu])).toEqual([]);
    const ask = menu.find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({
      name_localizations: {
        de: 'frage',
        fr: 'question',
        'es-ES': 'pregunta',
        'es-419': 'pregunta',
        tr: 'soru',
      },
      options: expect.arrayContaining([
        expect.objectContaining({
          name: 'article',
          name_localizations: expect.objectContaining({ de: 'artikel' }),
        }),
      ]),
    });
    const keys = Object.keys({ ...ask?.description_localizations });
    expect(keys).not.toContain('ar');
    expect(keys).not.toContain('en-US');
  });

  test('gives no two commands one name where a topic is called what a language calls another', async () => {
    const menu = createMenu(await readSmallKnowledge());
    const [first, ...more] = menu;
    const topic = menu.find(({ name }) => name === 'repairs');
    if (first === undefined || topic === undefined) throw new Error('the small article has a topic');
    const json = toMenuJson([first, { ...topic, name: 'quellen' }, ...more], [], { byPeople: false });
    const sources = json.find(({ name }) => name === 'sources');
    expect(sources?.name_localizations).not.toHaveProperty('de');
    expect(sources?.name_localizations).toHaveProperty('fr');
    expect(sources?.name_localizations).toHaveProperty('tr');
  });
});
