import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The names and matters of the bundled article. Countries and capitals are any article's: they stand in the lists among others. */
const MATTERS =
  /pesh ?merga|pe[sş]merge|kurd|erbil|arbil|hewl[eê]r|kirku[kq]|kerk[uû]k|makhm|mexm[uû]r|\bisi[sl]\b|islamic.state|da[e']sh|mosul|barzani|masrour|humvee|sulaim|\bkrg\b|\bpkk\b|كردستان|کوردستان|داعش/iu;

/** The language has the name of a people. */
const NO_MATTERS = /(?:Kurmanji|Sorani|Northern|Central) Kurdish/gi;

/**
 * Names that no list of common English words has. What was learnt from other texts may hold the more common of the
 * matters (Mosul is in the news), as it holds those of any other article.
 */
const NAMES = /peshmerga|barzani|makhmour|masrour|sulaymaniyah|\bisil\b|\bkrg\b|daesh/i;

/** The wordings and answers of the bundled article are its own, wherever they stand. */
const FILES = ['src', 'language', 'commands', 'local-discord'].flatMap(listFiles);

describe('nothing of the bundled article stands', () => {
  test('in the program or its lists', () => {
    expect(FILES.length).toBeGreaterThan(200);
    expect(FILES.flatMap((file) => findLines(file, MATTERS))).toEqual([]);
  });

  test('in the general synonyms', () => {
    expect(findLines('knowledge/synonyms.yaml', MATTERS)).toEqual([]);
  });

  test('in what was learnt', () => {
    expect(listFiles('models').flatMap((file) => findLines(file, NAMES))).toEqual([]);
  });
});

test('the pattern finds what the bundled article brings itself', () => {
  const { synonyms, translations } = parse(
    readFileSync('knowledge/us-support-for-peshmerga/words.yaml', 'utf8'),
  );
  expect(synonyms.flat().some((word: string) => MATTERS.test(word))).toBe(true);
  expect(Object.keys(translations)).toHaveLength(7);
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function findLines(file: string, matters: RegExp): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, place) =>
      matters.test(line.replace(NO_MATTERS, ''))
        ? [`${file}:${place + 1}: ${line.trim().slice(0, 100)}`]
        : [],
    );
}
