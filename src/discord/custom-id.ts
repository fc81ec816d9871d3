/**
 * What a button carries. Nothing is remembered between pressing and showing, so buttons work after a restart; what
 * comes back is checked like anything a stranger sends.
 *
 * Form: version, one letter for the action, then what it needs: `1c:<person>:<article>/<entry>`. Persons and messages
 * are written in base 36, because Discord allows 100 characters and article and entry may take 80 of them.
 */

import type { ReaderAction, Step } from '../replies/reply.ts';

/** An action as a button knows it: with the person the reply was for, where that matters. */
export type PressedAction =
  | { readonly kind: 'choose'; readonly asker: string; readonly id: string }
  | Extract<ReaderAction, { readonly kind: 'context' | 'others' | 'not-what-i-asked' | 'show-everyone' }>
  /** `parts` are the earlier messages of a reply that took several. */
  | { readonly kind: 'remove'; readonly asker: string; readonly parts: readonly string[] }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'step'; readonly step: Step };

/** @returns undefined when it does not fit; lists of sentences are shortened until they do */
export function toCustomId(action: PressedAction): string | undefined {
  if (action.kind === 'step' && ![action.step.name, ...action.step.args].every(isPlain)) return undefined;
  const id = write(action);
  if (id.length <= LONGEST) return id;
  if ('ids' in action && action.ids.length > 1)
    return toCustomId({ ...action, ids: action.ids.slice(0, -1) });
  return undefined;
}

/** @returns undefined for anything that `toCustomId` does not write */
export function readCustomId(customId: string): PressedAction | undefined {
  const [, letter, rest = ''] = /^1([a-z])(?::(.*))?$/.exec(customId) ?? [];
  const action = customId.length <= LONGEST ? read(letter, rest) : undefined;
  return action !== undefined && toCustomId(action) === customId ? action : undefined;
}

/** Discord's limit for a custom id, in UTF-16 units; ours are ASCII. */
const LONGEST = 100;

function write(action: PressedAction): string {
  switch (action.kind) {
    case 'choose':
      return `1c:${shorten(action.asker)}:${action.id}`;
    case 'context':
      return `1x:${joinIds(action.ids)}`;
    case 'others':
      return `1o:${action.id}`;
    case 'not-what-i-asked':
      return `1n:${joinIds(action.ids)}`;
    case 'show-everyone':
      return `1e:${joinIds(action.ids)}`;
    case 'remove':
      return ['1r', shorten(action.asker), ...action.parts.map(shorten)].join(':');
    case 'follow-up':
      return '1f';
    case 'step':
      return ['1t', action.step.name, ...action.step.args].join(':');
  }
}

function read(letter: string | undefined, rest: string): PressedAction | undefined {
  const fields = rest.split(':');
  const [asker, ...others] = fields.map(lengthen);
  switch (letter) {
    case 'c':
      return asker !== undefined && isId(fields[1]) ? { kind: 'choose', asker, id: fields[1] } : undefined;
    case 'x':
      return withIds(rest, (ids) => ({ kind: 'context', ids }));
    case 'o':
      return isId(rest) ? { kind: 'others', id: rest } : undefined;
    case 'n':
      return rest === ''
        ? { kind: 'not-what-i-asked', ids: [] }
        : withIds(rest, (ids) => ({ kind: 'not-what-i-asked', ids }));
    case 'e':
      return withIds(rest, (ids) => ({ kind: 'show-everyone', ids }));
    case 'r': {
      const parts = others.filter((part) => part !== undefined);
      return asker !== undefined && parts.length === others.length
        ? { kind: 'remove', asker, parts }
        : undefined;
    }
    case 'f':
      return { kind: 'follow-up' };
    case 't': {
      const [name = '', ...args] = fields;
      return [name, ...args].every(isPlain) ? { kind: 'step', step: { name, args } } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a step's name and arguments are made of. */
function isPlain(text: string): boolean {
  return /^[a-z0-9./-]*$/.test(text);
}

function isId(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);
}

/** `a/p1s1`, `a/p2s1`, `b/p1s1` as `a/p1s1.p2s1;b/p1s1`. */
function joinIds(ids: readonly string[]): string {
  const byArticle = new Map<string, string[]>();
  for (const id of ids) {
    const [article = '', part = ''] = id.split('/');
    byArticle.set(article, [...(byArticle.get(article) ?? []), part]);
  }
  return [...byArticle].map(([article, parts]) => `${article}/${parts.join('.')}`).join(';');
}

function withIds<T>(text: string, make: (ids: readonly string[]) => T): T | undefined {
  const ids = text.split(';').flatMap((group) => {
    const [article, parts = ''] = group.split('/');
    return parts.split('.').map((part) => `${article}/${part}`);
  });
  return ids.every(isId) ? make(ids) : undefined;
}

/** Discord's ids are numbers of 64 bits. */
function shorten(snowflake: string): string {
  return BigInt(snowflake).toString(36);
}

function lengthen(text: string): string | undefined {
  if (!/^[0-9a-z]{1,13}$/.test(text)) return undefined;
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}
