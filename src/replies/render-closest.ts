import type { Closest } from '../answering/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { toChoice, toContextButtons, toIds, toNotAskedButton } from './buttons.ts';
import { renderQuote, renderSources } from './quotes.ts';
import type { Button, Part } from './reply.ts';
import { sayLack } from './say-objection.ts';

/** What a reader sees of the places that come closest: never without the words that say it may be no answer. */
export function renderClosest(answer: Closest, { articles, version }: Knowledge): readonly Part[] {
  const where = articles.length > 1 ? 'articles' : 'article';
  const lack = sayLack(answer);
  return [
    { kind: 'words', text: `Closest in the ${where}. It may not answer this:` },
    ...answer.places.map(renderQuote),
    ...(lack === undefined ? [] : [{ kind: 'words', text: lack } as const]),
    ...renderSources(answer.places, version),
  ];
}

/** The questions of moderators that led to places, then what can be done with the places; closing buttons are the caller's. */
export function toClosestButtons({ places }: Closest): readonly Button[] {
  const choices = places.flatMap(({ article, entry }) =>
    entry === undefined ? [] : [toChoice({ id: `${article.id}/${entry.id}`, label: entry.question })],
  );
  const ids = places.map(({ article, entry }, index) =>
    entry === undefined ? (toIds(places)[index] ?? '') : `${article.id}/${entry.id}`,
  );
  return [...choices, ...toContextButtons(places), toNotAskedButton(ids)];
}
