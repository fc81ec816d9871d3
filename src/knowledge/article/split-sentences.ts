/** Where a line or a paragraph falls into sentences. Its signs decide, and what a language is known to shorten. */

/** What a language shortens with a full stop; all in small letters. */
export interface ShortForms {
  /** Those that never end a sentence. */
  readonly always: ReadonlySet<string>;
  /** Those that mostly end one where a capital letter follows. */
  readonly often: ReadonlySet<string>;
  /** Those that end one only where a word of `starts` follows. */
  readonly seldom: ReadonlySet<string>;
  /** Those for a word that a number follows. */
  readonly number: ReadonlySet<string>;
  /** Words that begin a sentence and are no names; empty where nobody has listed any. */
  readonly starts: ReadonlySet<string>;
  /** Words that belong to a form of `often` in front of them: `9 p.m. Monday`. */
  readonly behind: ReadonlySet<string>;
  /** Words in front of the name of a street. */
  readonly street: ReadonlySet<string>;
  /** Whether `5.` may be an ordinal. */
  readonly hasOrdinals: boolean;
}

/**
 * The sentences of a text, in order; nothing of them is changed but the white space at their ends. The time grows with the length alone.
 * @param forms absent where the language is not known: then signs alone decide, and in doubt it is one sentence
 */
export function splitSentences(text: string, forms?: ShortForms): readonly string[] {
  const sentences: string[] = [];
  const hasCapitals = /[\p{Lu}\p{Lt}]/u.test(text);
  let state = begin(0);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.trimEnd().length;
    const cut: Cut = {
      text,
      from: state.from,
      mark: index,
      end,
      isGlued: end === index + mark.length,
      hasCapitals,
    };
    state = readOn(state, text, end);
    if (!(forms === undefined ? isSureEnd(cut, state) : isEnd(cut, state, forms))) continue;
    sentences.push(text.slice(state.from, end).trim());
    state = begin(end);
  }
  return [...sentences, text.slice(state.from).trim()].filter((one) => one !== '');
}

/** A run of signs that end a sentence, from its first one on, or a run of a thousand would be tried from each of them. */
const MARK =
  /(?<![.!?…。！？｡؟۔։।॥።။។])[.!?…。！？｡؟۔։।॥።။។]+(?:["'”’»)\]›」』】）]|[“‘«](?=\s|$))*(?:\s+|(?<=[。！？])|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}))/gu;

interface Cut {
  readonly text: string;
  /** Where the sentence begins, its first sign of an end stands, and what closes it ends. */
  readonly from: number;
  readonly mark: number;
  readonly end: number;
  /** Whether no space stands behind. */
  readonly isGlued: boolean;
  /** A text without any begins its sentences with small ones. */
  readonly hasCapitals: boolean;
}

/** What is open at a place, counted on from sign to sign. */
interface State {
  readonly from: number;
  readonly at: number;
  /** How many brackets are open, and where the first was opened. */
  readonly brackets: number;
  readonly bracketAt: number;
  /** Where the quotation that is open begins; -1 where none is. */
  readonly quoteAt: number;
  readonly quote: string;
  readonly words: number;
}

function begin(from: number): State {
  return { from, at: from, brackets: 0, bracketAt: from, quoteAt: -1, quote: '', words: 0 };
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
};

function readOn(state: State, text: string, end: number): State {
  let { brackets, bracketAt, quoteAt, quote, words } = state;
  for (const { 0: token, index } of text
    .slice(state.at, end)
    .matchAll(/[()[\]"“”„«»「」]|[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const place = state.at + index;
    if (token === '(' || token === '[') {
      if (brackets === 0) bracketAt = place;
      brackets += 1;
    } else if (token === ')' || token === ']') brackets = Math.max(0, brackets - 1);
    else if (token.length > 1 || (CLOSING[token] === undefined && token !== '”')) words += 1;
    else if (quoteAt !== -1 && token === CLOSING[quote]) quoteAt = -1;
    else if (quoteAt === -1 && token !== '”') [quoteAt, quote] = [place, token];
  }
  return { ...state, at: end, brackets, bracketAt, quoteAt, quote, words };
}

/** By signs alone, and only where nothing speaks against it. */
function isSureEnd({ text, from, end, mark, isGlued }: Cut, { brackets, quoteAt, words }: State): boolean {
  if (isGlued && !/[。！？]/.test(text.charAt(mark))) return false;
  if (!/^\s*["'“‘«]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(end, end + LOOK))) return false;
  if (words < 2 && !/[。！？]/u.test(text.slice(mark, end))) return false;
  return brackets === 0 && quoteAt === -1 && !mayBeShort(text.slice(Math.max(from, end - LOOK), end));
}

/** How far is looked around a place; longer than any word that matters. */
const LOOK = 60;

/** Whether the last full stop may belong to a short form: `Dr.`, `U.S.`, `approx.`, `bzw.`, an ordinal such as `5.` */
function mayBeShort(sentence: string): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}.:,-])([\p{L}\p{M}\p{N}.:,-]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  if (word.includes('.')) return true;
  if (/^\p{N}/u.test(word)) return word.length < 3;
  if (/^\p{Lu}+$/u.test(word)) return word.length < 3;
  if (/^\p{Lu}/u.test(word)) return word.length < 5;
  if (!/^\p{Script=Latin}/u.test(word)) return false;
  return word.length < 3 || !/[aeiouy]/u.test(word.normalize('NFD'));
}

/** With what is known of the language. */
function isEnd(cut: Cut, state: State, forms: ShortForms): boolean {
  const { text, mark, end, hasCapitals } = cut;
  const after = text.slice(end, end + 2 * LOOK).trimStart();
  if (after === '' || isInside(cut, state, after)) return false;
  const next = /^["'“‘«„»([¿¡—–-]*\s*([\p{L}\p{M}\p{N}'’]+)/u.exec(after)?.[1] ?? '';
  if (/^[\p{Ll}]/u.test(next) && hasCapitals && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (next === '' && /^[,;:)\]—–-]/u.test(after)) return false;
  // A line that says where a report comes from: `HAYWARD, Calif. (AP) — …`.
  if (/^\([^()]{1,40}\)\s*[—–-]/u.test(after)) return false;
  if (cut.isGlued && !/[。！？]/.test(text.charAt(mark))) return forms.starts.has(next.toLowerCase());
  if (text.charAt(mark) !== '.' || text.charAt(mark + 1) === '.') return true;
  const before = text.slice(Math.max(cut.from, mark - LOOK), mark + 1);
  return isFullStop(before, { next, after, isFirst: state.words < 2, end: text.slice(mark + 1, end) }, forms);
}

/** Inside brackets nothing is cut, nor inside a quotation that a sentence is built around. */
function isInside(
  { text, end }: Cut,
  { from, brackets, bracketAt, quoteAt, quote }: State,
  after: string,
): boolean {
  if (brackets > 0) return end - bracketAt < LONGEST_OPEN;
  if (quoteAt === -1 || text.slice(from, quoteAt).trim() === '') return false;
  const close = text.slice(end, end + LONGEST_OPEN).indexOf(CLOSING[quote] ?? '');
  const rest = close === -1 ? '' : text.slice(end + close + 1, end + close + LOOK);
  return /^\s+\p{Ll}/u.test(rest) && after !== '';
}

/** What was never closed must not swallow the paragraph. */
const LONGEST_OPEN = 400;

interface Around {
  /** The next word, and all that follows. */
  readonly next: string;
  readonly after: string;
  /** Whether the sentence has no other word yet. */
  readonly isFirst: boolean;
  /** What stands between the full stop and the space: what closes a quotation. */
  readonly end: string;
}

function isFullStop(before: string, { next, after, isFirst, end }: Around, forms: ShortForms): boolean {
  const written = /(?<![^\s"“”„«»([/])([^\s"“”„«»([/]+)$/u.exec(before)?.[1] ?? '';
  const word = written.toLowerCase();
  const starts = forms.starts.has(next.toLowerCase());
  const isNumber = /^\p{N}/u.test(next);
  if (/^\p{N}{1,3}\.$/u.test(word)) return !isFirst && !(forms.hasOrdinals && word.length < 4 && !starts);
  if (forms.number.has(word) && isNumber) return word === written && /^\p{N}+ \p{Ll}{3}/u.test(after);
  if (end !== '' && end !== ')') return true;
  if (forms.street.size > 0 && word === 'st.' && isStreet(before, forms)) return true;
  if (forms.always.has(word)) return false;
  if (forms.often.has(word)) return !forms.behind.has(next.toLowerCase()) && !isNumber;
  if (forms.seldom.has(word)) return starts;
  if (/^(?:\p{Lu}\p{M}*\.)+$/u.test(written) && written !== 'I.') return starts;
  if (/^(?:\p{L}{1,2}\.){2,}$/u.test(written)) return starts;
  return !(isFirst && written.length < 3);
}

function isStreet(before: string, { street }: ShortForms): boolean {
  const [, preposition = ''] =
    /(?<!\p{L})(\p{L}+) (?:the )?(?:\p{Lu}[\p{L}\p{N}'’]*|\p{N}+\p{L}+) \S+$/u.exec(before) ?? [];
  return street.has(preposition.toLowerCase());
}
