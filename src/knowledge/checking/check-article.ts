import type { ArticleFiles } from '../article/read-article.ts';
import type { Problem } from '../problem.ts';
import { toChecksDraft, toQuestionsDraft } from '../shapes/questions-draft.ts';
import { toProblems } from '../yaml/read-yaml-file.ts';
import { checkCheckCites, checkCites } from './check-cites.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import { checkTopics } from './check-topics.ts';
import { checkCheckWordings, checkWordings } from './check-wordings.ts';

/** Holds an article's files against each other, as far as each can be read. */
export function checkArticle({ text, questions, checks }: ArticleFiles): Problem[] {
  const draft = toQuestionsDraft(questions?.written?.value);
  const checksDraft = toChecksDraft(checks?.written?.value);
  const inQuestions = [...checkIds(draft), ...checkWordings(draft), ...checkTopics(draft)];
  const inChecks = [...checkCheckWordings(checksDraft, draft)];
  if (text?.sentences !== undefined) {
    inQuestions.push(...checkCites(draft, text.sentences), ...checkFigures(draft, text.sentences));
    inChecks.push(...checkCheckCites(checksDraft, text.sentences));
  }
  return [
    ...(questions?.written === undefined ? [] : toProblems(questions.name, questions.written, inQuestions)),
    ...(checks?.written === undefined ? [] : toProblems(checks.name, checks.written, inChecks)),
  ];
}
