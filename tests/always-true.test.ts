import { describeAlwaysTrue } from './describe-always-true.ts';
import { readKnowledgeOf, smallFiles } from './small-article.ts';

describeAlwaysTrue('a small article', () => readKnowledgeOf(smallFiles));
