import fc from 'fast-check';

/** A `questions.yaml` about the small article, in one of the manners in which people write such files. */
export interface WrittenQuestions {
  readonly text: string;
  /** The ids of its entries and gaps, in the order of the file. */
  readonly ids: readonly { readonly section: 'questions' | 'gaps'; readonly id: string }[];
}

/**
 * Files of one to four entries and up to two gaps whose lists, quotation marks, indentation, remarks, empty lines and
 * line ends are mixed. All of them are sound, so that what is wrong afterwards was made wrong by the change.
 */
export const arbitraryQuestions: fc.Arbitrary<WrittenQuestions> = fc
  .record({
    entries: fc.array(item(), { minLength: 1, maxLength: 4 }),
    gaps: fc.array(item(), { maxLength: 2 }),
    indent: fc.constantFrom('', '  ', '    '),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
    head: remark(''),
    tail: fc.constantFrom('', '\n', '\n\n', '\n# the end', '\n# the end\n', '\n  # indented\n\n'),
  })
  .map(({ entries, gaps, indent, lineBreak, mark, head, tail }) => {
    const parts = [
      ...head,
      'questions:',
      ...entries.flatMap((one, index) => writeItem(one, `entry-${index}`, indent, ['cite: [p1s1]'])),
      ...(gaps.length === 0 ? [] : ['gaps:']),
      ...gaps.flatMap((one, index) => writeItem(one, `gap-${index}`, indent, ['missing: "what: it is"'])),
    ];
    return {
      text: mark + (parts.join('\n') + tail).replaceAll('\n', lineBreak),
      ids: [
        ...entries.map((_, index) => ({ section: 'questions' as const, id: `entry-${index}` })),
        ...gaps.map((_, index) => ({ section: 'gaps' as const, id: `gap-${index}` })),
      ],
    };
  });

interface Written {
  readonly manner: 'dashes' | 'dashes below the key' | 'brackets' | 'lines' | 'lines and a comma';
  readonly dash: 'before' | 'alone';
  readonly isAskLast: boolean;
  readonly wordings: readonly Wording[];
  readonly above: readonly string[];
  readonly between: readonly string[];
}

interface Wording {
  /** Around a text that no other wording has. */
  readonly quote: (text: string) => string;
  readonly remark: string;
}

function item(): fc.Arbitrary<Written> {
  const quote = fc.constantFrom(
    (text: string) => text,
    (text: string) => `"${text}: #1, [yes]"`,
    (text: string) => `'${text}''s \\ "price"'`,
    (text: string) => `"\\u00e9 ${text}"`,
    (text: string) => `${text}#1 it's - (so)`,
    (text: string) => `كم ${text}؟`,
  );
  return fc.record({
    manner: fc.constantFrom('dashes', 'dashes below the key', 'brackets', 'lines', 'lines and a comma'),
    dash: fc.constantFrom('before', 'before', 'alone'),
    isAskLast: fc.boolean(),
    wordings: fc.array(fc.record({ quote, remark: fc.constantFrom('', '', ' # why: [not', '  #') }), {
      minLength: 1,
      maxLength: 4,
    }),
    above: remark('  '),
    between: remark('    '),
  });
}

function remark(indent: string): fc.Arbitrary<readonly string[]> {
  return fc.constantFrom(
    [],
    [''],
    [`${indent}# - id: "not`],
    ['', `${indent}# below`, ''],
    [`${indent}  #deeper`],
  );
}

function writeItem(one: Written, id: string, indent: string, others: readonly string[]): readonly string[] {
  const ask = writeAsk(one, id);
  const parts = one.isAskLast ? [`id: ${id}`, ...others, ...ask] : [`id: ${id}`, ...ask, ...others];
  const lines = parts.map((line) => (line === '' ? '' : `${indent}  ${line}`));
  const [first = '', ...rest] = lines;
  const begun =
    one.dash === 'alone' ? [`${indent}-`, first, ...rest] : [`${indent}- ${first.trim()}`, ...rest];
  return [...one.above, ...begun];
}

function writeAsk({ manner, wordings, between }: Written, id: string): readonly string[] {
  const texts = wordings.map(({ quote }, index) => quote(`wording ${index} of ${id}`));
  const remarks = wordings.map((wording) => wording.remark);
  const last = texts.length - 1;
  switch (manner) {
    case 'brackets':
      return [`ask: [${texts.join(', ')}]`];
    case 'lines':
    case 'lines and a comma': {
      const isEnded = manner === 'lines and a comma';
      const lines = texts.map(
        (text, index) => `  ${text}${index < last || isEnded ? ',' : ''}${remarks[index]}`,
      );
      return ['ask: [', ...lines, '  ]'];
    }
    default: {
      const dash = manner === 'dashes' ? '  - ' : '- ';
      const lines = texts.map((text, index) => `${dash}${text}${remarks[index]}`);
      return ['ask:', ...lines.toSpliced(last, 0, ...between), ...between];
    }
  }
}
