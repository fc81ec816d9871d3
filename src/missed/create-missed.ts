import { createHash } from 'node:crypto';
import { toPlainWording } from '../knowledge/checking/check-wordings.ts';
import { createDayBook } from './day-book.ts';
import { byMostAsked, type Missed, type MissedQuestion, type Note, type Written } from './missed.ts';
import { type Changes, type Kept, type Store, toMissedName, toOnName } from './store.ts';
import { createWriter } from './writer.ts';

interface Limits {
  readonly days: number;
  readonly most: number;
  readonly now: () => Date;
  readonly onTrouble: (what: string | undefined) => void;
}

export interface TendedMissed extends Missed {
  /** Forgets what is too old, on every server, and tries again what is not on the disk yet. Never rejects. */
  readonly sweep: () => Promise<void>;
}

/** Held in memory as a whole, so that looking never waits; each change is written behind it, in order. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
export function createMissed(
  { on, questions }: Kept,
  store: Pick<Store, 'write' | 'wipe'>,
  { days, most, now, onTrouble }: Limits,
): TendedMissed {
  const today = () => toDay(now());
  const oldest = () => toDay(new Date(now().getTime() - days * DAY));
  const of = (server: string) => questions.get(server) ?? new Map<string, MissedQuestion>();
  const writer = createWriter(store, onTrouble);
  const book = createDayBook(today);

  async function put(server: string, question: MissedQuestion): Promise<void> {
    const all = of(server);
    // To the end, so that those at the beginning are the longest unasked.
    all.delete(question.key);
    all.set(question.key, question);
    questions.set(server, all);
    const gone = findTooMany(all, most);
    for (const key of gone) all.delete(key);
    await writer.write([
      { name: toMissedName(server, question.key), value: JSON.stringify(question) },
      ...toRemovals(server, gone),
    ]);
  }

  async function remove(server: string, keys: readonly string[]): Promise<Written> {
    const all = of(server);
    for (const key of keys) all.delete(key);
    // Also what is not known: an earlier removal may have got no further than the memory, and who tries out what others
    // have asked must not see a difference.
    const removals = on.has(server) ? toRemovals(server, keys) : [];
    const written = await (removals.length === 0 ? writer.tryAgain() : writer.write(removals));
    // Nobody need wait for the second step: what was removed cannot be read back, only found in the files.
    if (written.kind === 'done') void store.wipe();
    return written;
  }

  async function note(server: string, { question, why, shown, by }: Note): Promise<boolean> {
    const text = cleanQuestion(question);
    if (!on.has(server) || toPlainWording(text) === '') return false;
    const key = toKey(text);
    if (by !== undefined && !book.enter(`${server} ${by}`, key)) return false;
    const known = of(server).get(key);
    const isKept = known !== undefined && known.last >= oldest();
    const before = isKept ? known : { key, question: text, count: 0, first: today() };
    await put(server, { ...before, count: before.count + 1, why, shown: shown.slice(0, 5), last: today() });
    return true;
  }

  async function takeBack(server: string, question: string, by?: string): Promise<void> {
    const key = toKey(cleanQuestion(question));
    if (by !== undefined) book.strike(`${server} ${by}`, key);
    const known = of(server).get(key);
    if (known === undefined) return;
    if (known.count > 1) await put(server, { ...known, count: known.count - 1 });
    else await remove(server, [known.key]);
  }

  /** In memory first, so that nothing is noted any more while the list is being taken away. */
  async function turn(server: string, isOn: boolean): Promise<Written> {
    const wasOn = on.has(server);
    const all = of(server);
    if (isOn) on.add(server);
    else on.delete(server);
    if (!isOn) questions.delete(server);
    const change = isOn ? { name: toOnName(server), value: '' } : { name: toOnName(server) };
    const written = await writer.writeOrWithdraw([
      change,
      ...(isOn ? [] : toRemovals(server, [...all.keys()])),
    ]);
    if (written.kind === 'done') {
      void store.wipe();
      return written;
    }
    if (wasOn) on.add(server);
    else on.delete(server);
    if (!isOn) questions.set(server, all);
    return written;
  }

  async function sweep(): Promise<void> {
    for (const [server, all] of questions)
      await remove(
        server,
        [...all.values()].filter(({ last }) => last < oldest()).map(({ key }) => key),
      );
    await writer.tryAgain();
    await store.wipe();
  }

  return {
    isOn: (server) => on.has(server),
    turn,
    note,
    takeBack,
    list: (server) => [...of(server).values()].filter(({ last }) => last >= oldest()).sort(byMostAsked),
    forget: remove,
    forgetWords: (server, words) => remove(server, [toKey(cleanQuestion(words))]),
    troubles: () => [writer.trouble() ?? []].flat().map((what) => `${BEHIND} ${what}`),
    days,
    sweep,
  };
}

const BEHIND =
  'Not every change to the list of missed questions is on the disk yet; it is tried again and again.';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function toKey(question: string): string {
  return createHash('sha256').update(toPlainWording(question)).digest('hex').slice(0, 12);
}

function toRemovals(server: string, keys: readonly string[]): Changes {
  return keys.map((key) => ({ name: toMissedName(server, key) }));
}

/**
 * What makes room for the newest, as many as there are too many. First what was asked once: of the day that most of
 * that is from, so that a flood of questions takes the place of its own and of no other day's; then what was asked
 * least. Of equals the longest unasked.
 */
function findTooMany(all: ReadonlyMap<string, MissedQuestion>, most: number): readonly string[] {
  const left = [...all.values()].slice(0, -1);
  return Array.from({ length: Math.max(0, all.size - most) }, () => {
    const once = left.filter(({ count, first, last }) => count === 1 && first === last);
    const [gone] = once.length > 0 ? findFullestDay(once) : left.toSorted(byLeastAsked);
    if (gone !== undefined) left.splice(left.indexOf(gone), 1);
    return gone?.key ?? '';
  });
}

function findFullestDay(once: readonly MissedQuestion[]): readonly MissedQuestion[] {
  const days = new Map<string, MissedQuestion[]>();
  for (const question of once) days.set(question.last, [...(days.get(question.last) ?? []), question]);
  const [fullest = []] = [...days.values()].sort((one, other) => other.length - one.length);
  return fullest;
}

function byLeastAsked(one: MissedQuestion, other: MissedQuestion): number {
  return one.count - other.count || one.last.localeCompare(other.last);
}

/** In UTF-16 units: what `/ask` takes, and so the longest wording there can be. */
const LONGEST = 300;

/** The longest message there is; each pattern below looks at a character a bounded number of times. */
const LOOKED_AT = 6_000;

/**
 * What is kept of a question: its words on one line, without what may tell of a person. Names stay, because questions
 * are about people; PRIVACY.md says so.
 */
export function cleanQuestion(question: string): string {
  const line = question
    .slice(0, LOOKED_AT)
    // Characters that nobody sees go first: one in the middle of an address would hide it.
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return cut(PERSONAL.reduce((kept, pattern) => kept.replace(pattern, '…'), takeOutNumbers(line)).trim());
}

/** The most that fits, without half a character at the end. */
function cut(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

const PERSONAL: readonly RegExp[] = [
  // Mentions of members, roles, channels and commands, emoji and times of Discord's.
  /<(?:[@#:/]|a:|t:|id:)[^<>]{0,100}>/g,
  // What is left of one that was cut off.
  /<[@#][!&]?\d+/g,
  /(?<![a-z0-9+.-])[a-z0-9+.-]*:\/\/\S+/gi,
  // Addresses of e-mail, and names of members as they are typed.
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]*[@＠][\p{L}\p{N}._-]{2,}/gu,
  // Links as people type them, without what the browser adds.
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}.-]{1,100}\.(?:[a-z]{2,24}\/\S*|(?:com|org|net|gg|io|me)\b\S*)/giu,
  /\bwww\.\S+/gi,
];

/**
 * Numbers of telephones, cards and members; no other number that is asked about has seven digits without a word or a
 * comma among them, but days and spans of years.
 */
function takeOutNumbers(line: string): string {
  return line.replace(LONG_NUMBER, (_, day: string | undefined) => day ?? '…');
}

const LONG_NUMBER =
  /((?:1\d|20)\d\d([./-])[01]?\d\2[0-3]?\d(?!\p{Nd})|[0-3]?\d([./-])[0-3]?\d\3(?:1\d|20)\d\d(?!\p{Nd})|(?:1\d|20)\d\d ?[–/-] ?(?:1\d|20)\d\d(?!\p{Nd}))|\+?\p{Nd}(?:[\s()./–-]{0,3}\p{Nd}){6,}/gu;
