import type { InSteps } from '../../in-steps.ts';
import {
  type Article,
  type CitedSentence,
  findStatements,
  type Knowledge,
} from '../../knowledge/knowledge.ts';
import { type Answer, type Suggestion, suggestEntry, suggestSentence } from '../answer.ts';
import { answerExact, answerRepeated, citeChoice, findDouble, toAnswer } from '../compose-answer.ts';
import { toWritten } from '../explain.ts';
import { type Choice, decide } from '../judging/decide.ts';
import { createExaminer, type Examiner, type Means } from '../judging/examine.ts';
import { splitDouble } from '../wordings/split-question.ts';
import type { EntryTarget, Target } from '../wordings/target.ts';

/** Answers about one article by what stands in it alone, whatever stands beside it. */
export interface ArticleAnswerer {
  readonly article: Article;
  readonly examiner: Examiner;
  /** The answer where a wording is asked letter for letter, as the self-test asks all of them. */
  readonly answerVerbatim: (question: string) => Answer | undefined;
  /** The answer where the question is written down but for case, spaces and punctuation, or repeats a sentence. */
  readonly answerExactly: (key: string) => Answer | undefined;
  /** Whether a moderator wrote this down for an entry. */
  readonly isEntryOf: (key: string) => boolean;
  readonly consult: (question: string) => Consulted;
  /** The entries and gaps that a question comes nearest to, the likeliest first. */
  readonly findNear: (question: string) => readonly NearTarget[];
  /** The entries whose question or answer is most like what has been typed so far. */
  readonly complete: (typed: string, most: number) => readonly EntryTarget[];
  readonly findSentences: (question: string) => readonly CitedSentence[];
  /** An entry by its id, or a sentence by its address. */
  readonly findSuggestion: (id: string) => Known | undefined;
}

/** What an article says to a question, and how likely that is right, on the one scale of all articles. */
export interface Consulted {
  readonly answer: Answer;
  /** Between 0 and 1, of what is likeliest. */
  readonly chance: number;
  /** For each place of an answer that is the closest its own chance. */
  readonly chances: readonly number[];
}

export interface NearTarget {
  readonly target: Target;
  readonly chance: number;
}

/** Something to choose, and the entry it leads to; undefined for a sentence nobody has written a question for. */
export interface Known {
  readonly suggestion: Suggestion;
  readonly target: Target | undefined;
}

/** @param synonyms for every article; the article's own are added */
export function* buildArticleAnswerer(
  article: Article,
  synonyms: Knowledge['synonyms'],
  means: Means,
): InSteps<ArticleAnswerer> {
  const examiner = yield* createExaminer({ articles: [article], synonyms }, means);
  const { bars } = means.judge;
  const look = (question: string) => examiner.examine(examiner.read(question), everywhere);
  const choose = (question: string): readonly Choice[] => decide(look(question), examiner, bars).choices;
  return {
    article,
    examiner,
    answerVerbatim: (question) => {
      const key = examiner.index.findKey(question);
      const exact = key === undefined ? undefined : examiner.index.findExact(key, everywhere);
      return exact && answerExact(exact);
    },
    answerExactly: (key) => {
      const exact = examiner.index.findExact(key, everywhere);
      if (exact !== undefined) return answerExact(exact);
      const repeated = examiner.findSentence(key);
      return repeated && answerRepeated(repeated);
    },
    isEntryOf: (key) => examiner.index.findExact(key, everywhere)?.kind === 'entry',
    consult: (question) => {
      const examined = look(question);
      const decision = decide(examined, examiner, bars);
      const halves = splitDouble(question, means.language)?.map(look);
      const double = halves && findDouble(halves, decision, examiner, means);
      const [first] = examined;
      const asked = first?.match.asked.marks.filter(({ concept }) => concept !== undefined) ?? [];
      return {
        answer: toAnswer({ examiner, decision, asked }, double, means),
        chance: decision.choices[0]?.judged.chance ?? 0,
        chances: decision.kind === 'closest' ? decision.places.map(({ judged }) => judged.chance) : [],
      };
    },
    findNear: (question) =>
      choose(question).flatMap(({ judged }) => {
        const target = toWritten(examiner.index.targets[judged.targets[0]?.target ?? -1]?.target);
        return target === undefined ? [] : [{ target, chance: judged.chance }];
      }),
    complete: (typed, most) => examiner.complete(typed, most, everywhere),
    findSentences: (question) => choose(question).flatMap((choice) => citeChoice(choice, examiner)),
    findSuggestion: (id) => findKnown(article, id),
  };
}

/** All that is examined is of the one article. */
function everywhere(): true {
  return true;
}

function findKnown(article: Article, id: string): Known | undefined {
  const entry = article.entries.find((one) => one.id === id);
  if (entry !== undefined)
    return { suggestion: suggestEntry(article, entry), target: { kind: 'entry', article, entry } };
  const sentence = findStatements(article).find(({ at }) => at === id);
  return sentence && { suggestion: suggestSentence(article, sentence), target: undefined };
}
