import type { Sentence } from '../knowledge/knowledge.ts';

/** An article with its addresses and headings. @param note what is said behind a sentence, such as what cites it */
export function showSentences(
  sentences: readonly Sentence[],
  note: (sentence: Sentence) => string = () => '',
): readonly string[] {
  const width = Math.max(4, ...sentences.map(({ at }) => at.length));
  const lines: string[] = [];
  let above: readonly string[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const { at, text, headings, role, isItem, lead } = sentence;
    const fresh = headings.findIndex((heading, level) => heading !== above[level]);
    const isNew = fresh !== -1 || headings.length < above.length;
    if (sentence.paragraph !== paragraph || isNew) lines.push('');
    if (fresh !== -1)
      lines.push(
        ...headings
          .slice(fresh)
          .map((heading, level) => `${' '.repeat(width)}  ${'#'.repeat(fresh + level + 1)} ${heading}`),
      );
    above = headings;
    paragraph = sentence.paragraph;
    const sign = isItem ? '- ' : lead === undefined ? '' : '  ';
    lines.push(`${at.padStart(width)}  ${sign}${text}${role === 'lead' ? '  [leads]' : ''}${note(sentence)}`);
  }
  return lines.slice(1);
}
