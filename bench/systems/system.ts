import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createExaminer, type Means } from '../../src/answering/judging/examine.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import { toArticle } from '../squad/squad.ts';

/** A way to find sentences, as the table compares them. */
export interface System {
  readonly name: string;
  readonly open: (paragraphs: readonly (readonly string[])[], means: Means) => Searcher;
}

/** Finds in the sentences it was opened with, which are numbered through. */
export type Searcher = (question: string, most: number) => readonly Found[];

export interface Found {
  readonly sentence: number;
  /** The higher the better; comparable between questions of one system as far as the system means it to be. */
  readonly score: number;
}

/** Footnote's own sentence search, without any curated question. */
export const ours: System = {
  name: 'Footnote',
  open: (paragraphs, means) => {
    const article = toArticle('measured', paragraphs);
    const knowledge = { version: '0000000', articles: [article], synonyms: [] };
    const { read, examine } = doAtOnce(createExaminer(knowledge, means));
    return (question, most) =>
      examine(read(question), () => true)
        .flatMap(({ judged }) => judged)
        .sort((left, right) => right.chance - left.chance)
        .slice(0, most)
        .map(({ outcome, chance }) => ({ sentence: outcome, score: chance }));
  },
};

/** MiniSearch at the settings that were measured best: fuzzy 0.2, prefixes, stop words dropped. */
export const miniSearch: System = {
  name: 'MiniSearch at its best',
  open: (paragraphs, { language: { stopWords } }) => {
    const search = new MiniSearch<{ readonly id: number; readonly text: string }>({
      fields: ['text'],
      processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    });
    search.addAll(paragraphs.flat().map((text, id) => ({ id, text })));
    return (question, most) =>
      search
        .search(question, { fuzzy: 0.2, prefix: true })
        .slice(0, most)
        .map(({ id, score }) => ({ sentence: Number(id), score }));
  },
};

/** Fuse.js as its first page shows it. */
export const plainFuse: System = {
  name: 'Fuse.js, default',
  open: (paragraphs) => {
    const fuse = new Fuse(paragraphs.flat(), { includeScore: true });
    return (question, most) => toFound(fuse.search(question, { limit: most }));
  },
};

/** The settings of token search that were measured best: the question without stop words, threshold 0.2, no field norm. */
export const fuseTokens: System = {
  name: 'Fuse.js, token search at its best',
  open: (paragraphs, { language: { stopWords } }) => {
    const fuse = new Fuse(paragraphs.flat(), {
      includeScore: true,
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      ignoreDiacritics: true,
      threshold: 0.2,
    });
    return (question, most) => {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const content = words.filter((word) => !stopWords.has(word)).join(' ');
      // Asked for nothing, Fuse.js returns everything.
      return content === '' ? [] : toFound(fuse.search(content, { limit: most }));
    };
  },
};

function toFound(results: readonly { readonly refIndex: number; readonly score?: number | undefined }[]) {
  return results.map(({ refIndex, score }) => ({ sentence: refIndex, score: -(score ?? 1) }));
}
