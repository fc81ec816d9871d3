import { toDay } from '../to-day.ts';

/** A letter's words without what its program put round them; any other text comes back as it is. */
export interface Letter {
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
  readonly title?: string;
  readonly published?: string;
  readonly notes: readonly string[];
}

/** Takes the header lines off a mail (RFC 5322), its signature (RFC 3676, 4.3) and the letter that it answers. */
export function cutLetter(lines: readonly string[]): Letter {
  const header = readHeader(lines);
  const isMail = header.fields.size > 1 && (header.fields.has('from') || header.fields.has('subject'));
  const body = isMail ? lines.slice(header.length) : lines;
  const quoted = findQuoted(body);
  const signature = body.findIndex((line) => /^-- ?$/.test(line));
  const ends = [quoted, signature].filter((at) => at > 0);
  const marked = isMail || quoted > 0 ? Math.min(body.length, ...ends) : body.length;
  const end = marked === signature ? findClosing(body, marked) : marked;
  const leftOut = body.slice(end).filter((line) => line.trim() !== '' && !/^-- ?$/.test(line));
  const title = isMail ? header.fields.get('subject') : undefined;
  const published = isMail ? toDay(header.fields.get('date')) : undefined;
  return {
    lines: body.slice(0, end),
    leftOut: leftOut.map((line) => line.trim()),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    notes: leftOut.length > 0 ? ['The signature and the letter that is answered were left out.'] : [],
  };
}

function readHeader(lines: readonly string[]): {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
} {
  const fields = new Map<string, string>();
  let name = '';
  for (const [at, line] of lines.entries()) {
    const field = /^([A-Za-z][A-Za-z-]{1,30}):(.*)$/.exec(line);
    if (field?.[1] !== undefined) {
      name = field[1].toLowerCase();
      fields.set(name, (field[2] ?? '').trim());
    } else if (name !== '' && /^\s+\S/.test(line))
      fields.set(name, `${fields.get(name)} ${line.trim()}`.trim());
    else return { fields, length: line.trim() === '' ? at : 0 };
  }
  return { fields: new Map(), length: 0 };
}

/** Where the letter that is answered begins: lines with `>` up to the end, and the line above that says whose it is. */
function findQuoted(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^>/.test(line));
  if (first === -1 || lines.slice(first).some((line) => line.trim() !== '' && !/^>/.test(line))) return -1;
  const above = lines[first - 1]?.trimEnd() ?? '';
  return above.endsWith(':') ? first - 1 : first;
}

/** The wish and the name above a signature are a few short lines by themselves. */
function findClosing(lines: readonly string[], signature: number): number {
  const above = lines.slice(0, signature).join('\n').trimEnd().split('\n');
  const blank = above.findLastIndex((line) => line.trim() === '');
  const closing = above.slice(blank + 1);
  const isShort =
    closing.length <= 3 &&
    closing.every((line) => line.trim().length <= SHORT && !/[.!?]$/.test(line.trim()));
  return blank > 0 && isShort ? blank : signature;
}

/** In characters. */
const SHORT = 40;
