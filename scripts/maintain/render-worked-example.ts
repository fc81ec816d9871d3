import { createAnswerer } from '../../src/answering/answerer.ts';
import { judge, type RankedSentence, type Verdict } from '../../src/answering/judge.ts';
import type { Language } from '../../src/answering/language/language.ts';
import {
  createSentenceSearch,
  type Means,
  type SentenceSearch,
} from '../../src/answering/sentences/search.ts';
import { createConcepts } from '../../src/answering/wordings/concepts.ts';
import { indexWordings, type WordingIndex, weighMark } from '../../src/answering/wordings/index-wordings.ts';
import { learnWords } from '../../src/answering/wordings/learn-words.ts';
import { type Marks, readMarks } from '../../src/answering/wordings/marks.ts';
import { createMatcher, type Match } from '../../src/answering/wordings/matcher.ts';
import { mendWords } from '../../src/answering/wordings/mend-words.ts';
import { createRepairer } from '../../src/answering/wordings/repairer.ts';
import { listTargets, type Target } from '../../src/answering/wordings/target.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { renderWhy } from '../../src/replies/render-why.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';

/** Knowledge of the page's own, which stays as it is: no moderator's change can put the page out of date. */
export const WORKED_EXAMPLE = 'docs/worked-example';

/** Typed in a hurry: one word as the article has it, others in other words, one misspelt, one that nobody wrote down. */
const QUESTION = 'what was the total expense of fixing the becon of skarn?';

/**
 * The example of docs/answering.md as it really goes. It holds no score, so that the page tells how the bot decides and
 * changes only when that does, or when the knowledge it is followed through does.
 */
export function renderWorkedExample(knowledge: Knowledge, means: Means): string {
  const { language } = means;
  const [article] = knowledge.articles;
  if (article === undefined) throw new Error('The knowledge has no article to follow a question through.');
  const index = doAtOnce(
    indexWordings(listTargets(article), createConcepts(knowledge.synonyms, language), language),
  );
  const { matches } = doAtOnce(createMatcher(article, knowledge.synonyms, language)).match(QUESTION);
  return [
    `The question is “${QUESTION}”.`,
    ...renderReading(index, knowledge, language),
    ...renderDeciding(matches, knowledge, means),
  ].join('\n\n');
}

/** From the words to what is learnt about them. */
function renderReading(index: WordingIndex, { synonyms }: Knowledge, language: Language): readonly string[] {
  const words = language.readWords(QUESTION);
  const concepts = createConcepts(synonyms, language);
  const repairer = createRepairer(index.vocabulary, synonyms.flat(), language);
  const mended = mendWords(words, repairer);
  const marks = readMarks(mended, concepts);
  return [
    '### 1. It is read word by word',
    'Case, accents and endings are taken off; words that carry only grammar or chat are set apart.',
    table(
      ['typed', 'stem', 'carries'],
      words.map(({ typed, stem, isStop }) => [typed, code(stem), isStop ? 'grammar' : 'content']),
    ),
    '### 2. Misspelt words are repaired',
    'A word that stands in no wording, in no sentence that an entry shows and in no synonym is compared with the words that do, by Fuse.js and then letter by letter.',
    words
      .filter(({ isStop, isNumber, stem }) => !isStop && !isNumber && !repairer.isKnown(stem))
      .map(({ typed, form }) => describeRepairs(typed, repairer.spelling.repair(form)))
      .join('\n'),
    '### 3. Words become concepts',
    'All members of a group of synonyms have one name, written with an equals sign; the longest phrase wins.',
    table(
      ['typed', 'concept', 'by'],
      concepts
        .read(mended)
        .filter(({ isStop }) => !isStop)
        .map(({ typed, name, how }) => [typed, code(name), HOWS[how]]),
    ),
    '### 4. Concepts become marks',
    'Besides the concepts, neighbouring pairs (`a+b`), what is asked for (`@what`) and grammar words (`.the`) count, each less; a mark that few wordings have tells more. Here those that tell most come first.',
    renderMarks(marks, index),
    '### 5. What the learnt words say',
    'From the wordings the bot has learnt how strongly each mark speaks for each entry and gap. The likeliest come first.',
    renderLearnt(index, doAtOnce(learnWords(index)).predict(marks)),
  ];
}

/** From what is learnt to the reply. */
function renderDeciding(matches: readonly Match[], knowledge: Knowledge, means: Means): readonly string[] {
  const { passages, search } = doAtOnce(createSentenceSearch(knowledge, means));
  const sentences = search(QUESTION, () => true);
  const answer = createAnswerer(knowledge, means).answer(QUESTION);
  return [
    'Entries that show the same sentence first are no rivals, so what speaks for them is added up. Beside that counts how much of what the question says the entry or gap speaks of.',
    table(['entry or gap', 'does not speak of'], matches.slice(0, SHOWN).map(toRow)),
    '### 6. What the plain sentences say',
    'Apart from that, each sentence of the article is ranked by its own words.',
    number(sentences.slice(0, SHOWN).map((ranked) => nameSentence(ranked, passages))),
    '### 7. The judge decides',
    describeVerdict(judge(matches, sentences, 0)),
    '### 8. The reply',
    block(renderAnswer(answer, { ...knowledge, version: VERSION })),
    'And what `/why` tells a moderator about it:',
    block(renderWhy(QUESTION, answer, VERSION)),
  ];
}

/** The real one changes with every comment in a knowledge file. */
const VERSION = '…';

/** In rows: what comes after these is hardly ever meant. */
const SHOWN = 4;

const HOWS = { same: 'its stem', spelling: 'repaired spelling', synonym: 'a group of synonyms' } as const;

function describeRepairs(typed: string, repairs: readonly { form: string }[]): string {
  if (repairs.length === 0) return `- “${typed}” is near to no word; it stays as it is.`;
  const near = repairs.slice(0, SHOWN).map(({ form }) => `“${form}”`);
  return `- “${typed}” is near to ${near.join(', ')}${near.length > 1 ? '; the first is taken' : ''}.`;
}

function renderMarks({ weights }: Marks, index: WordingIndex): string {
  const rows = [...weights]
    .map(([mark, counts]) => ({ mark, tells: counts * weighMark(mark, index) }))
    .sort((left, right) => right.tells - left.tells)
    .map(({ mark }) => [code(mark), describeMark(mark), index.known.has(mark) ? 'yes' : 'no']);
  return table(['mark', 'which is', 'some wording has it'], rows);
}

function describeMark(mark: string): string {
  if (mark.startsWith('@')) return 'what is asked for';
  if (mark.startsWith('.')) return 'a grammar word';
  return mark.includes('+') ? 'a pair' : 'a concept';
}

function renderLearnt({ targets }: WordingIndex, shares: Float32Array): string {
  const ranked = targets
    .map(({ target }, place) => ({ target, share: shares[place] ?? 0 }))
    .sort((left, right) => right.share - left.share)
    .slice(0, SHOWN);
  return number(ranked.map(({ target }) => nameTarget(target)));
}

function toRow({ target, missing }: Match): readonly string[] {
  const words = missing.map(({ typed }) => typed).join(', ');
  return [nameTarget(target), words === '' ? 'nothing' : words];
}

function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'target':
      return `${nameTarget(verdict.match.target)} is given: its wordings speak for it as much as an article with so many wordings demands, and clearly more than for the opposite, all gaps together or the likeliest entry; and it speaks of enough of the question.`;
    case 'sentence':
      return 'A plain sentence is given: more speaks for it than against it, and no entry and no gap comes near.';
    case 'offer':
      return `Nothing is sure, so ${verdict.matches.map(({ target }) => nameTarget(target)).join(', ')} may be chosen.`;
    case 'nothing':
      return 'Nothing comes near enough, so nothing is given.';
  }
}

function nameTarget(target: Target): string {
  return target.kind === 'entry' ? `“${target.entry.question}”` : `gap: “${target.gap.missing}”`;
}

type Passages = SentenceSearch['passages'];

function nameSentence({ sentence }: RankedSentence, passages: Passages): string {
  return passages[sentence]?.sentence.at ?? '';
}

function block(reply: Reply): string {
  return `\`\`\`text\n${toPlainText(reply, 100)}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function number(lines: readonly string[]): string {
  return lines.map((line, place) => `${place + 1}. ${line}`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
