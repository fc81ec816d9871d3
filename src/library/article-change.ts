import type { ChangedItem, ItemPlace } from '../knowledge/editing/change-item.ts';

/** A change to an entry or a gap that stands there already, as made on the page's desk. */
export type Change =
  | ({ readonly kind: 'change' } & ChangedItem)
  | ({ readonly kind: 'remove' } & ItemPlace)
  /** Its wordings become another's, and it goes. */
  | ({ readonly kind: 'merge'; readonly into: ItemPlace } & ItemPlace);

export type ArticleChange = { readonly article: string } & Change;
