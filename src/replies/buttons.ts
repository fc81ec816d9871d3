/** The buttons under answers. What they lead to is in the steps of readers, by the same names. */

import type { CitedSentence } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { type Button, type PlaceKind, toButton } from './reply.ts';

/** Wherever there are buttons. */
const PRESSED: readonly PlaceKind[] = ['private', 'public', 'message', 'page'];

/** Answers with this suggestion, in place of the offer for the person who was asked back. */
export function toChoice({ id, label }: { readonly id: string; readonly label: string }): Button {
  return { ...toButton(label, { name: 'ask', args: [id] }), isChoice: true, adds: ['asker'] };
}

/** Shows the paragraphs around these sentences; none where nothing is cited. */
export function toContextButtons(cites: readonly CitedSentence[], { buttons }: Phrases): readonly Button[] {
  if (cites.length === 0) return [];
  const step = { name: 'context', args: [joinIds(toIds(cites))] };
  return [{ ...toButton(buttons.showContext, step), places: PRESSED }];
}

/** Offers the questions near this entry. */
export function toOthersButton(id: string, { buttons }: Phrases): Button {
  return { ...toButton(buttons.otherQuestions, { name: 'others', args: [id] }), places: PRESSED };
}

/** @param ids what was shown: `article/entry`, `article/gap` or `article/p7s2` */
export function toNotAskedButton(ids: readonly string[], { buttons }: Phrases): Button {
  const step = { name: 'not-what-i-asked', args: [joinIds(ids)] };
  return { ...toButton(buttons.notWhatIAsked, step), places: PRESSED };
}

/**
 * For private replies: a channel sees the others already.
 * @param ids as above
 * @param marks `rivals` where the sentences give rival figures
 */
export function toShowEveryoneButton(
  ids: readonly string[],
  { buttons }: Phrases,
  ...marks: readonly 'rivals'[]
): Button {
  const step = { name: 'show-everyone', args: [joinIds(ids), ...marks] };
  return { ...toButton(buttons.showEveryone, step), places: ['private'] };
}

/** An ordinary message is replied to instead. */
export function toFollowUpButton({ buttons }: Phrases): Button {
  return { ...toButton(buttons.followUp, { name: 'follow-up', args: [] }), places: ['private', 'public'] };
}

/** Opens a form with the question filled in; under an ordinary message one simply writes again. */
export function toInOtherWordsButton({ article }: Scope, { buttons }: Phrases): Button {
  const step = { name: 'in-other-words', args: article === undefined ? [] : [article] };
  return { ...toButton(buttons.inOtherWords, step), places: ['private', 'public', 'page'] };
}

/** For private replies that are no answer: what was asked is asked again for all to see. */
export function toShowAskedButton({ article }: Scope, { buttons }: Phrases): Button {
  const step = { name: 'show-asked', args: article === undefined ? [] : [article] };
  return { ...toButton(buttons.showEveryone, step), places: ['private'] };
}

/** The one article that was asked about, by its id, where it was one. */
interface Scope {
  readonly article?: string | undefined;
}

/** Private replies are dismissed instead. */
export function toRemoveButton({ buttons }: Phrases): Button {
  return {
    ...toButton(buttons.remove, { name: 'remove', args: [] }),
    places: ['public', 'message', 'page'],
    adds: ['asker', 'parts'],
  };
}

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
