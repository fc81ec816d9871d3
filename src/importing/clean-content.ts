import { cleanText, type Removed } from './clean-text.ts';
import type { Block, PageContent } from './page-content.ts';

/** The content without characters that nobody sees, and a note of what was taken out. */
export function cleanContent(content: PageContent): PageContent {
  const removed: Removed = new Map();
  const clean = (text: string): string => cleanText(text, removed);
  const cleanBlock = (block: Block): Block =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(clean)) }
      : { ...block, text: clean(block.text) };
  const blocks = content.blocks.map(cleanBlock);
  const filled = blocks.map(hasLetters);
  const about = Object.fromEntries(
    Object.entries(content.about)
      .map(([field, text]) => [field, clean(text)])
      .filter(([, text]) => text !== ''),
  );
  const leftOut = content.leftOut
    .map(({ before, block, reason }) => ({
      before: filled.slice(0, before).filter((isFilled) => isFilled).length,
      block: cleanBlock(block),
      reason,
    }))
    .filter(({ block }) => hasLetters(block));
  const questions = content.questions.map(({ question, answer }) => ({
    question: clean(question),
    answer: answer.split('\n').map(clean).join('\n'),
  }));
  const kept = blocks.filter((_, at) => filled[at]);
  return {
    ...content,
    about,
    blocks: kept,
    leftOut,
    questions,
    notes: [...content.notes, ...tell(removed, kept)],
  };
}

function hasLetters(block: Block): boolean {
  return /[\p{L}\p{N}]/u.test(block.kind === 'table' ? block.rows.flat().join('') : block.text);
}

function tell(removed: Removed, blocks: readonly Block[]): readonly string[] {
  const total = [...removed.values()].reduce((sum, count) => sum + count, 0);
  const names = [...removed.keys()].slice(0, MOST_NAMED).join(', ');
  const mixed = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]))
    .flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => MIXED.test(word));
  return [
    ...(total === 0 ? [] : [`${total} characters that nobody sees were taken out: ${names}.`]),
    ...(mixed.length === 0
      ? []
      : [
          `“${mixed[0]}” mixes letters of two scripts that look alike; a question in one script may miss it.`,
        ]),
  ];
}

const MOST_NAMED = 8;
const MIXED = /\p{sc=Latn}\p{sc=Cyrl}|\p{sc=Cyrl}\p{sc=Latn}|\p{sc=Latn}\p{sc=Grek}|\p{sc=Grek}\p{sc=Latn}/u;
