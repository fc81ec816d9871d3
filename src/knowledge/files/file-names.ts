/** The files that are read; one of the first for all articles, one each of the others in an article's folder. */
export const fileNames = {
  synonyms: 'synonyms.yaml',
  article: 'article.md',
  questions: 'questions.yaml',
  checks: 'checks.yaml',
} as const;
