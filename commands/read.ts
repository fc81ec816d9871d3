import { defineCommand } from '../src/command.ts';
import { EMPTY_SHELF } from '../src/replies/render-help.ts';
import { renderParagraph, renderWhichArticle } from '../src/replies/render-paragraph.ts';
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
    const having = knowledge.articles.filter(({ sentences }) =>
      sentences.some((one) => one.paragraph === paragraph),
    );
    if (wanted === undefined && having.length > 1) return renderWhichArticle(having, paragraph);
    const article =
      wanted === undefined
        ? (having[0] ?? knowledge.articles[0])
        : knowledge.articles.find(({ id }) => id === wanted);
    if (article === undefined)
      return renderNotice(
        wanted === undefined ? EMPTY_SHELF : `There is no article “${wanted}” here. /sources lists them.`,
      );
    const last = article.sentences.at(-1)?.paragraph ?? 0;
    return (
      renderParagraph(article, paragraph, knowledge.version) ??
      renderNotice(`“${article.title}” has paragraphs 1 to ${last}; there is no paragraph ${paragraph}.`)
    );
  },
});
