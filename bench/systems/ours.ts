import { createSentenceSearch } from '../../src/answering/sentences/search.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import { toArticle } from '../squad/to-article.ts';
import type { System } from './system.ts';

/** Footnote's own sentence search, without any curated question. */
export const ours: System = {
  name: 'Footnote',
  open: (paragraphs) => {
    const article = toArticle('measured', paragraphs);
    const knowledge = { version: '0000000', articles: [article], synonyms: [] };
    const { search } = doAtOnce(createSentenceSearch(knowledge));
    return (question, most) =>
      search(question, () => true)
        .slice(0, most)
        .map(({ sentence, trust }) => ({ sentence, score: trust }));
  },
};
