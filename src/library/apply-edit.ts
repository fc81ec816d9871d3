import { type AddedEntry, type AddedGap, addEntry, addGap } from '../knowledge/editing/add-item.ts';
import { type AddedWordings, addWordings } from '../knowledge/editing/add-wordings.ts';
import type { Edited } from '../knowledge/editing/edit-questions.ts';

/** A change to one article's questions, as made in Discord. */
export type Edit = { readonly article: string } & (
  | ({ readonly kind: 'wordings' } & AddedWordings)
  | ({ readonly kind: 'entry' } & AddedEntry)
  | ({ readonly kind: 'gap' } & AddedGap)
);

/** The text of `questions.yaml` with the change made in it, everything else as it was. */
export function applyEdit(text: string, edit: Edit): Edited {
  switch (edit.kind) {
    case 'wordings':
      return addWordings(text, edit);
    case 'entry':
      return addEntry(text, edit);
    case 'gap':
      return addGap(text, edit);
  }
}
