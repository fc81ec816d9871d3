import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticleText, splitFrontMatter } from '../../src/knowledge/article/article-text.ts';
import { faq, minutes, patchNotes } from '../plain-articles.ts';

/** Each sentence on a line: address, `lead` or `item`, what it stands below, text. */
function outline(file: string): string[] {
  const split = splitFrontMatter(file);
  if (split.kind === 'refused') throw new Error(split.what);
  const [, title] = /title: "(.*)"/.exec(file) ?? [];
  return parseArticleText(split.text, {
    firstLine: split.textLine,
    ...(title === undefined ? {} : { title }),
  }).sentences.map(({ at, role, isItem, headings, lead, text }) =>
    [
      at,
      ...(role === 'lead' ? ['lead'] : []),
      ...(isItem === true ? ['item'] : []),
      ...headings.map((heading) => `# ${heading}`),
      ...(lead === undefined ? [] : [`< ${lead.at}`]),
      text,
    ].join(' | '),
  );
}

const below = (text: string): string[] => outline(`---\n---\n${text}`);

describe('the text of an article', () => {
  test('as questions and answers: each answer belongs to its question, up to the next', () => {
    expect(outline(faq)).toEqual([
      'p1s1 | lead | # Before you come | When does the field open?',
      'p1s2 | # Before you come | < p1s1 | The field opens at 9 in the morning.',
      'p1s3 | # Before you come | < p1s1 | Late comers wait at the gate.',
      'p2s1 | lead | # Before you come | Can I bring a dog?',
      'p3s1 | # Before you come | < p2s1 | Dogs are welcome on a lead.',
      'p4s1 | # Before you come | < p2s1 | They stay off the launching strip.',
      'p5s1 | lead | # Before you come | What should I pack?',
      'p5s2 | lead | # Before you come | < p5s1 | You will need:',
      'p5s3 | item | # Before you come | < p5s2 | a warm coat',
      'p5s4 | item | # Before you come | < p5s2 | gloves, for strong lines',
      'p5s5 | # Before you come | < p5s1 | The field has no shade.',
      'p6s1 | lead | # Prizes | Who wins?',
      'p6s2 | # Prizes | < p6s1 | The highest kite wins a lamp.',
    ]);
  });

  test('as patch notes: headings have no address, and items lose their signs', () => {
    expect(outline(patchNotes)).toEqual([
      'p1s1 | item | # 2.1.0 | # New | Boats can be repaired at the pier.',
      'p1s2 | item | # 2.1.0 | # New | Gulls steal bread.',
      'p1s3 | item | # 2.1.0 | # New | The map shows wells.',
      'p2s1 | item | # 2.1.0 | # Fixed | Doors no longer open twice.',
      'p2s2 | item | # 2.1.0 | # Fixed | The /home command works on islands.',
      'p3s1 | # 2.1.0 | # Fixed | 2. Island weather was not changed.',
    ]);
  });

  test('as minutes: a title without a sign and a label lead to what stands below them', () => {
    expect(outline(minutes)).toEqual([
      'p1s1 | Present were nine of eleven members.',
      'p2s1 | lead | Water',
      'p2s2 | < p2s1 | The new pump arrived on Monday.',
      'p2s3 | < p2s1 | Three members will fit it.',
      'p3s1 | lead | Keys',
      'p3s2 | < p3s1 | Spare keys cost 4 crowns each.',
      'p4s1 | lead | Tools to be mended:',
      'p5s1 | item | < p4s1 | the large spade',
      'p6s1 | item | < p4s1 | two rakes',
      'p7s1 | The next meeting is in May.',
    ]);
  });
});

describe('a heading', () => {
  test('parts paragraphs, and ends what it does not stand below', () => {
    expect(below('One.\n## A\nTwo.\n### B\nThree.\n## C\nFour.\n# D\nFive.')).toEqual([
      'p1s1 | One.',
      'p2s1 | # A | Two.',
      'p3s1 | # A | # B | Three.',
      'p4s1 | # C | Four.',
      'p5s1 | # D | Five.',
    ]);
  });

  test('needs a space behind its signs, of which there are at most six', () => {
    expect(below('#help is a channel.\n####### Seven.\n### `Six` **signs** ###\nDone in C#.')).toEqual([
      'p1s1 | #help is a channel.',
      'p1s2 | ####### Seven.',
      'p2s1 | # Six signs | Done in C#.',
    ]);
  });

  test('ends a list and what a question or a label leads to', () => {
    expect(below('Who?\n# A\nOne.\n\nTools:\n## B\n- Two.')).toEqual([
      'p1s1 | lead | Who?',
      'p2s1 | # A | One.',
      'p3s1 | # A | Tools:',
      'p4s1 | item | # A | # B | Two.',
    ]);
  });
});

describe('a list', () => {
  test.each([
    {
      list: 'counts on from a one, also in questions that are answered between',
      text: '1. Who?\nAda.\n\n2) When?\nAt nine.',
      reads: [
        'p1s1 | lead | item | Who?',
        'p1s2 | < p1s1 | Ada.',
        'p2s1 | lead | item | When?',
        'p2s2 | < p2s1 | At nine.',
      ],
    },
    {
      list: 'is none: days of a month',
      text: '12. Mai: Regen.\n13. Mai: Sonne.',
      reads: ['p1s1 | 12. Mai: Regen.', 'p1s2 | 13. Mai: Sonne.'],
    },
    {
      list: 'is numbered with ones',
      text: '1. A.\n\n1. B.',
      reads: ['p1s1 | item | A.', 'p2s1 | item | B.'],
    },
    {
      list: 'of one stands below a colon',
      text: 'Rule:\n1. No glass.',
      reads: ['p1s1 | lead | Rule:', 'p1s2 | item | < p1s1 | No glass.'],
    },
    {
      list: 'is none: a club',
      text: '1. FC Skarn won.\nIt rained.',
      reads: ['p1s1 | 1. FC Skarn won.', 'p1s2 | It rained.'],
    },
    {
      list: 'is none: a hyphen without a space',
      text: '-5 degrees.\n*Note.',
      reads: ['p1s1 | -5 degrees.', 'p1s2 | *Note.'],
    },
    {
      list: 'is further in below an item',
      text: 'Prices and place:\n- Prices:\n  - Adults 5.\n  - Children 3.\n- In the hall.\nCome early.',
      reads: [
        'p1s1 | lead | Prices and place:',
        'p1s2 | lead | item | < p1s1 | Prices:',
        'p1s3 | item | < p1s2 | Adults 5.',
        'p1s4 | item | < p1s2 | Children 3.',
        'p1s5 | item | < p1s1 | In the hall.',
        'p1s6 | < p1s1 | Come early.',
      ],
    },
    {
      list: 'belongs to a sentence that says something and ends in a colon',
      text: 'The 3 prizes were given to people from the valley:\n- Ada.\n- Ben.\nAll were glad.',
      reads: [
        'p1s1 | The 3 prizes were given to people from the valley:',
        'p1s2 | item | < p1s1 | Ada.',
        'p1s3 | item | < p1s1 | Ben.',
        'p1s4 | All were glad.',
      ],
    },
    {
      list: 'of questions belongs to its label',
      text: 'Ask yourself:\n- Is it dry?\n- Is it safe?',
      reads: [
        'p1s1 | lead | Ask yourself:',
        'p1s2 | lead | item | < p1s1 | Is it dry?',
        'p1s3 | lead | item | < p1s1 | Is it safe?',
      ],
    },
  ])('$list', ({ text, reads }) => {
    expect(below(text)).toEqual(reads);
  });
});

describe('a question', () => {
  test.each([
    {
      case: 'in a list of them ends where a title begins something else',
      text: 'When?\nAt nine.\n\nWho?\nAda.\n\nShe is tall.\n\nVenue\nThe hall is by the pier.',
      reads: [
        'p1s1 | lead | When?',
        'p1s2 | < p1s1 | At nine.',
        'p2s1 | lead | Who?',
        'p2s2 | < p2s1 | Ada.',
        'p3s1 | < p2s1 | She is tall.',
        'p4s1 | lead | Venue',
        'p4s2 | < p4s1 | The hall is by the pier.',
      ],
    },
    {
      case: 'alone in its article is answered in the next paragraph, and no further',
      text: 'Will it last?\n\nNobody knows.\n\nRain fell.',
      reads: ['p1s1 | lead | Will it last?', 'p2s1 | < p1s1 | Nobody knows.', 'p3s1 | Rain fell.'],
    },
    {
      case: 'in the middle of a paragraph is answered in what is left of it',
      text: 'It rained.\nWho knew?\nAda did.\n\nShe left.',
      reads: ['p1s1 | It rained.', 'p1s2 | lead | Who knew?', 'p1s3 | < p1s2 | Ada did.', 'p2s1 | She left.'],
    },
    {
      case: 'of another writing',
      text: '何時ですか？\n九時です。\n\nمتى يفتح؟\nفي التاسعة.',
      reads: [
        'p1s1 | lead | 何時ですか？',
        'p1s2 | < p1s1 | 九時です。',
        'p2s1 | lead | متى يفتح؟',
        'p2s2 | < p2s1 | في التاسعة.',
      ],
    },
    {
      case: 'inside a sentence is none',
      text: '"Who pays?" she asked.\nWe waited long. Who came?',
      reads: ['p1s1 | "Who pays?" she asked.', 'p1s2 | We waited long. Who came?'],
    },
  ])('$case', ({ text, reads }) => {
    expect(below(text)).toEqual(reads);
  });
});

describe('a label', () => {
  test.each([
    {
      case: 'in bold, with a number',
      text: '**Round 2**\nSkarn won.',
      reads: ['p1s1 | lead | Round 2', 'p1s2 | < p1s1 | Skarn won.'],
    },
    {
      case: 'above lines that are much longer, where items have no signs',
      text: 'Added\nBoats that can be rowed by two\nA lamp on every pier\nNew songs for the inn',
      reads: [
        'p1s1 | lead | Added',
        'p1s2 | < p1s1 | Boats that can be rowed by two',
        'p1s3 | < p1s1 | A lamp on every pier',
        'p1s4 | < p1s1 | New songs for the inn',
      ],
    },
    {
      case: 'goes on behind its list, unless it stands inside of a title',
      text: 'Opening hours:\n- Monday nine to five.\nClosed on holidays.\n\nPool\nIt is warm.\nBring along:\n- a towel\nIt shuts at dusk.',
      reads: [
        'p1s1 | lead | Opening hours:',
        'p1s2 | item | < p1s1 | Monday nine to five.',
        'p1s3 | < p1s1 | Closed on holidays.',
        'p2s1 | lead | Pool',
        'p2s2 | < p2s1 | It is warm.',
        'p2s3 | lead | < p2s1 | Bring along:',
        'p2s4 | item | < p2s3 | a towel',
        'p2s5 | < p2s1 | It shuts at dusk.',
      ],
    },
    {
      case: 'may have a number with a colon, if it is very short',
      text: 'Round 2:\nSkarn won.\n\nThere were 4 rounds:\nAll were short.',
      reads: [
        'p1s1 | lead | Round 2:',
        'p1s2 | < p1s1 | Skarn won.',
        'p2s1 | There were 4 rounds:',
        'p2s2 | All were short.',
      ],
    },
    {
      case: 'at the end of its paragraph names the next one',
      text: 'It is new.\nHere are some changes:\n\nBoats float.\nGulls fly.\n\nRain falls.',
      reads: [
        'p1s1 | It is new.',
        'p1s2 | lead | Here are some changes:',
        'p2s1 | < p1s2 | Boats float.',
        'p2s2 | < p1s2 | Gulls fly.',
        'p3s1 | Rain falls.',
      ],
    },
    {
      case: 'is none among names',
      text: 'Ada Lind\nMina Holt\nBen Ross\nClo Marsh',
      reads: ['p1s1 | Ada Lind', 'p1s2 | Mina Holt', 'p1s3 | Ben Ross', 'p1s4 | Clo Marsh'],
    },
    {
      case: 'is none where nothing follows',
      text: 'It rained.\nTools:',
      reads: ['p1s1 | It rained.', 'p1s2 | Tools:'],
    },
    {
      case: 'is none where it gives a number or a list of words',
      text: 'Open 9 to 5\nOn Sundays it is closed.\n\nAda, Ben and Clo\nThey came by boat.',
      reads: [
        'p1s1 | Open 9 to 5',
        'p1s2 | On Sundays it is closed.',
        'p2s1 | Ada, Ben and Clo',
        'p2s2 | They came by boat.',
      ],
    },
  ])('$case', ({ text, reads }) => {
    expect(below(text)).toEqual(reads);
  });
});

test.each([
  { text: 'a line', line: 'a.' },
  { text: 'a paragraph', line: 'a.\n' },
  { text: 'a question', line: 'Who?' },
  { text: 'a label', line: 'a:' },
  { text: 'an item further in', line: ' - a:' },
  { text: 'a heading above a line', line: '# a\nb.' },
])('$text repeated until the file is full comes back with as many addresses', ({ line }) => {
  // More than a function takes as arguments; a file holds some more.
  const { sentences } = parseArticleText(`${line}\n`.repeat(130_000), { firstLine: 1 });
  expect(sentences).toHaveLength(130_000);
  expect(new Set(sentences.map(({ at }) => at)).size).toBe(130_000);
});

test('whatever is read, each sentence has an address of its own, in order, and belongs only to one before it', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '# A',
      '## B',
      'Who?',
      'Tools:',
      '- one',
      '  - two',
      '1. three',
      'Water',
      '**Bold**',
    ),
    fc.constantFrom(
      'It rained all day.',
      '2. four',
      '#',
      '- ',
      '* * *',
      '[a](b) **c',
      '`x',
      '\\',
      '_',
      '> q',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { sentences } = parseArticleText(lines.join('\n'), { firstLine: 1 });
      const places = sentences.map(({ paragraph, number }) => paragraph * 1_000 + number);
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      for (const [index, { at, paragraph, number, lead }] of sentences.entries()) {
        expect(at).toBe(`p${paragraph}s${number}`);
        if (lead !== undefined) expect(sentences.slice(0, index)).toContain(lead);
      }
    }),
    { numRuns: 1_000 },
  );
});
