import { parseArticleText, splitFrontMatter } from '../knowledge/article/article-text.ts';
import { splitSentences } from '../knowledge/article/split-sentences.ts';
import type { Sentence } from '../knowledge/knowledge.ts';

/** An `article.md` whose lines hold one sentence each, as far as signs tell. */
export interface Mended {
  readonly text: string;
  /** The lines that were cut, by their address of before, with their sentences. */
  readonly cut: readonly { readonly at: string; readonly sentences: readonly string[] }[];
  /** The sentences as they are read now; without the headline. */
  readonly sentences: readonly Sentence[];
}

/** Cuts the lines that hold several sentences, where the warning about them proposes it. Every other line stays as it is. */
export function mendArticle(file: string): Mended {
  const split = splitFrontMatter(file);
  if (split.kind === 'refused') return { text: file, cut: [], sentences: [] };
  const read = (text: string) => parseArticleText(text, { firstLine: split.textLine });
  const lines = file.split('\n');
  const cut: { readonly at: string; readonly sentences: readonly string[] }[] = [];
  for (const { at, text, spot } of read(split.text).sentences) {
    const line = lines[spot.line - 1] ?? '';
    const parts = splitSentences(text).length > 1 ? partLine(line, text) : undefined;
    if (parts === undefined) continue;
    lines[spot.line - 1] = parts.lines.join('\n');
    cut.push({ at, sentences: parts.sentences });
  }
  const text = lines.join('\n');
  const again = splitFrontMatter(text);
  return { text, cut, sentences: again.kind === 'split' ? read(again.text).sentences : [] };
}

/** The lines in place of one; undefined where its Markdown would come apart, or a part would be read as something else. */
function partLine(line: string, text: string) {
  const [start = '', spaces = '', sign = ''] = /^(\s*)((?:[-*•]|\d{1,3}[.)])\s+)?/.exec(line) ?? [];
  const indent = `${spaces}${sign === '' ? '' : '  '}`;
  const [first = '', ...rest] = splitSentences(line.slice(start.length));
  const lines = [`${start}${first}`, ...rest.map((part) => `${indent}${part}`)];
  const sentences = lines.flatMap((one) =>
    parseArticleText(one, { firstLine: 1 }).sentences.map((sentence) => sentence.text),
  );
  const isWhole = sentences.length === lines.length && sentences.join(' ') === text.replace(/\s+/g, ' ');
  const isPlain = rest.every((part) => !/^(?:[-*•]\s|#{1,6}\s|\d{1,3}[.)]\s)/.test(part));
  return isWhole && isPlain && lines.length > 1 ? { lines, sentences } : undefined;
}
