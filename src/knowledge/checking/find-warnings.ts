import type { PlacedSentence } from '../article/article-text.ts';
import { splitSentences } from '../article/split-sentences.ts';
import { fileNames } from '../files/find-files.ts';
import type { Article } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Written } from '../yaml/written.ts';
import { quoteText } from './unsafe-text.ts';

/**
 * What is not wrong but could be better: entries that few wordings lead to, numbers nobody can ask for, and lines that
 * are more than one sentence.
 * @param questions what `questions.yaml` says, where there is one
 */
export function findWarnings(
  article: Article,
  sentences: readonly PlacedSentence[],
  questions: Written | undefined,
): Problem[] {
  return [
    ...(questions === undefined ? [] : findShortLists(article, questions)),
    ...findUncitedNumbers(article, sentences),
    ...findSeveralSentences(article, sentences),
  ];
}

/** With three wordings an entry half of the questions in other words were found, with ten nearly two thirds (retrieval.md §5). */
const fewestWordings = 3;

function findShortLists({ id, entries, gaps }: Article, questions: Written): Problem[] {
  const lists = [
    ...entries.map((entry, index) => ({
      ...entry,
      subject: `entry "${entry.id}"`,
      path: ['questions', index, 'ask'],
    })),
    ...gaps.map((gap, index) => ({ ...gap, subject: `gap "${gap.id}"`, path: ['gaps', index, 'ask'] })),
  ];
  return lists
    .filter(({ wordings }) => wordings.length < fewestWordings)
    .map(({ wordings, subject, path }) => ({
      severity: 'warning',
      file: `${id}/${fileNames.questions}`,
      ...questions.find(path).keySpot,
      subject,
      what:
        wordings.length === 1 ? 'There is only one wording.' : `There are only ${wordings.length} wordings.`,
      fix: 'Add other ways to ask it: shorter, longer, in other words.',
    }));
}

/** Only where somebody writes entries: an article alone is answered from its sentences. */
function findUncitedNumbers({ id, entries }: Article, sentences: readonly PlacedSentence[]): Problem[] {
  if (entries.length === 0) return [];
  const cited = new Set(entries.flatMap(({ cites }) => cites.map(({ at }) => at)));
  return sentences
    .filter(({ at, text, role }) => role === 'statement' && !cited.has(at) && hasNumber(text))
    .map(({ at, text, spot }) => ({
      severity: 'warning',
      file: `${id}/${fileNames.article}`,
      ...spot,
      subject: `sentence ${at}`,
      what: `This sentence gives a number, and no entry cites it: ${quoteText(text)}`,
      fix: 'Add an entry for it, because readers ask for numbers.',
    }));
}

/** Nothing is split at run time, so a person is shown where to. The headline may be what it likes. */
function findSeveralSentences({ id }: Article, sentences: readonly PlacedSentence[]): Problem[] {
  return sentences.flatMap(({ at, paragraph, text, spot }) => {
    const [, ...others] = paragraph === 0 ? [] : splitSentences(text);
    if (others.length === 0) return [];
    return [
      {
        severity: 'warning',
        file: `${id}/${fileNames.article}`,
        ...spot,
        subject: `sentence ${at}`,
        kind: 'several-sentences',
        what: `This line seems to hold ${others.length + 1} sentences.`,
        fix: `Begin a new line before ${others.map(beginningOf).join(' and before ')}; the sentences behind it in this paragraph then count on, also where they are cited.`,
      },
    ];
  });
}

/** As many words as tell where it is. */
function beginningOf(sentence: string): string {
  const words = sentence.split(/\s+/);
  return quoteText(words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : sentence);
}

/** `one` is left out: it mostly counts nothing. */
function hasNumber(text: string): boolean {
  return toNumberedWords(text).some((word) => /^\p{N}/u.test(word) && word !== '1') || /\b1\b/.test(text);
}

/**
 * The words of a text in small letters, numbers in digits however they are written: `Twenty-two` and `22` both
 * become `22`, `1,400` becomes `1400`. English number words up to the millions.
 */
export function toNumberedWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
  const result: string[] = [];
  let sum: Sum | undefined;
  for (const word of words) {
    const next = goOn(sum, word);
    if (next === undefined && sum !== undefined) result.push(String(sum.total + sum.part));
    sum = next ?? start(word);
    if (sum === undefined) result.push(/^\p{N}/u.test(word) ? word.replace(/,(?=\d{3})/g, '') : word);
  }
  return sum === undefined ? result : [...result, String(sum.total + sum.part)];
}

/** A number in words as far as it has been read: `two thousand three` is 2,000 with the part 3. */
interface Sum {
  readonly total: number;
  readonly part: number;
}

function start(word: string): Sum | undefined {
  const part = small.get(word);
  return part === undefined ? undefined : { total: 0, part };
}

/** The number with one word more; undefined when this word does not belong to it. */
function goOn(sum: Sum | undefined, word: string): Sum | undefined {
  if (sum === undefined) return undefined;
  const { total, part } = sum;
  const unit = small.get(word);
  if (unit !== undefined) return unit > 0 && hasRoom(sum, unit) ? { total, part: part + unit } : undefined;
  if (word === 'hundred') return part > 0 && part < 100 ? { total, part: part * 100 } : undefined;
  const factor = large.get(word);
  return factor !== undefined && part > 0 && part < 1_000
    ? { total: total + part * factor, part: 0 }
    : undefined;
}

/** `twenty` has room for `two`, `three hundred` for `five`, `four thousand` for anything small; `four` for nothing. */
function hasRoom({ total, part }: Sum, unit: number): boolean {
  if (part === 0) return total > 0;
  return part % 100 === 0 || (unit < 10 && part % 100 >= 20 && part % 10 === 0);
}

const small: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

const large: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
]);
