import type { Paragraphs } from '../article/build-article.ts';
import { splitSentences } from '../article/split-sentences.ts';

/**
 * Cuts somebody's own copy of an article into paragraphs and sentences. The first line is the headline. Blank lines
 * part paragraphs; in a copy without any below the headline, each line is a paragraph.
 */
export function splitOriginal(text: string): Paragraphs {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028]/)
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first === -1) return [[]];
  const body = lines
    .slice(first + 1)
    .join('\n')
    .trim();
  const paragraphs = body.split(/\n{2,}/.test(body) ? /\n{2,}/ : /\n/);
  return [
    [lines[first] ?? ''],
    ...paragraphs.map(splitSentences).filter((sentences) => sentences.length > 0),
  ];
}
