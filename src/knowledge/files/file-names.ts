/** The files that are read; one of the first for all articles, one each of the others in an article's folder. */
export const fileNames = {
  synonyms: 'synonyms.yaml',
  article: 'article.md',
  questions: 'questions.yaml',
  checks: 'checks.yaml',
} as const;

/**
 * The names that are read in a folder.
 * @param prefix the folder as shown, empty for the knowledge folder itself
 */
export function namesReadIn(prefix: string): readonly string[] {
  return prefix === '' ? [fileNames.synonyms] : [fileNames.article, fileNames.questions, fileNames.checks];
}
