import { describe, expect, test } from 'vitest';
import { type CueLists, createCues } from '../../../src/answering/language/cues.ts';
import { language } from '../../means.ts';

const LISTS: CueLists = {
  negations: '# words that deny\nnot never\n',
  softNegations: 'refuse lack',
  orderWords: 'first\nlargest last',
  opposites: '# pairs\nopen close\nopen shut\nrun running\n',
  attributes: 'price: cost price fee\n# a place\nplace: where town cost\n',
};
const cues = createCues(LISTS, language.toStem);
const bitsOf = (form: string) => cues.attributesOf({ form, stem: language.toStem(form) });

describe('cues', () => {
  test('are read word by word, without what is for people', () => {
    expect(
      ['not', 'never', 'refuse', 'words', '#'].map((form) => cues.denies([{ form, typed: form }])),
    ).toEqual([true, true, false, false, false]);
    expect(['refuse', 'not'].map(cues.isSoftNegation)).toEqual([true, false]);
    expect(['first', 'last', 'open'].map(cues.isOrder)).toEqual([true, true, false]);
  });

  test('know opposites by their stems and in both directions, and never a word as its own', () => {
    expect(cues.oppositesOf('open')).toEqual(['close', 'shut'].map(language.toStem));
    expect(cues.oppositesOf(language.toStem('closing'))).toEqual(['open']);
    expect(cues.oppositesOf('run')).toEqual([]);
  });

  test('give a word a bit for each line it stands on, in any of its forms', () => {
    expect(cues.attributes).toEqual(['price', 'place']);
    expect(['fee', 'fees', 'town', 'cost', 'sea'].map(bitsOf)).toEqual([1, 1, 2, 3, 0]);
  });

  test('refuse more attributes than a number has bits', () => {
    const attributes = Array.from({ length: 31 }, (_, place) => `a${place}: w${place}`).join('\n');
    expect(() => createCues({ ...LISTS, attributes }, language.toStem)).toThrow(
      'language/en/attributes.txt: 31 lines, at most 30.',
    );
  });
});
