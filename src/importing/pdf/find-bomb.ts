import { inflate } from '../inflate.ts';

/**
 * Whether the streams of a PDF that text is read from unpack to more than any text needs. PDF.js would hold all of it, in
 * memory that no thread's limit covers. Pictures do not count: nobody unpacks them.
 */
export function findsBomb(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST;
  for (let at = view.indexOf(STREAM); at !== -1; at = view.indexOf(STREAM, at + STREAM.length)) {
    const head = view.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    if ((dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1) return true;
    const start = at + STREAM.length + (view[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = view.indexOf('endstream', start);
    const packed = view.subarray(start, end === -1 ? undefined : end);
    if (packed.length * RATIO < left / 20) continue;
    const inflated = inflate(packed, 'deflate', Math.max(1, left));
    if (inflated.kind === 'inflated') left -= inflated.bytes.length;
    else if (/larger/.test(inflated.reason)) return true;
  }
  return false;
}

const STREAM = Buffer.from('stream');
/** In bytes: fonts of all of Chinese take ten million. */
const MOST = 40 * 1024 * 1024;
/** Deflate packs at most so many bytes into one (zlib's documentation, “Technical Details”). */
const RATIO = 1_032;
const LONGEST_HEAD = 600;
