import fc from 'fast-check';
import { limits } from '../../src/knowledge/checking/limits.ts';
import type { Article, Entry, Gap, Knowledge, Sentence, Topic } from '../../src/knowledge/knowledge.ts';

/**
 * Knowledge that the files may hold as far as lengths, counts and characters go, meaning aside: sentences up to the
 * limit, ids of forty letters, questions of a hundred characters, texts made of what Discord reads as marks.
 */
export const arbitraryKnowledge: fc.Arbitrary<Knowledge> = fc
  .uniqueArray(fc.tuple(id(), article()), { minLength: 1, maxLength: 3, selector: ([name]) => name })
  .map((articles) => ({
    version: '0123abc',
    articles: articles.map(([name, rest]) => ({ id: name, ...rest })),
    synonyms: [],
  }));

/** Text as hostile as it comes: marks, mentions, links, hidden characters, right-to-left, emoji, long words. */
export function arbitraryText(maxLength: number): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...[
      '@everyone',
      '<@123456789012345678>',
      '[x](https://example.org)',
      '**',
      '```',
      '> ',
      '# ',
      '-# ',
      '\n',
    ],
    ...[
      '||',
      '~~',
      '\\',
      '</ask:1>',
      '<t:1:R>',
      '\u202E',
      '\u200B',
      '𒐫',
      '👩‍👩‍👧‍👦',
      'a',
      'how many',
      ' ',
      'died',
    ],
  );
  const marks = fc.array(pieces, { maxLength: 200 }).map((all) => all.join(''));
  const repeated = fc
    .tuple(pieces, fc.integer({ min: 1, max: maxLength }))
    .map(([piece, times]) => piece.repeat(times));
  const any = fc.string({ unit: 'binary', maxLength });
  return fc.oneof(marks, repeated, any).map((text) => text.slice(0, maxLength));
}

function id(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
}

/** Something to read, on one line. */
function line(maxLength: number): fc.Arbitrary<string> {
  return arbitraryText(maxLength - 1).map((text) => `x${text.replace(/[\n\t]/g, ' ')}`);
}

type Unnamed = Omit<Article, 'id'>;

function article(): fc.Arbitrary<Unnamed> {
  const texts = fc.array(line(limits.sentence), { minLength: 1, maxLength: 12 });
  return fc
    .record({
      texts,
      title: line(200),
      wording: fc.constantFrom('verbatim' as const, 'restated' as const),
      url: fc.option(fc.constant('https://example.org/article'), { nil: undefined }),
      questions: fc.uniqueArray(fc.tuple(id(), line(100), fc.nat(), fc.nat()), {
        maxLength: 8,
        selector: ([name]) => name,
      }),
      gap: line(200),
      topic: fc.record({ title: line(100), intro: line(300), description: line(100) }),
    })
    .map(({ texts: lines, title, wording, url, questions, gap, topic }) => {
      const sentences = toSentences(lines, title);
      const entries = questions.map(([name, question, first, second]) =>
        toEntry(name, question, sentences, first, second),
      );
      const gaps: Gap[] = [{ id: 'a-gap', missing: gap, wordings: [gap], ...nearest(sentences) }];
      const topics: Topic[] = entries.length === 0 ? [] : [{ command: 'a-topic', entries, ...topic }];
      const checks = { must: [], mustNot: [] };
      return {
        ...{ title, outlet: 'Outlet', language: 'en', wording, ...(url === undefined ? {} : { url }) },
        ...{ sentences, entries, topics, gaps, checks },
      };
    });
}

/** Each under two headings, every other one led by the one before it. */
function toSentences(texts: readonly string[], heading: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, text] of texts.entries()) {
    const place = { at: `p${index}s1`, paragraph: index, number: 1, text };
    const lead = index % 2 === 1 ? sentences.at(-1) : undefined;
    sentences.push({
      ...place,
      headings: [heading, heading],
      role: 'statement',
      ...(lead === undefined ? {} : { lead }),
    });
  }
  return sentences;
}

function toEntry(
  name: string,
  question: string,
  sentences: readonly Sentence[],
  first: number,
  second: number,
): Entry {
  const cites = [first, second].flatMap((at) => sentences[at % sentences.length] ?? []);
  return { id: name, question, wordings: [question], cites: [...new Set(cites)], see: [] };
}

function nearest(sentences: readonly Sentence[]): Pick<Gap, 'near'> {
  const near = sentences.at(-1);
  return near === undefined ? {} : { near };
}
