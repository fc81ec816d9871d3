import { defineSubcommand } from '../../src/command.ts';
import { renderExport } from '../../src/replies/render-versions.ts';
import { anyArticleOption } from '../options.ts';

/** Gives the files in force, to be edited at home and checked with `/knowledge check`. */
export const exportFiles = defineSubcommand({
  name: 'export',
  description: 'Get the knowledge files that are in force',
  options: { article: { ...anyArticleOption, description: 'The files of this article only' } },
  run: async ({ article }, { library, inForce: { knowledge } }) => {
    const files = await library.files();
    const wanted = files.filter(({ name }) => article === undefined || name.startsWith(`${article}/`));
    return renderExport(wanted, knowledge.version);
  },
});
