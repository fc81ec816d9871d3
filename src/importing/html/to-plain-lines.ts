import { toText } from '../to-text.ts';
import { findStrain } from './find-strain.ts';
import { parsePage } from './page-dom.ts';
import { walkBlocks } from './walk-blocks.ts';

/** The lines of a short text that may hold tags and entities, such as a field of a feed or of a page's data. */
export function toPlainLines(text: string): readonly string[] {
  if (!/[<&]/.test(text) || findStrain(text) !== undefined) return text.trim() === '' ? [] : [fold(text)];
  return walkBlocks(parsePage(text).body).map(({ block }) => toText(block));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
