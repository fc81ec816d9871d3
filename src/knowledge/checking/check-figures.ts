import type { Sentence } from '../knowledge.ts';
import type { QuestionsDraft } from '../shapes/questions-draft.ts';
import type { Finding } from '../yaml/finding.ts';
import { quoteText } from './quote-text.ts';
import { toNumberedWords } from './to-numbered-words.ts';

/** Figures that do not stand in the one sentence their entry cites. */
export function checkFigures({ questions }: QuestionsDraft, sentences: readonly Sentence[]): Finding[] {
  return questions.flatMap(({ figure, cite }, index) => {
    if (figure === null || cite.length === 0) return [];
    if (cite.length > 1)
      return [
        {
          path: ['questions', index, 'cite'],
          what: `An entry with a figure cites one sentence, and this one cites ${cite.length}.`,
          fix: 'Leave the sentence that gives the figure, and make an entry of its own for the others.',
        },
      ];
    const sentence = sentences.find(({ at }) => at === cite[0]);
    if (sentence === undefined || figure.value === '' || holds(sentence.text, figure.value)) return [];
    return [
      {
        path: ['questions', index, 'figure', 'value'],
        what: `The figure ${quoteText(figure.value)} does not stand in the sentence ${sentence.at}: ${quoteText(sentence.text)}`,
        fix: 'Write the figure as the sentence writes it, or cite the sentence that gives it.',
      },
    ];
  });
}

/** Whether the words of the figure follow each other in the sentence, `22` being the same as `twenty-two`. */
function holds(sentence: string, figure: string): boolean {
  const words = toNumberedWords(figure).join(' ');
  return words !== '' && ` ${toNumberedWords(sentence).join(' ')} `.includes(` ${words} `);
}
