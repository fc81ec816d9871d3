/** Questions that a moderator may tick: never entries by themselves, and each with the sentence that answers it. */

import type { Answer } from '../../answering/answer.ts';
import type { Answerer } from '../../answering/answerer.ts';
import { countWords, endsAsSentence, onlyAsks } from '../../knowledge/article/sentence-ends.ts';
import { toPlainWording } from '../../knowledge/checking/check-wordings.ts';
import { type Article, findStatements, type Sentence } from '../../knowledge/knowledge.ts';
import type { PageContent } from '../page-content.ts';
import { askSentence } from './ask-sentence.ts';
import { type Bank, readBank } from './bank.ts';

export type Draft =
  | {
      readonly kind: 'entry';
      readonly question: string;
      /** What the answerer gives for it. */
      readonly sentence: Sentence;
    }
  | {
      readonly kind: 'gap';
      readonly question: string;
      /** Ends “The article does not say …”. */
      readonly missing: string;
    };

/** Few and good ones. */
const MOST_ENTRIES = 12;
const MOST_GAPS = 3;
/** As Discord shows of a question to choose. */
const LONGEST = 100;

/**
 * Drafts questions of an article: those that the page answers itself, its headings that ask, and what readers ask of such
 * articles. Kept is only what the answerer gives that very sentence for; as a gap, what it finds nothing for.
 * @param bank the text of `language/en/readers-questions.txt`; used for articles in English
 */
export function draftQuestions(
  article: Article,
  { questions }: Pick<PageContent, 'questions'>,
  answerer: Pick<Answerer, 'answer'>,
  bank: string,
): readonly Draft[] {
  const ask = (question: string) => answerer.answer(question, article.id);
  const isEnglish = /^en\b/i.test(article.language);
  const read = readBank(bank);
  const candidates = [
    ...askStated(article, questions),
    ...askLeads(article),
    ...(isEnglish ? askSentences(article, read) : []),
  ];
  const fixed = isEnglish ? askFixed(article, read) : [];
  const known = new Set(
    [...article.entries, ...article.gaps].flatMap(({ wordings }) => wordings.map(toPlainWording)),
  );
  const cited = new Set<string>();
  const entries: Draft[] = [];
  const keep = (candidate: Candidate) => {
    const { question } = candidate;
    const sentence = findGiven(ask(question), candidate);
    if (sentence === undefined || cited.has(sentence.at) || known.has(toPlainWording(question))) return;
    cited.add(sentence.at);
    known.add(toPlainWording(question));
    entries.push({ kind: 'entry', question, sentence });
  };
  for (const candidate of candidates) if (candidate.question.length <= LONGEST) keep(candidate);
  for (const { question } of fixed) keep({ question, sentences: findStatements(article) });
  const gaps = fixed.flatMap(({ question, missing }): Draft[] =>
    missing !== undefined && !known.has(toPlainWording(question)) && isNotSaid(ask(question))
      ? [{ kind: 'gap', question, missing }]
      : [],
  );
  return [...entries.slice(0, MOST_ENTRIES), ...gaps.slice(0, MOST_GAPS)];
}

interface Candidate {
  readonly question: string;
  /** Those of which one must be given. */
  readonly sentences: readonly Sentence[];
  /** Whether the page itself answers it with them: then it is enough that one of them comes near. */
  readonly isStated?: true;
}

/** The first sentence that is plainly given, where it is one of these; of what is stated, the first of those that come near. */
function findGiven(answer: Answer, { sentences, isStated }: Candidate): Sentence | undefined {
  const given =
    answer.kind === 'answered' ? answer.cites : answer.kind === 'closest' && isStated ? answer.places : [];
  const near = (isStated ? given : given.slice(0, 1)).map(({ sentence }) => sentence.at);
  return sentences.find(({ at }) => near.includes(at));
}

/** Nothing is given plainly, and of what comes nearest something asked is not spoken of. */
function isNotSaid(answer: Answer): boolean {
  return answer.kind === 'unknown' || (answer.kind === 'closest' && answer.lacking.length > 0);
}

/** What the page's own data answers. */
function askStated(article: Article, questions: PageContent['questions']): readonly Candidate[] {
  return questions.flatMap(({ question, answer }) => {
    const words = toPlainWording(answer);
    const sentences = findStatements(article).filter(
      ({ text, paragraph }) => paragraph > 0 && words.includes(toPlainWording(text)),
    );
    return toStated(question, sentences);
  });
}

/** Interviews write `Q:` in front; what is quoted, or too short to be asked by itself, is a turn of speech. */
function toStated(text: string, sentences: readonly Sentence[]): readonly Candidate[] {
  const question = text.replace(/^\p{L}:\s+/u, '');
  const isWhole = /^[\p{L}¿]/u.test(question) && countWords(question) >= LEAST_WORDS;
  return isWhole ? [{ question, sentences, isStated: true }] : [];
}

/**
 * Headings that ask, with what stands below them; in an article that is a list of questions, also lines that ask. In any
 * other text a line that asks is a turn of speech.
 */
function askLeads(article: Article): readonly Candidate[] {
  const statements = findStatements(article).filter(({ paragraph }) => paragraph > 0);
  const led = statements.filter(({ lead }) => lead !== undefined && onlyAsks(lead.text));
  const isList = 2 * led.length >= statements.length;
  const asked = new Map<string, Sentence[]>();
  for (const sentence of statements)
    for (const text of [sentence.headings.at(-1), isList ? sentence.lead?.text : undefined])
      if (text !== undefined && onlyAsks(text)) asked.set(text, [...(asked.get(text) ?? []), sentence]);
  return [...asked].flatMap(([text, sentences]) => toStated(text, sentences));
}

const LEAST_WORDS = 3;

function askSentences(article: Article, bank: Bank): readonly Candidate[] {
  return findStatements(article)
    .filter(({ paragraph, text }) => paragraph > 0 && endsAsSentence(text))
    .flatMap((sentence) =>
      askSentence(sentence.text, bank).map((question) => ({ question, sentences: [sentence] })),
    );
}

/** What readers ask of articles about such a matter, which its title names. */
function askFixed(
  article: Article,
  { questions }: Bank,
): readonly { readonly question: string; readonly missing?: string }[] {
  const toWords = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const top = toWords(article.title);
  const all = toWords(
    article.sentences.map(({ text, headings }) => `${headings.join(' ')} ${text}`).join(' '),
  );
  return questions.flatMap(({ question, missing, words, unless }) => {
    const word = words.find((one) => top.has(one));
    if (word === undefined) return [];
    const isUnsaid = missing !== undefined && !unless.some((one) => all.has(one));
    return [
      {
        question: question.replace('{}', word),
        ...(isUnsaid ? { missing: missing.replace('{}', word) } : {}),
      },
    ];
  });
}
