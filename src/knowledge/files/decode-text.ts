import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problem.ts';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'refused'; readonly line?: number } & Pick<Problem, 'what' | 'fix'>);

/** Reads bytes as UTF-8 text with line feeds. The byte-order mark and the line ends of Windows are taken and dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { kind: 'refused', what: 'This file is saved as UTF-16.', fix: saveAsUtf8 };
  if (!isUtf8(bytes)) {
    const line = findBrokenLine(bytes);
    return { kind: 'refused', line, what: 'A letter in this line is not saved as UTF-8.', fix: saveAsUtf8 };
  }
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const zero = text.indexOf('\0');
  if (zero === -1) return { kind: 'text', text };
  const line = text.slice(0, zero).split('\n').length;
  return { kind: 'refused', line, what: 'This line holds a zero byte, as no text does.', fix: saveAsUtf8 };
}

const saveAsUtf8 = 'Open it in your editor and save it with the encoding UTF-8.';

/** By its byte-order mark, or by a zero in each of the first two pairs of bytes, as Latin letters have there. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (
    (first === 0) !== (second === 0) && (third === 0) === (first === 0) && (fourth === 0) === (second === 0)
  );
}

/** The number of the first line that is no UTF-8. A line feed is the same byte in either case. */
function findBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return line;
}
