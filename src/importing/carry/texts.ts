import type { Sentence } from '../../knowledge/knowledge.ts';

/** Two readings of an article, with what tells their sentences' words apart. The headline is at place 0 in both. */
export interface Texts {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  /** Equal for texts that differ in nothing a reader would call a change: kinds of quotation marks, dashes and spaces. */
  readonly fold: (text: string) => string;
  readonly foldedBefore: readonly string[];
  readonly foldedAfter: readonly string[];
}

export function createTexts(before: readonly Sentence[], after: readonly Sentence[]): Texts {
  return {
    before,
    after,
    fold,
    foldedBefore: before.map(({ text }) => fold(text)),
    foldedAfter: after.map(({ text }) => fold(text)),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Which sentence of after stands for which of before, by their places. */
export type Pairs = ReadonlyMap<number, number>;

/** The same the other way round. */
export function turnRound(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([from, to]) => [to, from]));
}
