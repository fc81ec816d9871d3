import { onlyAsks } from '../article/sentence-ends.ts';
import type { Sentence } from '../knowledge.ts';
import type { ChecksDraft, QuestionsDraft } from '../shapes/questions-draft.ts';
import type { Finding, Path } from '../yaml/written.ts';
import { toNumberedWords } from './find-warnings.ts';
import { quoteText } from './unsafe-text.ts';

/** Addresses in `questions.yaml` at which the article has no sentence. */
export function checkCites({ questions, gaps }: QuestionsDraft, sentences: readonly Sentence[]): Finding[] {
  return [
    ...questions.flatMap(({ cite }, index) => [
      ...checkAddresses(cite, ['questions', index, 'cite'], sentences),
      ...checkLeads(cite, ['questions', index, 'cite'], sentences),
    ]),
    ...gaps.flatMap(({ near }, index) => checkAddress(near, ['gaps', index, 'near'], sentences)),
  ];
}

/** Addresses in `checks.yaml` at which the article has no sentence. */
export function checkCheckCites({ must }: ChecksDraft, sentences: readonly Sentence[]): Finding[] {
  return must.flatMap(({ cite }, index) => checkAddresses(cite, ['must', index, 'cite'], sentences));
}

/** A line that only asks, or only names what follows, is no answer by itself. */
function checkLeads(cite: readonly string[], path: Path, sentences: readonly Sentence[]): Finding[] {
  const cited = cite.flatMap((address) => sentences.find(({ at }) => at === address) ?? []);
  const [lead] = cited;
  if (lead === undefined || cited.some(({ role }) => role === 'statement')) return [];
  const below = sentences.filter((sentence) => sentence.lead?.at === lead.at).map(({ at }) => at);
  const [first] = below;
  return [
    {
      path: [...path, cite.indexOf(lead.at)],
      what: `The line ${lead.at} only ${onlyAsks(lead.text) ? 'asks' : 'names what follows'}: ${quoteText(lead.text)}`,
      fix:
        first === undefined
          ? 'Cite the line that answers.'
          : `Cite the ${below.length === 1 ? 'line' : 'lines'} below it, such as ${first}; it is shown above them.`,
    },
  ];
}

function checkAddresses(addresses: readonly string[], path: Path, sentences: readonly Sentence[]): Finding[] {
  return addresses.flatMap((address, position) => {
    const here = [...path, position];
    if (addresses.indexOf(address) < position && address !== '')
      return [{ path: here, what: `"${address}" is cited twice.`, fix: 'Take one of them out.' }];
    return checkAddress(address, here, sentences);
  });
}

/** What has not the form of an address is told by the shape of the file. */
function checkAddress(address: string, path: Path, sentences: readonly Sentence[]): Finding[] {
  const [, paragraph] = /^p(\d{1,4})s\d{1,3}$/.exec(address) ?? [];
  if (paragraph === undefined || sentences.some(({ at }) => at === address)) return [];
  return [
    { path, what: `There is no sentence "${address}".`, fix: sayWhatThereIs(Number(paragraph), sentences) },
  ];
}

function sayWhatThereIs(paragraph: number, sentences: readonly Sentence[]): string {
  if (paragraph === 0) return 'Write p0s1 for the headline.';
  const inParagraph = sentences.filter((sentence) => sentence.paragraph === paragraph).length;
  if (inParagraph === 1) return `Paragraph ${paragraph} has one sentence, p${paragraph}s1.`;
  if (inParagraph > 1)
    return `Paragraph ${paragraph} has ${inParagraph} sentences, p${paragraph}s1 to p${paragraph}s${inParagraph}.`;
  const last = sentences.at(-1)?.paragraph ?? 0;
  return last === 1
    ? 'The article has one paragraph.'
    : `The article has ${last} paragraphs, so the last one starts with p${last}s1.`;
}

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
