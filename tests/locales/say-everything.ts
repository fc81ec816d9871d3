import type { Phrases } from '../../src/locales/phrases.ts';

/** One text of a language, with where it stands: `buttons.remove`. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** Every text of a language; those that take something are given the samples. */
export function sayEverything(phrases: Phrases, samples: Samples = SAMPLES): readonly Said[] {
  const { tag, quote, ...groups } = phrases;
  return list(groups, '', samples);
}

interface Samples {
  readonly words: readonly string[];
  readonly number: number;
}

const SAMPLES: Samples = { words: ['Alpha', 'Beta'], number: 2 };

/**
 * How each text that takes something is asked for it: by its place in the table, because a function does not say what
 * it takes.
 */
const TAKES: Readonly<Record<string, (say: Say, samples: Samples) => string>> = {
  'answer.closest': (say) => say('article'),
  'answer.only': (say) => say('article'),
  'answer.nothingAbout': (say, { words }) => say(words, 'articles'),
  'answer.nothingNear': (say, { words }) => say(words, 'articles'),
  'objection.lacking': (say, { words }) => say(words, true),
  'courtesy.what': (say, { words }) => say(words, true),
  'help.titles': (say, { words, number }) => say(words, number),
  'place.sentences': (say, { number }) => say(number, [number, number + 1]),
  'refusal.oneOf': (say, { words: [first], ...more }) => say(first, more.number === 0 ? [] : ['on', 'off']),
  'refusal.wholeNumber': (say, { words: [first], number }) => say(first, number, number + 1),
  'refusal.noParagraph': (say, { words: [first], number }) => say(first, number, number + 1),
  'terminal.begin': (say, { words }) => say(words),
  'terminal.unknownCommand': (say, { words: [first], ...more }) => say(first, [`/${more.number}`]),
  'sources.shelf': (say, { words: [first], number }) => say(number, number + 1, number, first),
  'sources.shelfGone': (say, { words }) => say(words),
};

/** Texts that take one number. */
const COUNTS =
  /^(place\.paragraph|privacy\.kept|sources\.(more|counts)|trouble\.tooFast|page\.(kept|text\.(uncitedKey|answers|more)))$/;

type Say = (...given: readonly unknown[]) => string;

function list(group: object, above: string, samples: Samples): readonly Said[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const path = above === '' ? name : `${above}.${name}`;
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value === 'object' && value !== null) return list(value, path, samples);
    if (typeof value !== 'function') throw new Error(`${path} is no text`);
    const say: Say = (...given) => String(Reflect.apply(value, undefined, [...given]));
    return [{ path, text: sayOne(path, say, samples) }];
  });
}

function sayOne(path: string, say: Say, samples: Samples): string {
  const take = TAKES[path];
  if (take !== undefined) return take(say, samples);
  const { words, number } = samples;
  return COUNTS.test(path) ? say(number, number) : say(...words, ...words);
}
