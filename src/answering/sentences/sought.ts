import type { Word } from '../words/read-words.ts';

/** What a question wants to be told, as far as its words say; the order is the order the ranking was learnt in. */
export const SOUGHT = [
  'number',
  'money',
  'duration',
  'measure',
  'manner',
  'person',
  'time',
  'place',
  'reason',
  'month',
  'day',
  'percent',
  'organisation',
  'name',
  'kind',
  'thing',
  'yes or no',
  'anything',
] as const;

export type SoughtKind = (typeof SOUGHT)[number];

export interface Sought {
  readonly kind: SoughtKind;
  /** The place of the word that says what kind of thing is asked for (`city` in "Which city …"), -1 for none. */
  readonly focus: number;
}

export function readSought(words: readonly Word[]): Sought {
  const forms = words.map(({ form }) => form);
  const place = forms.findIndex((form) => ASKING.has(form));
  const asking = forms[place] ?? '';
  const next = forms[place + 1] ?? '';
  if (asking === 'how') return { kind: readHow(next, forms), focus: -1 };
  if (asking === 'what' || asking === 'which') {
    return { kind: readWhat(forms, place), focus: findFocus(forms, place) };
  }
  return { kind: PLAIN[asking] ?? (OPENING.has(forms[0] ?? '') ? 'yes or no' : 'anything'), focus: -1 };
}

const PLAIN: Readonly<Record<string, SoughtKind>> = {
  who: 'person',
  whom: 'person',
  whose: 'person',
  whos: 'person',
  when: 'time',
  where: 'place',
  why: 'reason',
};

const ASKING = setOf('what which who whom whose when where why how whos');
const OPENING = setOf('is was are were did do does has have had can');
const ABOUT_MONEY = setOf('cost money pay paid worth spent spend');
const MEASURES = setOf('far tall high deep wide large big fast');

function readHow(next: string, forms: readonly string[]): SoughtKind {
  if (next === 'many' || next === 'old') return 'number';
  if (next === 'much') return forms.some((form) => ABOUT_MONEY.has(form)) ? 'money' : 'number';
  if (next === 'long' || next === 'often') return 'duration';
  return MEASURES.has(next) ? 'measure' : 'manner';
}

/** By the first words after "what" or "which", the first line that has one of them. */
const WHAT: readonly (readonly [SoughtKind, ReadonlySet<string>])[] = [
  ['time', setOf('year date time century decade years')],
  ['month', setOf('month')],
  ['day', setOf('day weekday')],
  ['percent', setOf('percentage percent proportion')],
  [
    'place',
    setOf(
      `city country state place location region town island continent river building street area countries cities nation
      nations states`,
    ),
  ],
  [
    'person',
    setOf(
      `person actor actress singer author president king emperor man woman artist director individual writer leader
      composer musician philosopher critic`,
    ),
  ],
  [
    'organisation',
    setOf(
      `company organization university group team school agency band party institution organisation college publication
      magazine newspaper`,
    ),
  ],
  ['reason', setOf('reason cause caused')],
  ['number', setOf('number population amount many')],
  ['money', setOf('cost price salary value')],
];
const NAMING = setOf('called named name term known nickname titled');
const KINDS = setOf('type kind types kinds sort form style');
/** The kind of thing stands within so many words. */
const REACH = 3;

function readWhat(forms: readonly string[], place: number): SoughtKind {
  const near = forms.slice(place + 1, place + 1 + REACH);
  const found = WHAT.find(([, words]) => near.some((form) => words.has(form)));
  if (found !== undefined) return found[0];
  if (forms.some((form) => NAMING.has(form))) return 'name';
  return near.some((form) => KINDS.has(form)) ? 'kind' : 'thing';
}

const VERBS = setOf('is was are were did do does has have had');
const DETERMINERS = setOf('the a an other two of many main major first');

function findFocus(forms: readonly string[], place: number): number {
  for (let at = place + 1; at < Math.min(forms.length, place + 5); at += 1) {
    const form = forms[at] ?? '';
    if (VERBS.has(form)) return -1;
    if (!DETERMINERS.has(form)) return at;
  }
  return -1;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
