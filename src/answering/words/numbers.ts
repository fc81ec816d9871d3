import { listLines } from '../language/lists.ts';
import type { LoneWord, Word } from './read-words.ts';

/** How numbers and units are read, the same in a question and in a sentence, so that they meet. */
export interface NumberReading {
  /** A word that is a number, in plain digits (`2,500`, `2.500`, `2.5k` → `2500`; `22nd` → `22`; `ten` → `10`). */
  readonly toDigits: (form: string) => string | undefined;
  /** A number with its unit (`85m`) as the two words. */
  readonly splitUnit: (found: string) => readonly [digits: string, unit: string] | undefined;
  /** What a sign is read as (`%` as `percent`). */
  readonly readSign: (found: string) => string | undefined;
  /** Whether words that have this one may have to be joined. */
  readonly isPart: (form: string) => boolean;
  /** Numbers of several words as one (`three hundred` → `300`, `1.2 million`), and units written out. */
  readonly join: (words: readonly Word[], toLone: (form: string) => LoneWord) => Word[];
}

/** @param list the text of `language/en/numbers.txt` */
export function createNumberReading(list: string): NumberReading {
  const known = readNumberList(list);
  const { numbers, scales, units, signs } = known;
  return {
    toDigits: (form) => {
      const spelled = numbers.get(form);
      return spelled === undefined ? readDigits(form) : String(spelled);
    },
    splitUnit: (found) => {
      const [, digits, unit = ''] = /^(\d[\d,.' ]*)(\p{L}+)$/u.exec(found) ?? [];
      return digits === undefined || !units.has(unit.toLowerCase()) ? undefined : [digits, unit];
    },
    readSign: (found) => signs.get(found),
    isPart: (form) => numbers.has(form) || scales.has(form),
    join: (words, toLone) => {
      const joined: Word[] = [];
      for (let place = 0; place < words.length; ) {
        const first = words[place];
        if (first === undefined) break;
        const run = readRun(words, place, known);
        const unit = run === undefined ? findUnit(words, place, joined.at(-1), units) : undefined;
        if (run !== undefined) joined.push(joinRun(words.slice(place, run.end), run.value));
        else joined.push(unit === undefined ? first : { ...first, ...toLone(unit.meant) });
        place = run?.end ?? unit?.end ?? place + 1;
      }
      return joined;
    },
  };
}

interface NumberList {
  readonly numbers: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  readonly signs: ReadonlyMap<string, string>;
}

function readNumberList(list: string): NumberList {
  const lines = listLines(list).flatMap(({ text }) => {
    const [, kind = '', meant = '', written = ''] = /^(\w+) (\w+): (.+)$/.exec(text) ?? [];
    return written.split(' ').map((form) => ({ kind, meant, form }));
  });
  const mapOf = (kind: string): ReadonlyMap<string, string> =>
    new Map(lines.filter((line) => line.kind === kind).map(({ form, meant }) => [form, meant]));
  const valuesOf = (kind: string): ReadonlyMap<string, number> =>
    new Map([...mapOf(kind)].map(([form, meant]) => [form, Number(meant)]));
  return {
    numbers: valuesOf('number'),
    parts: valuesOf('part'),
    scales: valuesOf('scale'),
    units: mapOf('unit'),
    signs: mapOf('sign'),
  };
}

function readDigits(form: string): string | undefined {
  const [, written, ending] = /^(\d[\d,.' ]*)(st|nd|rd|th|k|s)?$/.exec(form) ?? [];
  const digits = written === undefined ? undefined : dropSeparators(written.replace(/[' ]/g, ''));
  return digits !== undefined && ending === 'k' ? toText(Number(digits) * 1000) : digits;
}

/** Points and commas that part thousands are left out; one that parts decimals is a point. */
function dropSeparators(written: string): string | undefined {
  if (/^\d+$/.test(written)) return written;
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(written)) return written.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return written.replaceAll('.', '').replace(',', '.');
  return /^\d+[.,]\d+$/.test(written) ? written.replace(',', '.') : undefined;
}

/** Multiplying leaves traces far behind the point (`2.3 * 1000`). */
function toText(value: number): string {
  return String(Number(value.toPrecision(12)));
}

interface Run {
  readonly value: string;
  /** The place behind its last word. */
  readonly end: number;
}

/** A number of several words that begins at this place. */
function readRun(words: readonly Word[], place: number, list: NumberList): Run | undefined {
  const first = words[place];
  if (first === undefined) return undefined;
  const isDigits = /^\d/.test(first.typed);
  const start = isDigits ? (first.isNumber ? Number(first.form) : undefined) : readSpelled(first, list);
  if (start === undefined) return undefined;
  let sum: Sum = {
    total: 0,
    group: start,
    last: isDigits ? 'digits' : 'word',
    added: start,
    scale: Infinity,
  };
  let end = place + 1;
  for (let next = end; next < words.length; ) {
    const isAnd = sum.last === 'scale' && words[next]?.form === 'and';
    const grown = grow(sum, words, isAnd ? next + 1 : next, list);
    if (grown === undefined || (isAnd && grown.last === 'scale')) break;
    sum = grown;
    next += isAnd ? 2 : 1;
    end = next;
  }
  return end === place + 1 ? undefined : { value: toText(sum.total + sum.group), end };
}

interface Sum {
  readonly total: number;
  /** What has been read since the last thousand or million. */
  readonly group: number;
  readonly last: 'digits' | 'word' | 'scale';
  /** What the last word added. */
  readonly added: number;
  /** The last thousand or million, which only a smaller one may follow. */
  readonly scale: number;
}

const THOUSAND = 1000;

function grow(sum: Sum, words: readonly Word[], place: number, list: NumberList): Sum | undefined {
  const word = words[place];
  if (word === undefined || !/^-?$/.test(word.before)) return undefined;
  const scale = findScale(word, words[place - 1], list);
  if (scale !== undefined) {
    if (sum.group === 0 || scale >= sum.scale) return undefined;
    const value = sum.group * scale;
    if (scale < THOUSAND) return { ...sum, group: value, last: 'scale', added: scale };
    return { total: sum.total + value, group: 0, last: 'scale', added: scale, scale };
  }
  const value = sum.last === 'digits' ? undefined : readSpelled(word, list);
  if (value === undefined) return undefined;
  const isFree =
    sum.last === 'scale'
      ? sum.added >= 100 && value < sum.added
      : isTens(sum.added) && value > 0 && value < 10;
  if (isFree) return { ...sum, group: sum.group + value, last: 'word', added: value };
  return isYear(sum, value)
    ? { ...sum, group: 100 * sum.group + value, last: 'digits', added: value }
    : undefined;
}

/** `twenty-two`, but not `twenty twelve`. */
function isTens(value: number): boolean {
  return value >= 20 && value % 10 === 0;
}

/** `nineteen ninety`, `twenty fourteen`: in no other way two such words stand together. */
function isYear({ total, group, added, last }: Sum, value: number): boolean {
  return last === 'word' && total === 0 && group === added && group >= 16 && group <= 20 && value >= 10;
}

function readSpelled({ form, typed }: Word, { numbers, parts }: NumberList): number | undefined {
  const lower = typed.toLowerCase();
  return numbers.get(lower) ?? parts.get(lower) ?? numbers.get(form);
}

/** `€3 m` and `1.2M` are millions; `85 m` is a length. */
function findScale(word: Word, before: Word | undefined, { scales }: NumberList): number | undefined {
  const isMoney = /[€$£¥]/.test(before?.before ?? '');
  const isMillion = word.typed === 'M' || (word.typed === 'm' && isMoney);
  return scales.get(isMillion ? 'mn' : word.form);
}

function joinRun(run: readonly Word[], value: string): Word {
  const [first] = run;
  const last = run.at(-1);
  const typed = run.map((word, place) => (place === 0 ? '' : word.before || ' ') + word.typed).join('');
  return {
    ...(first ?? NO_WORD),
    typed: typed.slice(0, LONGEST_TYPED),
    form: value,
    stem: value,
    isNumber: true,
    isStop: false,
    isEmpty: false,
    after: last?.after ?? '',
  };
}

const LONGEST_TYPED = 40;
const NO_WORD: Word = {
  typed: '',
  form: '',
  stem: '',
  isCapital: false,
  isNumber: false,
  isStop: false,
  isEmpty: false,
  before: '',
  after: '',
};

interface Unit {
  readonly meant: string;
  /** The place behind its last word. */
  readonly end: number;
}

/** `m` behind a number is a metre, wherever else a letter. */
function findUnit(
  words: readonly Word[],
  place: number,
  before: Word | undefined,
  units: NumberList['units'],
): Unit | undefined {
  const word = words[place];
  if (before?.isNumber !== true || word === undefined || !/^-?$/.test(word.before)) return undefined;
  const [one, two] = [word, words[place + 1]].map((part) => part?.typed.toLowerCase() ?? '');
  const phrase = units.get(`${one}_${two}`);
  if (phrase !== undefined) return { meant: phrase, end: place + 2 };
  const meant = units.get(one ?? '');
  return meant === undefined ? undefined : { meant, end: place + 1 };
}
