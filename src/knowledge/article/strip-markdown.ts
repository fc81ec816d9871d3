/**
 * Takes inline Markdown off a line, so that a quotation shows words and never signs: bold, italics, struck out, code,
 * links, pictures (their words stay) and backslashes before signs. What is not closed, or stands inside a word as in
 * `2*3*4` and `snake_case`, is no markup and stays. Linear in the length, whatever the line holds.
 */
export function stripMarkdown(line: string): string {
  if (!/[`\\*_~[\]<]/.test(line)) return line;
  const state: State = { line, removed: [], open: [], counts: new Map(), codeEnds: findCodeRuns(line) };
  let from = 0;
  for (;;) {
    TOKEN.lastIndex = from;
    const match = TOKEN.exec(line);
    if (match === null) break;
    from = take(state, match[0], match.index);
  }
  return cutOut(line, state.removed);
}

/** Runs of backticks; a backslash and what it protects; runs of emphasis; brackets, the closing one with its address. */
const TOKEN =
  /`+|\\[!-/:-@[-`{-~]|\*+|_+|~~|!?\[|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)|\]|<https?:\/\/[^<>\s]*>/gu;

interface State {
  readonly line: string;
  readonly removed: Range[];
  /** What has been opened and not closed, the innermost last. */
  readonly open: Opened[];
  /** How many of each sign are open, so that a sign that closes nothing is not looked for in vain. */
  readonly counts: Map<string, number>;
  /** The places of runs of backticks by their length, the nearest last. */
  readonly codeEnds: ReadonlyMap<number, number[]>;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Opened extends Range {
  readonly sign: string;
}

/** @returns where to go on */
function take(state: State, token: string, start: number): number {
  const end = start + token.length;
  switch (token.charAt(0)) {
    case '`':
      return takeCode(state, { start, end });
    case '\\':
      state.removed.push({ start, end: start + 1 });
      return end;
    case '<':
      state.removed.push({ start, end: start + 1 }, { start: end - 1, end });
      return end;
    case '[':
    case '!':
      push(state, { sign: '[', start, end });
      return end;
    case ']':
      close(state, '[', token === ']' ? undefined : { start, end });
      return end;
    default:
      takeEmphasis(state, token, { start, end });
      return end;
  }
}

/** What stands in code is shown as it is. */
function takeCode({ line, removed, codeEnds }: State, { start, end }: Range): number {
  const ends = codeEnds.get(end - start) ?? [];
  while (ends.length > 0 && (ends.at(-1) ?? 0) < end) ends.pop();
  const close = ends.at(-1);
  if (close === undefined) return end;
  // A space on both sides only keeps a backtick of the code from the signs around it.
  const isPadded = close - end > 2 && line[end] === ' ' && line[close - 1] === ' ';
  const room = isPadded ? 1 : 0;
  removed.push({ start, end: end + room }, { start: close - room, end: close + end - start });
  return close + end - start;
}

function findCodeRuns(line: string): ReadonlyMap<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of [...line.matchAll(/`+/g)].reverse()) {
    const places = runs.get(run.length);
    if (places === undefined) runs.set(run.length, [index]);
    else places.push(index);
  }
  return runs;
}

/** A sign opens in front of a word and closes behind one; three signs also close two and one. */
function takeEmphasis(state: State, sign: string, { start, end }: Range): void {
  const { line } = state;
  if (sign.length > 3) return;
  const before = line.slice(Math.max(0, start - 2), start);
  const after = line.slice(end, end + 2);
  const mayClose = /\S$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  if (mayClose && close(state, sign, { start, end })) return;
  if (mayClose && sign.length === 3 && closeBoth(state, sign.charAt(0), start)) return;
  const mayOpen = /^\S/u.test(after) && !/[\p{L}\p{N}]$/u.test(before);
  if (mayOpen) push(state, { sign, start, end });
}

function closeBoth(state: State, sign: string, start: number): boolean {
  const inner = state.open.findLast((one) => one.sign === sign || one.sign === sign + sign);
  const outer = inner?.sign === sign ? sign + sign : sign;
  if (inner === undefined || (state.counts.get(outer) ?? 0) === 0) return false;
  const middle = start + inner.sign.length;
  close(state, inner.sign, { start, end: middle });
  return close(state, outer, { start: middle, end: start + 3 });
}

function push({ open, counts }: State, opened: Opened): void {
  open.push(opened);
  counts.set(opened.sign, (counts.get(opened.sign) ?? 0) + 1);
}

/** @param range of what closes, to be taken off with what opened; absent where both stay */
function close({ open, counts, removed }: State, sign: string, range: Range | undefined): boolean {
  if ((counts.get(sign) ?? 0) === 0) return false;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last.sign, (counts.get(last.sign) ?? 0) - 1);
    if (last.sign !== sign) continue;
    if (range !== undefined) removed.push({ start: last.start, end: last.end }, range);
    return true;
  }
  return false;
}

function cutOut(line: string, ranges: readonly Range[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    text += line.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return text + line.slice(from);
}
