import { readFileSync } from 'node:fs';

/** A question with the sentences that one may answer it with. */
export interface TriggeringQuestion {
  readonly question: string;
  readonly sentences: readonly { readonly text: string; readonly isRight: boolean }[];
}

/**
 * Reads the public distribution of WikiQA: tab-separated, either seven columns below their names or three without (question,
 * sentence, label). Lines of one question stand together.
 * @throws where a line has another form, with its number
 */
export function readWikiQa(path: string): readonly TriggeringQuestion[] {
  return parseWikiQa(readFileSync(path, 'utf8'), path);
}

export function parseWikiQa(text: string, path: string): readonly TriggeringQuestion[] {
  const [head = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split('\t');
  const hasNames = names.includes('Question') && names.includes('Sentence') && names.includes('Label');
  const columns = hasNames
    ? [names.indexOf('Question'), names.indexOf('Sentence'), names.indexOf('Label')]
    : [0, 1, 2];
  const questions: { question: string; sentences: { text: string; isRight: boolean }[] }[] = [];
  for (const [number, line] of (hasNames ? rest : [head, ...rest]).entries()) {
    if (line.trim() === '') continue;
    const cells = line.split('\t');
    const [question, sentence, label] = columns.map((column) => cells[column]?.trim());
    if (!question || !sentence || (label !== '0' && label !== '1'))
      throw new Error(
        `${path}:${number + (hasNames ? 2 : 1)}: not a question, a sentence and 0 or 1, parted by tabs; give a file of WikiQA's public distribution.`,
      );
    if (questions.at(-1)?.question !== question) questions.push({ question, sentences: [] });
    questions.at(-1)?.sentences.push({ text: sentence, isRight: label === '1' });
  }
  return questions;
}
