import { expect, test } from 'vitest';
import { listFolds, listMeasured, pairUp, SHARES } from '../../../../bench/answers/held-out/folds.ts';

const SOURCES = {
  squad: ['s0', 's1', 's2', 's3', 's4', 's5', 's6'],
  squad2: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'],
  tended: [
    't0',
    't1',
    't2',
    't3',
    't4',
    't5',
    't6',
    't7',
    't8',
    't9',
    't10',
    't11',
    't12',
    't13',
    't14',
    't15',
  ],
  bundled: 'bundled',
};

test('as many folds as shares leave out each tended and each SQuAD 2.0 article once', () => {
  const folds = listFolds(SOURCES, SHARES).slice(0, SHARES);
  for (const name of [...SOURCES.tended, ...SOURCES.squad2]) {
    expect(folds.filter(({ leftOut }) => leftOut.has(name))).toHaveLength(1);
  }
});

test('every fold leaves out the third of SQuAD that is measured, and nothing else of it', () => {
  expect(listMeasured(SOURCES.squad)).toEqual(['s1', 's4']);
  for (const { leftOut } of listFolds(SOURCES, 2).slice(0, 2)) {
    expect(SOURCES.squad.filter((name) => leftOut.has(name))).toEqual(['s1', 's4']);
  }
});

test('a fold leaves three quarters of the tended and of the SQuAD 2.0 articles to learn from', () => {
  const [first] = listFolds(SOURCES, 2);
  expect(SOURCES.tended.filter((name) => first?.leftOut.has(name))).toEqual(['t0', 't2', 't4', 't6']);
  expect(SOURCES.squad2.filter((name) => first?.leftOut.has(name))).toEqual(['n0', 'n2']);
});

test('the first two folds leave out the first half, so that they measure what others wrote questions for', () => {
  const folds = listFolds(SOURCES, 2).slice(0, 2);
  expect(SOURCES.tended.filter((name) => folds.some(({ leftOut }) => leftOut.has(name)))).toEqual(
    SOURCES.tended.slice(0, 8),
  );
});

test('the last fold leaves out the bundled article alone', () => {
  const folds = listFolds(SOURCES, 2);
  expect(folds).toHaveLength(3);
  expect([...(folds.at(-1)?.leftOut ?? [])]).toEqual(['bundled']);
  expect(folds.slice(0, 2).some(({ leftOut }) => leftOut.has('bundled'))).toBe(false);
});

test('an article is only ever judged by a fold that leaves it out', () => {
  const folds = listFolds(SOURCES, 2);
  const all = [...SOURCES.squad, ...SOURCES.squad2, ...SOURCES.tended, SOURCES.bundled];
  const pairs = pairUp(all, (name) => name, folds);
  for (const [name, { leftOut }] of pairs) expect(leftOut).toContain(name);
  expect(pairs.map(([name]) => name)).toEqual(
    all.filter((name) => folds.some(({ leftOut }) => leftOut.has(name))),
  );
});

test('articles that several folds leave out are dealt among them', () => {
  const folds = listFolds(SOURCES, 2);
  const judges = pairUp(['s1', 's4'], (name) => name, folds).map(([, judge]) => folds.indexOf(judge));
  expect(judges).toEqual([0, 1]);
});
