import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeYaml } from '../../src/knowledge/yaml/compose-yaml.ts';
import { readPlainLists } from '../../src/knowledge/yaml/read-plain-lists.ts';
import { type Path, toWritten, type Written } from '../../src/knowledge/yaml/written.ts';

describe('lists of texts that are read without the parser', () => {
  test.each(['wordings.yaml'])('say of the bundled %s what the parser says of it', async (name) => {
    const text = await readFile(`knowledge/us-support-for-peshmerga/${name}`, 'utf8');
    expect(tell(readPlainLists(text, false))).toEqual(tell(parse(text)));
  });

  test('say what the parser says, or leave the file to it, whatever stands in them', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line(), { maxLength: 12 }), fc.constantFrom('', '\n'), (lines, end) => {
        const text = `first:\n  - one\n${lines.join('\n')}${end}`;
        const plain = readPlainLists(text, false);
        if (plain === undefined) return;
        read += 1;
        expect(tell(plain)).toEqual(tell(parse(text)));
      }),
      { numRuns: 3_000, seed: 12 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test.each([
    { what: 'a list that goes on in the next line', text: 'ids:\n  - one\n    more\n' },
    { what: 'a remark behind a text', text: 'ids:\n  - one # more\n' },
    { what: 'a text with a colon', text: 'ids:\n  - one: more\n' },
    { what: 'an id that stands twice', text: 'ids:\n  - one\nids:\n  - two\n' },
    { what: 'an id with nothing below it', text: 'ids:\nmore:\n  - one\n' },
    { what: 'an anchor', text: 'ids:\n  - &a one\n' },
    { what: 'nothing', text: '\n' },
  ])('$what is left to the parser', ({ text }) => {
    expect(readPlainLists(text, false)).toBeUndefined();
  });
});

/** Mostly what is read, and what comes near it. */
function line(): fc.Arbitrary<string> {
  const plain = fc.constantFrom(
    'one',
    'two words?',
    'no',
    '12',
    '~',
    '2020-01-02',
    'C++',
    "don't",
    'ça',
    'ما هي',
  );
  const letters = fc.constantFrom(
    'a',
    'b',
    ' ',
    ':',
    '#',
    '"',
    "'",
    '-',
    '?',
    '\\',
    '\t',
    '[',
    ']',
    '1',
    'é',
  );
  const text = fc.oneof(
    { weight: 9, arbitrary: plain },
    { weight: 1, arbitrary: fc.string({ unit: letters, maxLength: 8 }) },
  );
  const odd = ['# a remark', '  # another', '- one', 'one: two', '   - three', 'constructor:', 'k1:', ' '];
  return fc.oneof(
    { weight: 12, arbitrary: text.map((one) => `  - ${one}`) },
    { weight: 4, arbitrary: text.map((one) => `  - "${one}"`) },
    { weight: 4, arbitrary: fc.tuple(fc.nat(1_000), text).map(([key, one]) => `k${key}:\n  - ${one}`) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

function parse(text: string): Written | undefined {
  const composed = composeYaml(text);
  if (composed.kind === 'refused') return undefined;
  expect(composed.faults).toEqual([]);
  return toWritten(composed.root, { text, takesDates: false });
}

/** All that a file says, with the places of all its parts. */
function tell(written: Written | undefined) {
  const parts = listPaths(written?.value).map((path) => written?.find(path));
  return { value: written?.value, parts, badKeys: written?.badKeys };
}

function listPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => listPaths(item, [...path, key]))];
}
