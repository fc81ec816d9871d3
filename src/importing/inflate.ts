import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { hasCode } from '../knowledge/files/say-failure.ts';
import type { Refusal } from './page-content.ts';
import { refuse } from './reading.ts';

export type Inflated = { readonly kind: 'inflated'; readonly bytes: Uint8Array } | Refusal;

/** What the web packs pages with, and `raw` as in archives. */
export type Packing = 'gzip' | 'deflate' | 'br' | 'raw';

/**
 * Unpacks bytes, and stops at a limit while it does: memory of buffers lies outside a thread's limit of memory.
 * @param most in bytes
 */
export function inflate(bytes: Uint8Array, packing: Packing, most: number): Inflated {
  const options = { maxOutputLength: most };
  try {
    if (packing === 'gzip') return { kind: 'inflated', bytes: gunzipSync(bytes, options) };
    if (packing === 'raw') return { kind: 'inflated', bytes: inflateRawSync(bytes, options) };
    if (packing === 'br') return { kind: 'inflated', bytes: brotliDecompressSync(bytes, options) };
    // Servers mean zlib's format or none at all by “deflate” (RFC 9110, 8.4.1.2); zlib's begins with 8 in its low half.
    const [first = 0] = bytes;
    const unpack = (first & 0x0f) === 8 ? inflateSync : inflateRawSync;
    return { kind: 'inflated', bytes: unpack(bytes, options) };
  } catch (error) {
    const isTooLarge = hasCode(error, 'ERR_BUFFER_TOO_LARGE');
    return refuse(
      isTooLarge
        ? `Unpacked, it is larger than ${most / 1024 / 1024} MB, the most that is read. Paste the text of the article instead.`
        : 'It is packed and damaged, so it cannot be unpacked. Save or download it again.',
    );
  }
}
