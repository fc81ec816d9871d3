import { defineCommand } from '../src/command.ts';
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
  run: ({ paragraph, article: wanted }, { snapshot: { knowledge }, locale: { phrases } }) => {
    const { refusal, sources } = phrases;
    const having = knowledge.articles.filter(({ sentences }) =>
      sentences.some((one) => one.paragraph === paragraph),
    );
    if (wanted === undefined && having.length > 1) return renderWhichArticle(having, paragraph, phrases);
    const article =
      wanted === undefined
        ? (having[0] ?? knowledge.articles[0])
        : knowledge.articles.find(({ id }) => id === wanted);
    if (article === undefined)
      return renderNotice(wanted === undefined ? sources.empty : refusal.noArticle(wanted));
    const last = article.sentences.at(-1)?.paragraph ?? 0;
    return (
      renderParagraph({ article, paragraph }, knowledge.version, phrases) ??
      renderNotice(refusal.noParagraph(article.title, last, paragraph))
    );
  },
});
