/** A piece of text as PDF.js gives it: where its baseline begins, in points from the page's lower left. */
export interface Piece {
  readonly str: string;
  /** Size and turn (a, b, c, d), then the place (e, f). */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly dir: string;
}

/** Pieces that stand beside each other on one baseline, with where they stand when the text is upright. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the bottom upwards. */
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** A page's lines, from the top down. The page is turned so that most of its text is upright. */
export function toLines(pieces: readonly Piece[]): readonly Line[] {
  const filled = pieces.filter(({ str }) => str !== '');
  const angle = findAngle(filled);
  const rows: Placed[][] = [];
  for (const piece of filled.map((one) => place(one, angle)).sort((one, other) => other.y - one.y)) {
    const row = rows.findLast((one) => isOnBaseline(one[0], piece));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.flatMap(cutRow);
}

/** In quarter turns, as most letters have it. */
function findAngle(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of pieces) {
    const [a = 1, b = 0] = transform;
    const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    letters.set(turns, (letters.get(turns) ?? 0) + str.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function place({ str, transform, width, fontName, dir }: Piece, turns: number): Placed {
  const [a = 1, b = 0, , , e = 0, f = 0] = transform;
  const [x, y] = turns === 0 ? [e, f] : turns === 1 ? [f, -e] : turns === 2 ? [-e, -f] : [-f, e];
  return { text: str, x, y, width, size: Math.hypot(a, b), font: fontName, isRightToLeft: dir === 'rtl' };
}

/** A raised number is smaller and stands up to half a line higher. */
function isOnBaseline(first: Placed | undefined, piece: Placed): boolean {
  return first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * HALF;
}

const HALF = 0.45;

/** Columns stand on the same baselines; a gap that no space fills parts them. */
function cutRow(row: readonly Placed[]): readonly Line[] {
  const sorted = row.toSorted((one, other) => one.x - other.x);
  const groups: Placed[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group === undefined ||
      last === undefined ||
      piece.x - (last.x + last.width) > piece.size * WIDEST_GAP
    )
      groups.push([piece]);
    else group.push(piece);
  }
  return groups.map(toLine).filter(({ text }) => text !== '');
}

/** In letters' sizes; columns of print stand one apart. */
const WIDEST_GAP = 0.7;

function toLine(group: readonly Placed[]): Line {
  const size = findMost(group, ({ size: one }) => one);
  const kept = group.filter((piece) => !isNoteMark(piece, size, group));
  const isRightToLeft = kept.filter((piece) => piece.isRightToLeft).length * 2 > kept.length;
  const ordered = isRightToLeft ? kept.toReversed() : kept;
  let text = '';
  for (const [at, piece] of ordered.entries()) {
    const before = ordered[at - 1];
    const [one, other] = isRightToLeft ? [piece, before] : [before, piece];
    const gap = one !== undefined && other !== undefined ? other.x - (one.x + one.width) : 0;
    text += gap > size * NARROWEST_SPACE ? ` ${piece.text}` : piece.text;
  }
  const last = group.at(-1);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: group[0]?.x ?? 0,
    right: last === undefined ? 0 : last.x + last.width,
    y: findMost(group, ({ y }) => y),
    size,
    font: findMost(group, ({ font }) => font),
  };
}

/** In letters' sizes: letters that are set apart have less between them, words more. */
const NARROWEST_SPACE = 0.12;

/** A small number behind a word, which leads to a note. */
function isNoteMark(piece: Placed, size: number, group: readonly Placed[]): boolean {
  return (
    group.length > 1 &&
    piece !== group[0] &&
    piece.size < size * SMALL &&
    /^[\d*†‡]{1,3}$/.test(piece.text.trim())
  );
}

const SMALL = 0.8;

/** What most letters have. */
function findMost<T>(group: readonly Placed[], of: (piece: Placed) => T): T {
  const letters = new Map<T, number>();
  for (const piece of group) letters.set(of(piece), (letters.get(of(piece)) ?? 0) + piece.text.length);
  const [[most] = []] = [...letters].sort((one, other) => other[1] - one[1]);
  if (most === undefined) throw new Error('a line has no pieces');
  return most;
}
