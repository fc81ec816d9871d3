import { misspell } from '../../../bench/squad/misspell.ts';
import { createRandom, shuffle } from '../../../bench/tools.ts';
import type { Language } from '../../../src/answering/language/language.ts';
import type { Article, Knowledge } from '../../../src/knowledge/knowledge.ts';

/** The seed is part of the list: another seed asks other questions. */
const SEED = 20_261_127;
/** So many questions of each kind of alteration; together they take about a minute to answer. */
const ALTERED_OF_A_KIND = 700;
const STORY =
  'i was reading this on the bus and then my phone died so i lost my notes. anyway my question is';

/**
 * The same long list of questions for the same knowledge, each once: every wording and check as it is written, what
 * people make of such wordings (slips, dropped words, two at once, a story around them), words thrown together, and
 * what no article answers.
 * @param others questions to ask besides, as written
 */
export function listQuestions(
  { articles }: Knowledge,
  others: readonly string[],
  language: Language,
): readonly string[] {
  const random = createRandom(SEED);
  const wordings = articles.flatMap(listWordings);
  const words = listWords(articles, wordings);
  const draw = () => shuffle(wordings, random).slice(0, ALTERED_OF_A_KIND);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const altered = [
    ...draw().map((wording) => misspell(wording, random, language)),
    ...draw().map((wording) => dropWords(wording, random)),
    ...draw().map((wording) => `${wording} and ${pick(wordings)}`),
    ...draw().map((wording) => `${STORY} ${wording}`),
    ...draw().map((wording) => wording.toUpperCase()),
    ...draw().map(() => Array.from({ length: 2 + Math.floor(random() * 7) }, () => pick(words)).join(' ')),
  ];
  const checks = articles.flatMap(({ checks }) => [
    ...checks.must.map(({ question }) => question),
    ...checks.mustNot,
  ]);
  return [...new Set([...wordings, ...checks, ...others, ...altered])];
}

/** What somebody may have typed when the menu is to complete it: beginnings of wordings, some with a slip. */
export function listBeginnings({ articles }: Knowledge, language: Language): readonly string[] {
  const random = createRandom(SEED + 1);
  const drawn = shuffle(articles.flatMap(listWordings), random).slice(0, ALTERED_OF_A_KIND);
  const cut = drawn.map((wording) => wording.slice(0, 1 + Math.floor(random() * wording.length)));
  return [...new Set(['', ...cut, ...cut.slice(0, 200).map((text) => misspell(text, random, language))])];
}

function listWordings({ entries, gaps }: Article): readonly string[] {
  return [...entries, ...gaps].flatMap(({ wordings }) => wordings);
}

function listWords(articles: readonly Article[], wordings: readonly string[]): readonly string[] {
  const texts = [...wordings, ...articles.flatMap(({ sentences }) => sentences.map(({ text }) => text))];
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)))];
}

/** The question in lower case without its marks, about every third word lost. */
function dropWords(question: string, random: () => number): string {
  const words = question
    .toLowerCase()
    .replace(/[?!.,]/g, '')
    .split(' ');
  return words.filter(() => random() > 0.3).join(' ');
}
