import Fuse from 'fuse.js';
import { stopWords } from '../../src/answering/words/stop-words.ts';
import type { System } from './system.ts';

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
  open: (paragraphs) => {
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
