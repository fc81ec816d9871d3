import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../scripts/maintain/verify-restatement/split-sentences.ts';

describe('a paragraph is cut where a sentence ends', () => {
  test.each([
    { paragraph: 'It rained. We stayed.', sentences: ['It rained.', 'We stayed.'] },
    {
      paragraph: 'Dr. Holt and Gen. Ames met. They talked.',
      sentences: ['Dr. Holt and Gen. Ames met.', 'They talked.'],
    },
    { paragraph: 'J. K. Rowe wrote it.', sentences: ['J. K. Rowe wrote it.'] },
    {
      paragraph: 'It left the U.S. in May. It came back.',
      sentences: ['It left the U.S. in May.', 'It came back.'],
    },
    { paragraph: 'It left the U.S. The crew stayed.', sentences: ['It left the U.S.', 'The crew stayed.'] },
    {
      paragraph: 'It cost 3.5 million. (See no. 7. It is short.) Then?',
      sentences: ['It cost 3.5 million.', '(See no. 7. It is short.)', 'Then?'],
    },
    { paragraph: '“Stop!” she said. He did.', sentences: ['“Stop!” she said.', 'He did.'] },
    { paragraph: '  One\n line   of text ', sentences: ['One line of text'] },
    { paragraph: '', sentences: [] },
  ])('$paragraph', ({ paragraph, sentences }) => {
    expect(splitSentences(paragraph)).toEqual(sentences);
  });

  test('no letter of any paragraph is lost, added or moved', () => {
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
      'no. ',
      '7',
      ' é',
      '🙂',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (paragraph) => {
          expect(splitSentences(paragraph).join('').replace(/\s/gu, '')).toBe(paragraph.replace(/\s/gu, ''));
        },
      ),
    );
  });
});
