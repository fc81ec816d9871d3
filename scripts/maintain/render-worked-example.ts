import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import { targetOf } from '../../src/answering/explain.ts';
import { type Choice, type Decision, decide } from '../../src/answering/judging/decide.ts';
import {
  createExaminer,
  type Examined,
  type Examiner,
  type Means,
} from '../../src/answering/judging/examine.ts';
import type { Question } from '../../src/answering/read-question.ts';
import type { AskedMark, NearTarget } from '../../src/answering/wordings/match-wordings.ts';
import type { LedTo } from '../../src/answering/wordings/target.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { en } from '../../src/locales/en.ts';
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
  const examiner = doAtOnce(createExaminer(knowledge, means));
  const question = examiner.read(QUESTION);
  const [examined] = examiner.examine(question, () => true);
  if (examined === undefined) throw new Error('The question of the worked example has no part.');
  const decision = decide([examined], examiner, means.judge.bars);
  return [
    `The question is “${QUESTION}”.`,
    ...renderReading(question, examined, examiner),
    ...renderSearching(examined, examiner),
    ...renderDeciding(decision, examiner),
    ...renderReply(createAnswerer(knowledge, means), knowledge),
  ].join('\n\n');
}

/** From the words to what they tell. */
function renderReading({ whole }: Question, { match }: Examined, examiner: Examiner): readonly string[] {
  const concepts = [...whole.marks.content.values()];
  const mended = concepts.filter(({ how }) => how === 'spelling');
  return [
    '### 1. It is read word by word',
    'Case, accents and endings are taken off; words that carry only grammar or chat are set apart.',
    table(
      ['typed', 'stem', 'carries'],
      whole.words.map(({ typed, stem, isStop }) => [typed, code(stem), isStop ? 'grammar' : 'content']),
    ),
    '### 2. Misspelt words are repaired',
    'A word that stands in no sentence, in no wording and in no synonym, and is no common English word, is compared with the words that do, by Fuse.js and then letter by letter.',
    mended.length === 0
      ? 'None of these words needs it.'
      : mended.map(({ typed, form }) => `- “${typed}” is read as “${form}”.`).join('\n'),
    '### 3. Words become concepts',
    'All members of a group of synonyms have one name, written with an equals sign; the longest phrase wins.',
    table(
      ['typed', 'concept', 'by'],
      concepts.map(({ typed, name, how }) => [typed, code(name), HOWS[how]]),
    ),
    '### 4. Concepts become marks',
    'Besides the concepts, neighbouring pairs (`a+b`), what is asked for (`@what`) and grammar words (`.the`) count, each less. What stands in few sentences of the article, and in few of English at large, tells more; what stands in wordings changes none of it. Those that tell most come first.',
    table(
      ['mark', 'which is', 'a sentence has it', 'a wording has it'],
      [...match.asked.marks]
        .sort((left, right) => right.value - left.value)
        .map((mark) => toMarkRow(mark, examiner)),
    ),
  ];
}

function toMarkRow({ name, concept }: AskedMark, { texts, index }: Examiner): readonly string[] {
  const isWritten = concept === undefined ? '–' : texts.isMarkWritten(name) ? 'yes' : 'no';
  return [code(name), describeMark(name), isWritten, index.findMark(name) === undefined ? 'no' : 'yes'];
}

/** What the wordings say, and what the sentences do. */
function renderSearching({ match, judged }: Examined, examiner: Examiner): readonly string[] {
  const sentences = judged
    .filter(({ ranked }) => ranked !== undefined)
    .sort((left, right) => left.rank - right.rank);
  return [
    '### 5. The nearest wordings',
    'Each entry and each gap that shares content with the question is looked at by its nearest wording; all others have no say. A word meets the same concept, a synonym, a word of the same family, or one that is used like it.',
    table(
      ['entry or gap', 'its nearest wording', 'the question’s words it meets'],
      match.targets.slice(0, SHOWN).map((near) => toWordingRow(near, match.asked.marks, examiner)),
    ),
    '### 6. The plain sentences',
    'Apart from that, the sentences of the article are ranked by their own words.',
    number(sentences.slice(0, SHOWN).map(({ outcome }) => nameSentence(outcome, examiner))),
  ];
}

function toWordingRow(
  { target, wording }: NearTarget,
  marks: readonly AskedMark[],
  { index }: Examiner,
): readonly string[] {
  const there = new Set(index.wording(wording).marks);
  const met = marks
    .filter(({ meets }) => meets.some(({ mark }) => there.has(mark)))
    .flatMap(({ concept }) => concept?.typed ?? []);
  const led = index.targets[target]?.target;
  return [
    led === undefined ? '' : nameTarget(led),
    `“${index.wording(wording).text}”`,
    met.length === 0 ? 'none' : met.join(', '),
  ];
}

function renderDeciding(decision: Decision, examiner: Examiner): readonly string[] {
  return [
    '### 7. One scale, one bar',
    'Every sentence, with the entries that show it first, and every gap gets one chance by what was measured of it, learnt from many articles. The likeliest come first.',
    number(decision.choices.slice(0, SHOWN).map((choice) => nameChoice(choice, examiner))),
    describeDecision(decision, examiner),
  ];
}

function describeDecision(decision: Decision, examiner: Examiner): string {
  switch (decision.kind) {
    case 'given':
      return `${nameChoice(decision.best, examiner)}: it is the likeliest, and likely enough for one with so many wordings of its own, so it is given.`;
    case 'closest':
      return `The likeliest is not likely enough to be given, so up to three places that are not hopeless are shown as the closest: ${decision.places.map((choice) => nameChoice(choice, examiner)).join('; ')}.`;
    case 'nothing':
      return 'Nothing comes near enough, so nothing is given.';
  }
}

function renderReply(answerer: Answerer, knowledge: Knowledge): readonly string[] {
  const answer = answerer.answer(QUESTION);
  return [
    '### 8. The reply',
    block(renderAnswer(answer, { ...knowledge, version: VERSION }, en.phrases)),
    'And what `/why` tells a moderator about it:',
    block(renderWhy(QUESTION, answer, VERSION)),
  ];
}

/** The real one changes with every comment in a knowledge file. */
const VERSION = '…';

/** In rows: what comes after these is hardly ever meant. */
const SHOWN = 4;

const HOWS = { same: 'its stem', spelling: 'repaired spelling', synonym: 'a group of synonyms' } as const;

function describeMark(mark: string): string {
  if (mark.startsWith('@')) return 'what is asked for';
  if (mark.startsWith('.')) return 'a grammar word';
  return mark.includes('+') ? 'a pair' : 'a concept';
}

function nameChoice(choice: Choice, examiner: Examiner): string {
  const target = targetOf(choice, examiner);
  const led = target === undefined ? '' : nameTarget(target);
  if (choice.judged.isGap) return led;
  const place = nameSentence(choice.judged.outcome, examiner);
  return led === '' ? place : `${place}, by ${led}`;
}

function nameTarget(target: LedTo): string {
  switch (target.kind) {
    case 'entry':
      return `“${target.entry.question}”`;
    case 'gap':
      return `gap: “${target.gap.missing}”`;
    case 'lead':
      return `the article’s own “${target.question}”`;
  }
}

function nameSentence(sentence: number, { passages }: Examiner): string {
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
