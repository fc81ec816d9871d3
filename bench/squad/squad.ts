import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readShortForms } from '../../src/importing/short-forms.ts';
import { splitSentences } from '../../src/knowledge/article/split-sentences.ts';
import type { Article } from '../../src/knowledge/knowledge.ts';

/** An article of a file in SQuAD's format, cut into sentences as the importer would cut it. */
export interface SquadArticle {
  readonly title: string;
  /** The sentences of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly questions: readonly SquadQuestion[];
}

export interface SquadQuestion {
  readonly text: string;
  /** The number of the sentence that holds the answer, counted through the article; absent when there is no answer. */
  readonly gold?: number;
  /** The number of the paragraph it was asked about. */
  readonly paragraph: number;
}

const squadFile = v.object({
  data: v.array(
    v.object({
      title: v.optional(v.string(), 'untitled'),
      paragraphs: v.array(
        v.object({
          context: v.string(),
          qas: v.array(
            v.object({
              question: v.string(),
              is_impossible: v.optional(v.boolean(), false),
              answers: v.array(v.object({ answer_start: v.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

type SquadParagraph = v.InferOutput<typeof squadFile>['data'][number]['paragraphs'][number];

/** Reads SQuAD 1.1 and 2.0. Throws when the file is not there or has another format. */
export function readSquad(path: string): readonly SquadArticle[] {
  const forms = readShortForms(readFileSync('language/abbreviations.txt', 'utf8'), 'en');
  const { data } = v.parse(squadFile, JSON.parse(readFileSync(path, 'utf8')));
  return data.map(({ title, paragraphs }) => {
    const questions: SquadQuestion[] = [];
    const cut: (readonly string[])[] = [];
    let first = 0;
    for (const [number, paragraph] of paragraphs.entries()) {
      const sentences = splitSentences(paragraph.context.replace(/\s+/g, ' '), forms);
      const read = readQuestions(paragraph, sentences, first);
      questions.push(...read.map((question) => ({ ...question, paragraph: number })));
      cut.push(sentences);
      first += sentences.length;
    }
    return { title, paragraphs: cut, questions };
  });
}

function readQuestions(
  { context, qas }: SquadParagraph,
  sentences: readonly string[],
  first: number,
): readonly Omit<SquadQuestion, 'paragraph'>[] {
  const ends = findEnds(context, sentences);
  return qas.map(({ question, is_impossible, answers }) => {
    const [answer] = answers;
    if (is_impossible || answer === undefined) return { text: question };
    const within = ends.findIndex((end) => answer.answer_start < end);
    return { text: question, gold: first + Math.max(0, within) };
  });
}

/** Where each sentence ends in the paragraph; the cutting changed nothing but white space. */
function findEnds(context: string, sentences: readonly string[]): readonly number[] {
  let at = 0;
  return sentences.map((sentence) => {
    for (const letter of sentence.replace(/\s/gu, '')) at = context.indexOf(letter, at) + letter.length;
    return at;
  });
}

/** An article with these sentences and nothing curated. */
export function toArticle(id: string, paragraphs: readonly (readonly string[])[]): Article {
  return {
    id,
    title: id,
    outlet: 'measured',
    language: 'en',
    wording: 'verbatim',
    sentences: paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((text, place) => ({
        at: `p${paragraph + 1}s${place + 1}`,
        paragraph: paragraph + 1,
        number: place + 1,
        text,
        headings: [],
        role: 'statement' as const,
      })),
    ),
    entries: [],
    topics: [],
    gaps: [],
    checks: { must: [], mustNot: [] },
  };
}
