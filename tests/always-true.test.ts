import { readArticle } from './answering/articles.ts';
import { describeAlwaysTrue } from './describe-always-true.ts';
import { readKnowledgeOf, smallFiles } from './small-article.ts';

describeAlwaysTrue('a small article', () => readKnowledgeOf(smallFiles));
describeAlwaysTrue('an article with rival figures', () => readArticle('seals'));
describeAlwaysTrue('a list of questions and answers', () => readArticle('library'));
