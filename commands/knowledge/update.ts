import { defineSubcommand } from '../../src/command.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { beginUpdate } from '../../src/steps/importing/update.ts';
import { articleOption, READING, sourceOptions, toSource } from '../options.ts';

/** Brings an article up to date with its page; what is cited and changed is asked. */
export const update = defineSubcommand({
  name: 'update',
  description: 'Read an article’s page again: see what changed, and carry what cites it',
  options: {
    article: { ...articleOption, description: 'Which article', required: true },
    address: { ...sourceOptions.address, description: 'Where it stands now, if not at its own address' },
    file: { ...sourceOptions.file, description: 'The page as it is now, as a file' },
  },
  patience: READING,
  run: ({ article, address, file }, context) => {
    const source = toSource({ address, file });
    if (source === 'both') return renderNotice('Give an address or a file, not both.');
    return beginUpdate(article, source, context);
  },
});
