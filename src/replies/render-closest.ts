import type { Closest, Place } from '../answering/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Articles, Phrases } from '../locales/phrases.ts';
import { toChoice, toContextButtons } from './buttons.ts';
import { describePlace, renderQuotes, renderSources } from './quotes.ts';
import type { Button, Part } from './reply.ts';
import { sayLack } from './say-objection.ts';

/** The places that come closest, never without the words that say that they may be no answer. */
export function renderClosest(
  answer: Closest,
  { articles, version }: Knowledge,
  phrases: Phrases,
): readonly Part[] {
  const places = findFitting(answer.places);
  const lack = sayLack({ ...answer, places }, phrases);
  return [
    { kind: 'words', text: phrases.answer.closest(countArticles(articles)) },
    ...renderQuotes(places, phrases),
    ...(lack === undefined ? [] : [{ kind: 'words', text: lack } as const]),
    ...renderSources(places, version, phrases),
  ];
}

/** How they are spoken of. */
export function countArticles({ length }: Knowledge['articles']): Articles {
  return length > 1 ? 'articles' : 'article';
}

/** The questions of moderators that led to places, to be chosen, and what stands around all of them. */
export function toClosestButtons({ places }: Closest, phrases: Phrases): readonly Button[] {
  const shown = findFitting(places);
  const choices = shown.flatMap(({ article, entry }) =>
    entry === undefined ? [] : [toChoice({ id: `${article.id}/${entry.id}`, label: entry.question })],
  );
  return [...choices, ...toContextButtons(shown, phrases)];
}

/** The first, and those after it as far as all of them are read at a glance, in one message. */
export function findFitting(places: readonly Place[]): readonly Place[] {
  let length = 0;
  return places.filter(({ sentence }, index) => {
    length += sentence.text.length + describePlace(sentence).length;
    return index === 0 || length <= LONGEST;
  });
}

/** In UTF-16 units: with source and our own words this stays within a message of Discord's, which takes 2,000. */
const LONGEST = 1_000;
