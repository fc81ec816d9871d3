import { defineCommand } from '../src/command.ts';
import { renderParagraph } from '../src/replies/render-paragraph.ts';
import { renderNotice } from '../src/replies/reply.ts';
import { articleOption } from './options.ts';

/** Reads a paragraph with the one before and the one after. */
export const read = defineCommand({
  name: 'read',
  description: 'Read a paragraph of the article with its neighbours',
  example: '/read 7',
  access: 'everyone',
  options: {
    paragraph: {
      type: 'number',
      description: 'Which paragraph; 0 is the headline',
      required: true,
      min: 0,
      max: 9_999,
    },
    article: articleOption,
  },
  run: ({ paragraph, article: wanted }, { snapshot: { knowledge } }) => {
    const article = knowledge.articles.find(({ id }) => wanted === undefined || id === wanted);
    if (article === undefined) return renderNotice(`There is no article “${wanted}”. /sources lists them.`);
    const last = article.sentences.at(-1)?.paragraph ?? 0;
    return (
      renderParagraph(article, paragraph, knowledge.version) ??
      renderNotice(`“${article.title}” has paragraphs 1 to ${last}; there is no paragraph ${paragraph}.`)
    );
  },
});
