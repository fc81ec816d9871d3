import { defineSubcommand } from '../../src/command.ts';
import { renderTried } from '../../src/replies/render-tried.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { showPreview } from '../../src/steps/preview.ts';
import { fileOptions, optionalFile, placeFiles, WHICH_ARTICLE } from '../options.ts';

/** Shows a moderator alone what readers would see, from attached files or from the folder's own as they were saved. */
export const preview = defineSubcommand({
  name: 'preview',
  description: 'See an entry, a topic or the answer to a question as readers would, before it is in force',
  options: {
    what: {
      type: 'text',
      description: 'A question, the id of an entry or a gap, or a topic such as /casualties',
      required: true,
      maxLength: 300,
    },
    file: optionalFile,
    ...fileOptions,
  },
  run: async ({ what, file, second, third, article }, { library, inForce: { knowledge } }) => {
    const files = placeFiles([file, second, third], article, knowledge);
    if (files === 'which-article') return renderNotice(WHICH_ARTICLE);
    const tried = await library.tryOut(files);
    return tried.kind === 'sound'
      ? showPreview(what.trim(), tried.snapshot)
      : renderTried(tried, knowledge.version);
  },
});
