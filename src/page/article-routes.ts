import { renderArticle, renderShelf } from './views/article-view.ts';
import type { Page } from './visit.ts';

/** The articles, to be read. */
export function addArticleRoutes(page: Page): void {
  page.get('/article', (c) => c.html(renderShelf(c.get('visit'))));
  page.get('/article/:id', (c) => {
    const visit = c.get('visit');
    const article = visit.context.snapshot.knowledge.articles.find(({ id }) => id === c.req.param('id'));
    return article === undefined ? c.notFound() : c.html(renderArticle(article, visit));
  });
}
