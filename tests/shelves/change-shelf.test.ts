import { describe, expect, test } from 'vitest';
import { listShown, type ShelfChange, toDecide } from '../../src/shelves/change-shelf.ts';
import { EVERYTHING, type ShelfSetting } from '../../src/shelves/shelves.ts';

const ALL = ['ferry', 'lighthouse', 'museum'];

/** Does all of it, one after another; the last outcome that was refused, or what is shown then. */
function shownAfter(
  changes: readonly ShelfChange[],
  channel?: string,
): readonly string[] | string | undefined {
  let setting: ShelfSetting = EVERYTHING;
  for (const change of changes) {
    const decided = toDecide(change, ALL)(setting, undefined);
    if (decided.kind === 'refused') return decided.what;
    setting = decided.setting;
  }
  return listShown(setting, channel);
}

describe('a server shows', () => {
  test.each<{ case: string; changes: readonly ShelfChange[]; shown: readonly string[] | undefined }>([
    { case: 'everything where nothing is set', changes: [], shown: undefined },
    {
      case: 'all but what was removed',
      changes: [{ do: 'remove', article: 'ferry' }],
      shown: ['lighthouse', 'museum'],
    },
    {
      case: 'what was added again',
      changes: [
        { do: 'remove', article: 'ferry' },
        { do: 'add', article: 'ferry' },
      ],
      shown: ['lighthouse', 'museum', 'ferry'],
    },
    {
      case: 'everything again',
      changes: [{ do: 'remove', article: 'ferry' }, { do: 'everything' }],
      shown: undefined,
    },
  ])('$case', ({ changes, shown }) => {
    expect(shownAfter(changes)).toEqual(shown);
  });
});

describe('a channel shows', () => {
  const narrow = { do: 'add', article: 'ferry', channel: '2' } as const;

  test.each<{ case: string; changes: readonly ShelfChange[]; shown: readonly string[] | undefined }>([
    { case: 'what its server shows where nothing is set of it', changes: [], shown: undefined },
    { case: 'only what was added, once something was', changes: [narrow], shown: ['ferry'] },
    {
      case: 'all but what was removed',
      changes: [{ do: 'remove', article: 'ferry', channel: '2' }],
      shown: ['lighthouse', 'museum'],
    },
    {
      case: 'nothing that its server does not show',
      changes: [narrow, { ...narrow, article: 'museum' }, { do: 'remove', article: 'ferry' }],
      shown: ['museum'],
    },
    {
      case: 'all of its server again',
      changes: [narrow, { do: 'everything', channel: '2' }],
      shown: undefined,
    },
  ])('$case', ({ changes, shown }) => {
    expect(shownAfter(changes, '2')).toEqual(shown);
    expect(
      shownAfter(
        changes.filter(({ channel }) => channel !== undefined),
        '3',
      ),
    ).toBeUndefined();
  });
});

describe('nothing is changed and it is said why', () => {
  test.each<{ case: string; changes: readonly ShelfChange[]; says: string }>([
    {
      case: 'an article that is not there',
      changes: [{ do: 'add', article: 'train' }],
      says: 'no article “train”',
    },
    { case: 'no article named', changes: [{ do: 'add' }], says: 'which one' },
    { case: 'one that is shown already', changes: [{ do: 'add', article: 'ferry' }], says: 'already' },
    { case: 'everything twice', changes: [{ do: 'everything' }], says: 'already' },
    {
      case: 'one that is not on it',
      changes: [{ do: 'remove', article: 'train' }],
      says: 'is not on the shelf',
    },
    {
      case: 'the last one',
      changes: ALL.map((article) => ({ do: 'remove', article })),
      says: 'Nothing would be left',
    },
    {
      case: 'a channel that would show what its server does not',
      changes: [
        { do: 'remove', article: 'ferry' },
        { do: 'add', article: 'ferry', channel: '2' },
      ],
      says: 'add it there first',
    },
  ])('$case', ({ changes, says }) => {
    expect(shownAfter(changes)).toContain(says);
  });
});
