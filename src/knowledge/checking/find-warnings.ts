import type { PlacedSentence } from '../article/parse-article-text.ts';
import { fileNames } from '../files/file-names.ts';
import type { Article } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Written } from '../yaml/written.ts';
import { quoteText } from './quote-text.ts';
import { toNumberedWords } from './to-numbered-words.ts';

/** What is not wrong but could be better: entries that few wordings lead to, and numbers nobody can ask for. */
export function findWarnings(
  article: Article,
  sentences: readonly PlacedSentence[],
  questions: Written,
): Problem[] {
  return [...findShortLists(article, questions), ...findUncitedNumbers(article, sentences)];
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

function findUncitedNumbers({ id, entries }: Article, sentences: readonly PlacedSentence[]): Problem[] {
  const cited = new Set(entries.flatMap(({ cites }) => cites.map(({ at }) => at)));
  return sentences
    .filter(({ at, text }) => !cited.has(at) && hasNumber(text))
    .map(({ at, text, spot }) => ({
      severity: 'warning',
      file: `${id}/${fileNames.article}`,
      ...spot,
      subject: `sentence ${at}`,
      what: `This sentence gives a number, and no entry cites it: ${quoteText(text)}`,
      fix: 'Add an entry for it, because readers ask for numbers.',
    }));
}

/** `one` is left out: it mostly counts nothing. */
function hasNumber(text: string): boolean {
  return toNumberedWords(text).some((word) => /^\p{N}/u.test(word) && word !== '1') || /\b1\b/.test(text);
}
