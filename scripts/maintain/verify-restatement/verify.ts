import type { Paragraphs } from '../../../src/knowledge/article/build-article.ts';
import { collectNames, type Facts, findFacts } from './find-facts.ts';
import { type Difference, type ReadAs, readWithNames } from './read.ts';

/**
 * Compares a restated text with the original it cites, address by address: the same paragraphs and sentences, and in
 * each the same numbers, names, and words of time. Meaning is not compared; a person has to read both.
 * @param readAs what stands for a name in the original, so that “it” may be restated as what it means
 * @returns every difference in the order of the text; none when the two agree
 */
export function verifyRestatement(
  original: Paragraphs,
  restated: Paragraphs,
  readAs: ReadAs,
): readonly Difference[] {
  const { text, differences } = readWithNames(original, readAs);
  const names = new Set([...collectNames(original), ...collectNames(restated)]);
  const facts = text.flatMap((sentences, paragraph) => {
    const others = restated[paragraph];
    return others === undefined ? [] : compareParagraph(paragraph, sentences, others, names);
  });
  return [...differences, ...compareCounts(original, restated), ...facts];
}

function compareCounts(original: Paragraphs, restated: Paragraphs): Difference[] {
  const [before, after] = [original.length - 1, restated.length - 1];
  if (before === after) return [];
  return [{ at: 'text', what: `The original has ${count(before, 'paragraph')}, the restatement ${after}.` }];
}

/** Where the sentences do not match in number, their facts are compared as those of the whole paragraph. */
function compareParagraph(
  paragraph: number,
  original: readonly string[],
  restated: readonly string[],
  names: ReadonlySet<string>,
): Difference[] {
  const toFacts = (sentences: readonly string[]): Facts => findFacts(sentences, names, paragraph === 0);
  if (original.length !== restated.length) {
    const what = `The original has ${count(original.length, 'sentence')} here, the restatement ${restated.length}.`;
    return [
      { at: `p${paragraph}`, what },
      ...compareFacts(`p${paragraph}`, toFacts(original), toFacts(restated)),
    ];
  }
  return original.flatMap((sentence, index) =>
    compareFacts(`p${paragraph}s${index + 1}`, toFacts([sentence]), toFacts([restated[index] ?? ''])),
  );
}

function compareFacts(at: string, original: Facts, restated: Facts): Difference[] {
  const only = (side: string, kind: string, facts: readonly string[]): Difference[] =>
    facts.map((fact) => ({ at, what: `Only the ${side} has the ${kind} “${fact}”.` }));
  return [
    ...only('original', 'number', subtract(original.numbers, restated.numbers)),
    ...only('restatement', 'number', subtract(restated.numbers, original.numbers)),
    ...only('original', 'name', findLost(original, restated)),
    ...only('restatement', 'name', findLost(restated, original)),
    ...only('original', 'word of time', subtract(original.times, restated.times)),
    ...only('restatement', 'word of time', subtract(restated.times, original.times)),
  ];
}

/** Names that the other side lacks; “Ferry” at the beginning of a sentence is not lost where the other writes “ferry”. */
function findLost(from: Facts, other: Facts): string[] {
  const lost = subtract(from.names, other.names);
  return lost.filter((name) => !(from.doubtful.has(name) && other.words.has(name)));
}

/** What is left of a list when each item of another has been taken from it once. */
function subtract(from: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return from.filter((item) => {
    const place = left.indexOf(item);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
