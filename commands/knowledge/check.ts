import { defineSubcommand } from '../../src/command.ts';
import { renderTried } from '../../src/replies/render-tried.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { fileOptions, firstFile, placeFiles, WHICH_ARTICLE } from '../options.ts';

/** Everything a reload would say about these files, without loading them. */
export const check = defineSubcommand({
  name: 'check',
  description: 'Check and test attached files; nothing is published',
  options: { file: firstFile, ...fileOptions },
  run: async ({ file, second, third, article }, { library, inForce: { knowledge } }) => {
    const files = placeFiles([file, second, third], article, knowledge);
    if (files === 'which-article') return renderNotice(WHICH_ARTICLE);
    return renderTried(await library.tryOutWholly(files), knowledge.version);
  },
});
