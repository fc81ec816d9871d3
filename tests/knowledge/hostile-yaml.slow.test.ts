import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { composeYaml } from '../../src/knowledge/yaml/compose-yaml.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const run = promisify(execFile);

/**
 * Run by another process, which these texts abort when the yaml package gets them as they are (version 2.9.1, Node
 * 20: `RegExpCompiler Allocation failed` after some ten rounds of the first). Prints what became of each kind.
 */
const attack = `
  import { composeYaml } from './dist/src/knowledge/yaml/compose-yaml.js';
  const deep = (text) => text.repeat(3000);
  const stairs = (step) => Array.from({ length: 1500 }, (_, depth) => ' '.repeat(depth) + step).join('\\n');
  const texts = [
    deep('['), deep('{'), deep('[{'), deep('- '), deep('? '), deep('a: '), deep('{a: '), deep('[\\n'), deep('[ "]" '),
    deep("[ ']' "), 'questions: ' + deep('['), '- "' + deep('\\\\'), stairs('a:'), stairs('- '), stairs('? '),
  ];
  const outcomes = {};
  for (let round = 0; round < 40; round += 1)
    for (const text of texts) {
      const composed = composeYaml(text);
      const outcome = composed.kind === 'refused' ? composed.fault.code : 'composed';
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  console.log(JSON.stringify(outcomes));
`;

describe('hostile YAML', () => {
  test('that is nested thousands of levels deep is refused, again and again, and the process lives', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', attack]);
    expect(JSON.parse(stdout)).toEqual({ 'too-deep': 560, composed: 40 });
  });

  test.each([
    {
      bomb: 'aliases of aliases',
      text: `a: &a [x]\n${Array.from({ length: 9 }, (_, n) => `k${n}: &k${n} [*a, *a]`).join('\n')}`,
      code: 'special',
    },
    { bomb: 'an alias', text: 'a: *a', code: 'special' },
    { bomb: 'an anchor', text: 'a: &a x', code: 'special' },
    { bomb: 'a tag', text: 'a: !!js/function x', code: 'special' },
    { bomb: 'a merge key', text: 'a:\n  <<: {b: c}', code: 'merge' },
    { bomb: 'a second document', text: 'a: b\n---\na: c', code: 'second-document' },
    { bomb: 'a directive', text: '%TAG ! tag:example.org,2020:\n---\na: b', code: 'directive' },
  ])('with $bomb has a fault', ({ text, code }) => {
    const composed = composeYaml(text);
    expect(composed.kind === 'composed' && composed.faults.map((fault) => fault.code)).toContain(code);
  });

  test.each([
    { bomb: 'a million hyphens', text: '-\n'.repeat(1_000_000) },
    { bomb: 'a million brackets', text: '- []\n'.repeat(100_000) },
    { bomb: 'thousands of anchors', text: '- &a x\n'.repeat(5_000) },
  ])('with $bomb is refused as too big', ({ text }) => {
    expect(composeYaml(text)).toMatchObject({ kind: 'refused', fault: { code: 'too-big' } });
  });

  test('with the deepest nesting that our own format has is taken', () => {
    expect(composeYaml(smallFiles['lighthouse/questions.yaml'])).toMatchObject({
      kind: 'composed',
      faults: [],
    });
  });

  test('that would give every object a new property gives none', async () => {
    const text = 'groups:\n  - [a, b]\n__proto__:\n  polluted: yes it is\n';
    await readKnowledge(await writeSmallKnowledge({ 'synonyms.yaml': text }));
    expect('polluted' in {}).toBe(false);
  });

  test('with tens of thousands of different keys is refused in linear time', async () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: v`).join('\n');
    const read = await readKnowledge(await writeSmallKnowledge({ 'synonyms.yaml': keys }));
    expect(read).toMatchObject({ kind: 'refused', problems: { length: 101 } });
  });
});

describe('any text whatever', () => {
  const pieces = [
    '- ',
    ': ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '%',
    '---\n',
    '? ',
    'id',
    'ask',
    'cite',
    'questions:',
    'p1s1',
    ',',
    '\\',
    '\u0000',
    '\u202E',
    'é',
    '🎉',
  ];
  const nasty = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((parts) => parts.join(''));

  test.each([
    'synonyms.yaml',
    'lighthouse/article.md',
    'lighthouse/questions.yaml',
    'lighthouse/checks.yaml',
  ])('in %s is read or refused with problems that have a text and a fix', async (file) => {
    const check = fc.asyncProperty(nasty, async (text) => {
      const read = await readKnowledge(await writeSmallKnowledge({ [file]: text }));
      const told = read.kind === 'refused' ? read.problems : read.warnings;
      expect(read.kind === 'read' || told.length > 0).toBe(true);
      for (const { what, fix } of told)
        expect([what, fix]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    });
    await fc.assert(check, { numRuns: 60 });
  });

  test('in place of bytes is read or refused', async () => {
    const check = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/questions.yaml': bytes }));
      expect(read.kind === 'refused' && read.problems.length > 0).toBe(true);
    });
    await fc.assert(check, { numRuns: 40 });
  });
});
