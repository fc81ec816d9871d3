/**
 * What a button, a list or a form carries: `2`, the name of a step, and its arguments, as in `2others:article/entry`.
 * Nothing else is remembered between showing and pressing, so buttons work after a restart; what comes back may be
 * made up by a stranger, so steps check their arguments.
 */

import type { Step } from '../replies/reply.ts';

/**
 * @returns undefined when it does not fit. An argument at the end that is a list, as `a/p1s1.p2s1;b/p1s1` is, is
 *   shortened until it does.
 */
export function toCustomId({ name, args }: Step): string | undefined {
  if (args.some((arg) => arg.includes(':'))) return undefined;
  let id = `2${[name, ...args].join(':')}`;
  while (id.length > LONGEST) {
    const shorter = id.replace(/[.;][^.;:]*$/, '');
    if (shorter === id) return undefined;
    id = shorter;
  }
  return NOW.test(id) ? id : undefined;
}

/** @returns undefined for anything that `toCustomId` does not write, and never wrote */
export function readCustomId(customId: string): Step | undefined {
  if (customId.length > LONGEST) return undefined;
  if (!NOW.test(customId)) return readOldId(customId);
  const [name = '', ...args] = customId.slice(1).split(':');
  return { name, args };
}

/** Discord's limit for a custom id, in UTF-16 units; ours are ASCII. */
const LONGEST = 100;

const NOW = /^2[a-z][a-z-]*(?::[a-z0-9./;-]*)*$/;

interface OldForm {
  /** What followed the letter; its groups are handed to `toStep`. */
  readonly form: RegExp;
  readonly toStep: (first: string, second: string) => Step;
}

const ID = '[a-z0-9-]+/[a-z0-9-]+';
const LIST = `${ID}(?:\\.[a-z0-9-]+)*`;
const LISTS = `${LIST}(?:;${LIST})*`;
const NUMBER = '[0-9a-z]{1,13}';
const PLAIN = '[a-z0-9./-]*';

/**
 * Until November 2026 an id was `1`, a letter, and what the letter needed. Messages with such buttons stay in
 * channels, so this table stays too: for each letter its form, and the step that it means now.
 */
const OLD: Readonly<Record<string, OldForm>> = {
  c: toOldForm(`:(${NUMBER}):(${ID})`, (asker, id) => ({ name: 'ask', args: [id, asker] })),
  x: toOldForm(`:(${LISTS})`, (ids) => ({ name: 'context', args: [ids] })),
  o: toOldForm(`:(${ID})`, (id) => ({ name: 'others', args: [id] })),
  n: toOldForm(`:(${LISTS}|)`, (ids) => ({ name: 'not-what-i-asked', args: [ids] })),
  e: toOldForm(`:(${LISTS})`, (ids) => ({ name: 'show-everyone', args: [ids] })),
  r: toOldForm(`:(${NUMBER}(?::${NUMBER})*)`, (ids) => ({ name: 'remove', args: ids.split(':') })),
  f: toOldForm('', () => ({ name: 'follow-up', args: [] })),
  q: toOldForm('', () => ({ name: 'followed', args: [] })),
  t: toOldForm(`:([a-z][a-z-]*)((?::${PLAIN})*)`, (name, args) => ({ name, args: args.split(':').slice(1) })),
};

function toOldForm(form: string, toStep: OldForm['toStep']): OldForm {
  return { form: new RegExp(`^${form}$`), toStep };
}

function readOldId(customId: string): Step | undefined {
  const old = customId.startsWith('1') ? OLD[customId.charAt(1)] : undefined;
  const found = old?.form.exec(customId.slice(2));
  return found ? old?.toStep(found[1] ?? '', found[2] ?? '') : undefined;
}

/** One of Discord's ids, numbers of 64 bits, as ours carry it: in base 36, which takes 13 characters. */
export function shortenId(snowflake: string): string {
  return BigInt(snowflake).toString(36);
}

/** The other way round; undefined for what is none. */
export function lengthenId(text: string): string | undefined {
  if (!/^[0-9a-z]{1,13}$/.test(text)) return undefined;
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}
