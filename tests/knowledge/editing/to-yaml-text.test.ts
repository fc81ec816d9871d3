import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toYamlText } from '../../../src/knowledge/editing/write-item.ts';
import { parseYaml } from '../../../src/knowledge/yaml/parse-yaml.ts';

test.each([
  { text: 'How many soldiers were wounded?', written: 'How many soldiers were wounded?' },
  { text: "what's the cost", written: "what's the cost" },
  { text: 'cost (in crowns) & more', written: 'cost (in crowns) & more' },
  { text: 'was it 22', written: 'was it 22' },
  { text: 'كم عدد الجنود؟', written: 'كم عدد الجنود؟' },
  { text: '什么时候', written: '什么时候' },
  { text: '👩‍👩‍👧 wounded 🙏', written: '👩‍👩‍👧 wounded 🙏' },
  { text: 'x'.repeat(300), written: 'x'.repeat(300) },
  { text: 'yes and no', written: 'yes and no' },
  { text: '12:30 or later', written: '12:30 or later' },
])('$text needs no quotation marks', ({ text, written }) => {
  expect(toYamlText(text)).toBe(written);
});

test.each([
  { text: '22', written: '"22"' },
  { text: '-4.5e3', written: '"-4.5e3"' },
  { text: '0x1F', written: '"0x1F"' },
  { text: '12:30', written: '"12:30"' },
  { text: 'yes', written: '"yes"' },
  { text: 'Off', written: '"Off"' },
  { text: 'n', written: '"n"' },
  { text: 'null', written: '"null"' },
  { text: '~', written: '"~"' },
  { text: '', written: '""' },
  { text: '2016-04-18', written: '"2016-04-18"' },
  { text: 'attack: what', written: '"attack: what"' },
  { text: 'attack:', written: '"attack:"' },
  { text: '#3', written: '"#3"' },
  { text: 'attack #3', written: '"attack #3"' },
  { text: '@bot', written: '"@bot"' },
  { text: '`code`', written: '"`code`"' },
  { text: '%PATH', written: '"%PATH"' },
  { text: '&anchor', written: '"&anchor"' },
  { text: '*alias', written: '"*alias"' },
  { text: '!tag', written: '"!tag"' },
  { text: '| bar', written: '"| bar"' },
  { text: '> angle', written: '"> angle"' },
  { text: '? who', written: '"? who"' },
  { text: '- dash', written: '"- dash"' },
  { text: '-', written: '"-"' },
  { text: 'one, two', written: '"one, two"' },
  { text: '[brackets]', written: '"[brackets]"' },
  { text: 'see [1]', written: '"see [1]"' },
  { text: '{braces}', written: '"{braces}"' },
  { text: "'tis", written: `"'tis"` },
  { text: '"Victory", who said it', written: `'"Victory", who said it'` },
  { text: `"it's", who said it`, written: `'"it''s", who said it'` },
  { text: 'back\\slash, or', written: `'back\\slash, or'` },
  { text: '\\', written: '\\' },
  { text: '<<', written: '"<<"' },
])('$text is written as $written', ({ text, written }) => {
  expect(toYamlText(text)).toBe(written);
});

test('whatever the text, our reader reads it back in block lists, in brackets and behind a key', async () => {
  const text = fc
    .oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...` -:,#?!&*@%|>~.=<'"\\{}[]\`ab1é🙏ك`), { maxLength: 12 }).map(join),
    )
    .map((any) => any.replace(/[\r\n]/g, ' ').trim());
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      const written = toYamlText(any);
      const file = `block:\n- a\n- ${written}\nbrackets: [a, ${written}, ${written}]\nmap: { key: ${written} }\nkey: ${written}\n`;
      const { written: read, mistakes } = await parseYaml(file);
      expect(mistakes).toEqual([]);
      expect(JSON.parse(JSON.stringify(read?.value))).toEqual({
        block: ['a', any],
        brackets: ['a', any, any],
        map: { key: any },
        key: any,
      });
    }),
    { numRuns: 500 },
  );
});

function join(pieces: readonly string[]): string {
  return pieces.join('');
}
