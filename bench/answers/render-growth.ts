import { BEARABLE } from './measure-growth.ts';
import { renderTable, toPercent } from './render-table.ts';
import type { Growth, Results } from './results.ts';

/** The part of the report on what more sentences cost; nothing when it was not measured. */
export function renderGrowth({ corpus, growth }: Pick<Results, 'corpus' | 'growth'>): string {
  if (growth.length === 0) return '';
  return `## Growth

One index over ever more sentences; every second question is misspelt, and each has its answer among the sentences.
The first ${toCount(corpus.sentences)} sentences are those of the ${corpus.articles} articles of ${corpus.files.map((file) => `\`${file}\``).join(' and ')}, in their order.
Beyond them the same are taken again with an ending added to their long words, so that none is repeated and the vocabulary grows too, faster than in real texts.
Sentences are counted where they were opened; a few stand twice in the articles themselves, so not all are different.
Memory is what the index needs besides the texts.
A slow system is asked fewer questions, and one that takes over ${BEARABLE / 1_000} s a question in the median is not asked at greater sizes.

${renderTable(
  ['System', 'Sentences', 'Different', 'Asked', 'First', 'ms, median', 'ms, 95 %', 'Index, ms', 'Memory, MB'],
  growth.map(toRow),
)}`;
}

function toRow({ system, sentences, different, questions, measured }: Growth): readonly (string | number)[] {
  if (measured === undefined) return [system, toCount(sentences), '–', 'too slow', ...Array(5).fill('–')];
  const { first, median, slow, index, memory } = measured;
  const times = [median.toFixed(2), slow.toFixed(2), index.toFixed(0), memory.toFixed(0)];
  return [system, toCount(sentences), toCount(different), questions, toPercent(first), ...times];
}

function toCount(count: number): string {
  return count.toLocaleString('en');
}
