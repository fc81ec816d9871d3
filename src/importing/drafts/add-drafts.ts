import { addEntry, addGap } from '../../knowledge/editing/add-item.ts';
import type { Edited } from '../../knowledge/editing/edit-questions.ts';
import type { Draft } from './draft-questions.ts';

/** What a file of questions begins with; the line lets editors help. */
const BEGINNING = '# yaml-language-server: $schema=../questions.schema.json\n';

/** Writes drafts that a moderator has ticked as entries and gaps. @param text of `questions.yaml`, where there is one */
export function addDrafts(text: string | undefined, drafts: readonly Draft[]): Edited {
  return drafts.reduce<Edited>(
    (so, draft) => {
      if (so.kind === 'refused') return so;
      return draft.kind === 'entry'
        ? addEntry(so.text, { wordings: [draft.question], cite: [draft.sentence.at] })
        : addGap(so.text, { missing: draft.missing, wordings: [draft.question] });
    },
    { kind: 'edited', text: text ?? BEGINNING },
  );
}
