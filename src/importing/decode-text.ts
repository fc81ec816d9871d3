/** A source's text with what its reader should know of it. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The text of bytes, whatever they were written as: a byte order mark wins, then UTF-16 told by its zero bytes, then what
 * the server, the page or the XML declares, then UTF-8 where it fits, and Windows-1252, which is what the web means by
 * nothing. Never fails; what had to be guessed or is broken is told.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = findMark(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), notes: [] };
  const stated = findLabel(contentType) ?? findDeclared(bytes);
  const zeros = stated?.startsWith('utf-16') ? undefined : findZeros(bytes);
  if (zeros !== undefined) return { text: decode(bytes, zeros), notes: [] };
  if (stated === undefined || stated === 'utf-8') return decodeUnsure(bytes, stated !== undefined);
  return tellBroken(decode(bytes, stated));
}

function findMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 of any script of the West has a zero byte in every second place; ordinary text has none. */
function findZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1_000);
  const share = (odd: number) =>
    head.filter((byte, at) => at % 2 === odd && byte === 0).length / (head.length / 2);
  if (head.length < 4) return undefined;
  if (share(0) > 0.5 && share(1) < 0.1) return 'utf-16be';
  return share(1) > 0.5 && share(0) < 0.1 ? 'utf-16le' : undefined;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  // HTML's own rule looks at 1,024 bytes; pages with long first comments declare it later, and it still counts.
  const head = Buffer.from(bytes.subarray(0, 8_192)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding=["']([\w.:-]+)/.exec(head)?.[1];
  const meta = /<meta[^<>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(head)?.[1];
  const label = toLabel(xml ?? meta);
  // Whoever could read this declaration byte by byte is not reading UTF-16 (HTML, "prescan").
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function findLabel(contentType: string | undefined): string | undefined {
  return toLabel(/\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

/** The name that the platform knows it by; undefined where it knows none. */
function toLabel(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  // Some versions of Node.js read Latin-1 for it, which has no letters from 80 to 9F.
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009F]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The 32 letters from 80 on, as the Encoding Standard has them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeUnsure(bytes: Uint8Array, isDeclared: boolean): Decoded {
  const text = decode(bytes, 'utf-8');
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return tellTwiceEncoded(text);
  // Text that is UTF-8 and damaged has more good letters beyond ASCII than bad ones; other encodings have hardly any.
  if (count(text, /[^\p{ASCII}\uFFFD]/gu) > broken) return tellBroken(text);
  const notes = isDeclared
    ? ['The source says that it is UTF-8 and is not; it was read as Windows-1252.']
    : [];
  return { text: decode(bytes, 'windows-1252'), notes };
}

function tellBroken(text: string): Decoded {
  const broken = count(text, /\uFFFD/g);
  const note = `${broken} ${broken === 1 ? 'character is' : 'characters are'} broken in the source; look for “\uFFFD”.`;
  return { text, notes: broken === 0 ? [] : [note] };
}

/** “Ã©” is what é becomes when its two bytes are taken for letters and written once more. */
function tellTwiceEncoded(text: string): Decoded {
  const odd = text.match(/Ã[\u00A0-\u00BF]|â€[™œ\u009D“”˜¦]|Â[\u00A0-\u00BF]/g) ?? [];
  const [sample] = odd;
  const isOnce = odd.length < 2 || sample === undefined;
  const note = `Letters look encoded twice (${odd.length} places, such as “${sample}”); mend them or take the text elsewhere.`;
  return { text, notes: isOnce ? [] : [note] };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
