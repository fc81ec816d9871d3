/** The buttons under answers. What they lead to is in the steps of readers, by the same names. */

import type { CitedSentence } from '../knowledge/knowledge.ts';
import { type Button, type PlaceKind, toButton } from './reply.ts';

const ON_DISCORD: readonly PlaceKind[] = ['private', 'public', 'message'];

/** Answers with this suggestion, in place of the offer for the person who was asked back. */
export function toChoice({ id, label }: { readonly id: string; readonly label: string }): Button {
  return { ...toButton(label, { name: 'ask', args: [id] }), isChoice: true, adds: ['asker'] };
}

/** Shows the paragraphs around these sentences; none where nothing is cited. */
export function toContextButtons(cites: readonly CitedSentence[]): readonly Button[] {
  if (cites.length === 0) return [];
  const step = { name: 'context', args: [joinIds(toIds(cites))] };
  return [{ ...toButton('Show context', step), places: ON_DISCORD }];
}

/** Offers the questions near this entry. */
export function toOthersButton(id: string): Button {
  return { ...toButton('Other questions', { name: 'others', args: [id] }), places: ON_DISCORD };
}

/** @param ids what was shown: `article/entry`, `article/gap` or `article/p7s2` */
export function toNotAskedButton(ids: readonly string[]): Button {
  const step = { name: 'not-what-i-asked', args: [joinIds(ids)] };
  return { ...toButton('Not what I asked', step), places: ON_DISCORD };
}

/** For private replies: a channel sees the others already. @param ids as above */
export function toShowEveryoneButton(ids: readonly string[]): Button {
  return {
    ...toButton('Show everyone', { name: 'show-everyone', args: [joinIds(ids)] }),
    places: ['private'],
  };
}

/** An ordinary message is replied to instead. */
export const FOLLOW_UP: Button = {
  ...toButton('Ask a follow-up', { name: 'follow-up', args: [] }),
  places: ['private', 'public'],
};

/** Private replies are dismissed instead. */
export const REMOVE: Button = {
  ...toButton('Remove', { name: 'remove', args: [] }),
  places: ['public', 'message'],
  adds: ['asker', 'parts'],
};

export function toIds(cites: readonly CitedSentence[]): readonly string[] {
  return cites.map(({ article, sentence }) => `${article.id}/${sentence.at}`);
}

/** `a/p1s1`, `a/p2s1`, `b/p1s1` as `a/p1s1.p2s1;b/p1s1`: one argument of a step. */
export function joinIds(ids: readonly string[]): string {
  const byArticle = new Map<string, string[]>();
  for (const id of ids) {
    const [article = '', part = ''] = id.split('/');
    byArticle.set(article, [...(byArticle.get(article) ?? []), part]);
  }
  return [...byArticle].map(([article, parts]) => `${article}/${parts.join('.')}`).join(';');
}

/** The other way round. @param text from strangers; of what `joinIds` does not write, ids that nothing has */
export function splitIds(text: string): readonly string[] {
  if (text === '') return [];
  return text.split(';').flatMap((group) => {
    const [article = '', parts = ''] = group.split('/');
    return parts.split('.').map((part) => `${article}/${part}`);
  });
}
