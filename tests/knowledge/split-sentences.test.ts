import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShortForms } from '../../src/importing/short-forms.ts';
import { splitSentences } from '../../src/knowledge/article/split-sentences.ts';
import { readAbbreviations } from '../../src/library/read-means.ts';

const list = await readAbbreviations();
const english = readShortForms(list, 'en');

describe('a paragraph is cut where a sentence ends', () => {
  test.each([
    ['It rained. We stayed.', 'It rained.|We stayed.'],
    ['Dr. Holt and Gen. Ames met. They talked.', 'Dr. Holt and Gen. Ames met.|They talked.'],
    ['J. K. Rowe wrote it.', 'J. K. Rowe wrote it.'],
    ['It left the U.S. in May. It came back.', 'It left the U.S. in May.|It came back.'],
    ['It left the U.S. The crew stayed.', 'It left the U.S.|The crew stayed.'],
    [
      'It cost 3.5 million. (See no. 7. It is short.) Then?',
      'It cost 3.5 million.|(See no. 7. It is short.)|Then?',
    ],
    ['“Stop!” she said. He did.', '“Stop!” she said.|He did.'],
    ['They came in 2014. 20 people left.', 'They came in 2014.|20 people left.'],
    ['The shop said Tuesday.The town paid.', 'The shop said Tuesday.|The town paid.'],
    [
      'Run Tool.Start.now or see skarn.example. It works.',
      'Run Tool.Start.now or see skarn.example.|It works.',
    ],
    ['1. Repairs cost much. 2. Nobody paid.', '1. Repairs cost much.|2. Nobody paid.'],
    ['E.g. Ek was there.', 'E.g. Ek was there.'],
    ['The mayor said: "We won. We won!" and left.', 'The mayor said: "We won. We won!" and left.'],
    ['He has a Ph.D. Students like him.', 'He has a Ph.D.|Students like him.'],
    ['The answer was no. 5 people left.', 'The answer was no.|5 people left.'],
    ['It is No. 5 in St. Paul.', 'It is No. 5 in St. Paul.'],
    ['He lives on Main St. Paul lives nearby.', 'He lives on Main St.|Paul lives nearby.'],
    ['SKARN, Calif. (AP) — It rained. We stayed.', 'SKARN, Calif. (AP) — It rained.|We stayed.'],
    ['We met at 5 p.m. Thursday. We ate.', 'We met at 5 p.m. Thursday.|We ate.'],
    ['Wait... what? Nothing.', 'Wait... what?|Nothing.'],
    ['it works. you click here.', 'it works.|you click here.'],
    ['', ''],
  ])('%s', (paragraph, sentences) => {
    expect(splitSentences(paragraph, english).join('|')).toBe(sentences);
  });

  test.each([
    [
      'de',
      'Am 5. Mai kam Dr. Ode z. B. mit Hr. Lund. Es war kalt.',
      'Am 5. Mai kam Dr. Ode z. B. mit Hr. Lund.|Es war kalt.',
    ],
    ['de', 'Sie sagte: „Kommt her.“ Dann ging sie.', 'Sie sagte: „Kommt her.“|Dann ging sie.'],
    ['fr', 'M. Orlu est venu. Il a payé.', 'M. Orlu est venu.|Il a payé.'],
    ['es', '¿Quién vino? El Sr. Orlu. ¡Vino solo!', '¿Quién vino?|El Sr. Orlu.|¡Vino solo!'],
    ['tr', '5. Cadde kapandı. Sn. Orlu geldi.', '5. Cadde kapandı.|Sn. Orlu geldi.'],
    ['ja', '門は開きます。雨です。', '門は開きます。|雨です。'],
    ['ar', 'هل جاء؟ نعم جاء.', 'هل جاء؟|نعم جاء.'],
    ['hi', 'वह आया। वह गया।', 'वह आया।|वह गया।'],
  ])('in %s: %s', (language, paragraph, sentences) => {
    expect(splitSentences(paragraph, readShortForms(list, language)).join('|')).toBe(sentences);
  });

  const piece = fc.constantFrom(
    'Dr. ',
    'U.S. ',
    'He ',
    'ran',
    '. ',
    '? ',
    ' (',
    ') ',
    '"',
    '“',
    '”',
    'no. ',
    '7',
    ' é',
    '🙂',
    '\n',
    '.The',
  );

  test('no letter of any paragraph is lost, added or moved', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, isEnglish) => {
        const paragraph = pieces.join('');
        const sentences = splitSentences(paragraph, isEnglish ? english : undefined);
        expect(sentences.join('').replace(/\s/gu, '')).toBe(paragraph.replace(/\s/gu, ''));
      }),
    );
  });

  test.each(['A. ', '(a. ', '"A b. ', '.', 'The town paid. ', 'abc.', 'a', '“'])(
    'a paragraph of nothing but %j comes back whole, however long it is',
    (one) => {
      const text = one.repeat(60_000);
      expect(splitSentences(text, english).join('').replace(/\s/g, '').length).toBe(
        text.replace(/\s/g, '').length,
      );
    },
  );
});

describe('where the language is not known, signs decide, and in doubt it is one sentence', () => {
  test.each([
    { line: 'The gate opens at nine. Bring a coat!', parts: ['The gate opens at nine.', 'Bring a coat!'] },
    {
      line: 'It cost 400. Nobody paid. “We waited.”',
      parts: ['It cost 400.', 'Nobody paid.', '“We waited.”'],
    },
    { line: '開きます。閉まります。', parts: ['開きます。', '閉まります。'] },
    { line: 'Die Tür ist offen. Ärger gab es nicht.', parts: ['Die Tür ist offen.', 'Ärger gab es nicht.'] },
  ])('$line is several', ({ line, parts }) => {
    expect(splitSentences(line)).toEqual(parts);
  });

  test.each(['?', '. ', 'Aa aa.', 'Aa."', '(A. ', 'a-'])('a line of nothing but %j comes back', (piece) => {
    expect(splitSentences(piece.repeat(700)).join('').length).toBeGreaterThan(0);
  });

  test.each([
    'Dr. Lind met Mr. Ross of the U.S. Navy at 9 a.m. Monday.',
    'See p. Ada, approx. 5 miles, vs. Skarn, bzw. Die Tür.',
    'Am 5. Mai und am 20. Januar.',
    'She said “Come in. Sit down.” and left.',
    'It is long (see there. Or here) and 2.500 m high.',
    'Version 2.1. of the game, e.g. on boats.',
    'Ask at the desk. or do not',
  ])('%s is one', (line) => {
    expect(splitSentences(line)).toEqual([line]);
  });
});
