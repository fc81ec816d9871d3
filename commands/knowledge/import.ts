import { defineSubcommand } from '../../src/command.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { beginImport, offerPasting } from '../../src/steps/importing/begin-import.ts';
import { READING, sourceOptions, toSource } from '../options.ts';

/** Makes an article of a page, a file or a pasted text; nothing is published before its review. */
export const importArticle = defineSubcommand({
  name: 'import',
  description:
    'Make an article of a web page, a file or a pasted text, and look at it before it is published',
  options: {
    ...sourceOptions,
    title: {
      type: 'text',
      description: 'Its headline, where the source states none or another',
      required: false,
      maxLength: 256,
    },
    rights: {
      type: 'text',
      description: 'Under which rights the text may be shown; stands in the article’s front matter',
      required: false,
      maxLength: 500,
    },
  },
  patience: READING,
  run: ({ address, file, item, title, rights }, context) => {
    const source = toSource({ address, file, item });
    if (source === 'both') return renderNotice('Give an address or a file, not both.');
    if (source === undefined) return offerPasting();
    const said = { ...(title === undefined ? {} : { title }), ...(rights === undefined ? {} : { rights }) };
    return beginImport(source, said, context);
  },
});
