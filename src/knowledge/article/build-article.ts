import {
  type Article,
  type ArticleWords,
  type Checks,
  type Entry,
  type Figure,
  foreignCodes,
  type Gap,
  type Sentence,
  type Topic,
} from '../knowledge.ts';
import type { ChecksFile, FrontMatter } from '../shapes/other-shapes.ts';
import type { QuestionsFile } from '../shapes/questions-shape.ts';
import type { WordsFile } from '../shapes/words-shape.ts';

/** The checked contents of an article's files; empty are those that are not there. */
export interface ArticleContents {
  readonly id: string;
  readonly frontMatter: FrontMatter;
  readonly sentences: readonly Sentence[];
  readonly questions: QuestionsFile;
  readonly checks: ChecksFile;
  readonly words: WordsFile;
}

/**
 * Puts sentences in place of addresses and entries in place of ids. Throws when one of them does not exist: that has
 * been checked before.
 */
export function buildArticle({
  id,
  frontMatter,
  sentences,
  questions,
  checks,
  words,
}: ArticleContents): Article {
  const sentenceAt = lookUp(new Map(sentences.map((sentence) => [sentence.at, sentence])));
  const entries = buildEntries(questions, sentenceAt);
  const entryOf = lookUp(new Map(entries.map((entry) => [entry.id, entry])));
  const { title, outlet, author, published, url, language, wording, rights, demo } = frontMatter;
  return {
    id,
    title,
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    language,
    wording,
    ...(rights === undefined ? {} : { rights }),
    ...(demo === true ? { isDemo: true } : {}),
    sentences,
    entries,
    topics: (questions.topics ?? []).map((topic) => buildTopic(topic, entryOf)),
    gaps: (questions.gaps ?? []).map((gap) => buildGap(gap, sentenceAt)),
    checks: buildChecks(checks, sentenceAt),
    ...(Object.keys(words).length === 0 ? {} : { words: buildWords(words) }),
  };
}

function lookUp<T>(things: ReadonlyMap<string, T>): (name: string) => T {
  return (name) => {
    const thing = things.get(name);
    if (thing === undefined) throw new Error(`"${name}" has passed the checks and does not exist`);
    return thing;
  };
}

type SentenceAt = (address: string) => Sentence;

/** Entries may name each other in `see`, so all of them are made before any is linked. */
function buildEntries({ questions = [] }: QuestionsFile, sentenceAt: SentenceAt): Entry[] {
  const made = questions.map(({ id, ask, cite, figure, see: names = [] }) => {
    const see: Entry[] = [];
    const entry: Entry = {
      id,
      question: ask[0] ?? '',
      wordings: ask,
      cites: cite.map(sentenceAt),
      ...(figure === undefined ? {} : { figure: buildFigure(figure) }),
      see,
    };
    return { entry, see, names };
  });
  const entryOf = lookUp(new Map(made.map(({ entry }) => [entry.id, entry])));
  for (const { see, names } of made) see.push(...names.map(entryOf));
  return made.map(({ entry }) => entry);
}

function buildFigure({ value, counts, who, where, when }: FigureFile): Figure {
  return {
    value,
    counts,
    ...(who === undefined ? {} : { who }),
    ...(where === undefined ? {} : { where }),
    ...(when === undefined ? {} : { when }),
  };
}

type EntryFile = NonNullable<QuestionsFile['questions']>[number];
type FigureFile = NonNullable<EntryFile['figure']>;
type TopicFile = NonNullable<QuestionsFile['topics']>[number];
type GapFile = NonNullable<QuestionsFile['gaps']>[number];

function buildTopic(
  { command, description, title, intro, entries }: TopicFile,
  entryOf: (id: string) => Entry,
): Topic {
  const shown = entries.map(entryOf);
  return { command, description, title, ...(intro === undefined ? {} : { intro }), entries: shown };
}

function buildGap({ id, missing, ask, near }: GapFile, sentenceAt: SentenceAt): Gap {
  return { id, missing, wordings: ask, ...(near === undefined ? {} : { near: sentenceAt(near) }) };
}

function buildChecks({ must = [], must_not = [] }: ChecksFile, sentenceAt: SentenceAt): Checks {
  return {
    must: must.map(({ ask, cite }) => ({ question: ask, anyOf: cite.map(sentenceAt) })),
    mustNot: must_not,
  };
}

function buildWords({ synonyms = [], translations = {} }: WordsFile): ArticleWords {
  return {
    synonyms: toGroups(synonyms),
    translations: foreignCodes.flatMap((language) =>
      Object.entries(translations[language] ?? {}).map(([english, words]) => ({ language, english, words })),
    ),
  };
}

/** Groups of synonyms in small letters, each word once. */
export function toGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.map((group) => [...new Set(group.map((word) => word.toLowerCase()))]);
}

/** A text as paragraphs of sentences. Paragraph 0 is the headline, one sentence. */
export type Paragraphs = readonly (readonly string[])[];
