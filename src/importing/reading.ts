import type { PageContent, Refusal } from './page-content.ts';

/** What came of reading a source. */
export type Reading = { readonly kind: 'read'; readonly content: PageContent } | Refusal;

/** @param reason a sentence that says why, and what to do */
export function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}
