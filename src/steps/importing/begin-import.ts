import { type Context, defineStep } from '../../command.ts';
import type { Said } from '../../importing/front-matter.ts';
import type { GivenSource } from '../../importing/open-importer.ts';
import { type Form, type FormField, type Reply, renderNotice, toButton } from '../../replies/reply.ts';
import { showReview } from './review.ts';

/** Reads a source and shows the article it makes, for the moderator who gave it alone. */
export async function beginImport(source: GivenSource, said: Said, context: Context): Promise<Reply> {
  const { importer, asker } = context;
  const reading = await importer.read(source);
  if (reading.kind === 'refused') return renderNotice(reading.reason);
  const proposal = {
    kind: 'import',
    content: reading.content,
    said,
    withLeftOut: [],
    withoutBlocks: [],
    ticked: [],
  } as const;
  return await showReview(importer.proposals.hold(asker.id, proposal), proposal, context);
}

/** Asks for a text, at once where a door can show a form. */
export function offerPasting(): Reply {
  return {
    audience: 'asker',
    parts: [
      {
        kind: 'words',
        text: 'Give an address or a file with /knowledge import, or paste the text of the article.',
      },
    ],
    actions: [toButton('Paste the text…', { name: 'import-paste', args: [] }, 'main')],
    form: FORM,
  };
}

/** Opens the form for a text. */
export const importPaste = defineStep('import-paste', 'moderators', () => ({ kind: 'form', form: FORM }));

/** Reads what was pasted into it. */
export const importPasted = defineStep('import-pasted', 'moderators', async (_args, input, context) => {
  const title = input['title']?.[0]?.trim() ?? '';
  const pasted = TEXTS.map((name) => input[name]?.[0] ?? '').filter((text) => text.trim() !== '');
  const bytes = new TextEncoder().encode(pasted.join('\n\n'));
  const reply =
    pasted.length === 0
      ? renderNotice('The form came back without a text. Please try again.')
      : await beginImport({ kind: 'bytes', bytes }, title === '' ? {} : { title }, context);
  return { kind: 'reply', reply, where: 'privately' };
});

const TEXTS = ['text', 'more', 'rest'] as const;

/** Discord takes 4,000 characters in a field, and five fields. */
const LONG = { kind: 'text', isLong: true, maxLength: 4_000 } as const;

const FIELDS: readonly FormField[] = [
  {
    kind: 'text',
    name: 'title',
    label: 'Headline',
    description: 'As the article has it. Leave it empty if it is the first line of the text.',
    isLong: false,
    isRequired: false,
    maxLength: 256,
  },
  { ...LONG, name: 'text', label: 'Text', description: 'An empty line parts paragraphs.', isRequired: true },
  {
    ...LONG,
    name: 'more',
    label: 'What does not fit above',
    description: 'Begins a new paragraph. A longer text is imported as a file.',
    isRequired: false,
  },
  { ...LONG, name: 'rest', label: 'And what does not fit there', isRequired: false },
];

const FORM: Form = {
  step: { name: 'import-pasted', args: [] },
  title: 'Paste the text of an article',
  fields: FIELDS,
};
