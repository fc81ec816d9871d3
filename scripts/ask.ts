/**
 * `npm run ask -- "how many died?"` prints one reply, with `--explain` why it is what it is; `npm run ask -- --json`
 * answers a question a line as JSON.
 */

import { createInterface } from 'node:readline';
import type { Answer, Suggestion } from '../src/answering/answer.ts';
import { readProgramSettings } from '../src/environment.ts';
import type { CitedSentence } from '../src/knowledge/knowledge.ts';
import { toProblemLine } from '../src/knowledge/problem.ts';
import { openLibraryToAsk } from '../src/library/library.ts';
import type { Snapshot } from '../src/library/outcome.ts';
import { endWithOutput, fail, readArguments } from '../src/program.ts';
import { toPlainText } from '../src/replies/to-plain-text.ts';
import { createConversation } from '../src/terminal/conversation.ts';

const USAGE = `npm run ask -- "how many died?"        prints one reply
npm run ask -- --explain "how many died?"   prints why it is what it is
npm run ask -- --json                       answers a question a line, from standard input, as JSON
With --article <id> only that article is asked.`;

await main();

async function main(): Promise<void> {
  endWithOutput();
  const given = readArguments(USAGE, {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    article: { type: 'string' },
  });
  if (given === undefined) return;
  const { values, positionals } = given;
  const read = readProgramSettings();
  if (read.kind === 'refused') return fail(read.problems);
  const opened = await openLibraryToAsk(read.settings.knowledgeFolder);
  if (opened.kind === 'refused')
    return fail(['The knowledge has a fault:', ...opened.problems.map(toProblemLine)]);
  const snapshot = opened.library.current();
  const { article } = values;
  if (article !== undefined && !snapshot.knowledge.articles.some(({ id }) => id === article)) {
    const ids = snapshot.knowledge.articles.map(({ id }) => id).join(', ');
    return fail([`There is no article “${article}”; there is ${ids}.`]);
  }
  if (values.json) return answerLines(snapshot, article);
  const question = positionals.join(' ');
  if (question.trim() === '')
    return fail(['Put the question behind two dashes: npm run ask -- "how many died?"']);
  const line = toLine(question, values.explain);
  const reply = await createConversation(opened.library).say(
    article === undefined ? line : `${line} article:${article}`,
  );
  if (reply !== undefined) process.stdout.write(`${toPlainText(reply, process.stdout.columns ?? 80)}\n`);
}

function toLine(question: string, isExplained: boolean): string {
  if (isExplained) return `/why ${question}`;
  return question.startsWith('/') ? question : `/ask ${question}`;
}

/** One JSON object for each line of standard input, in order. The format is a promise: others measure with it. */
async function answerLines({ answerer }: Snapshot, article: string | undefined): Promise<void> {
  for await (const question of createInterface({ input: process.stdin })) {
    const started = performance.now();
    const answer = answerer.answer(question, article);
    const ms = Math.round((performance.now() - started) * 1_000) / 1_000;
    process.stdout.write(`${JSON.stringify({ question, ...toJson(answer), ms })}\n`);
  }
}

function toJson(answer: Answer) {
  return {
    kind: answer.kind,
    cites: answer.kind === 'answered' ? answer.cites.map(toCite) : [],
    closest: answer.kind === 'closest' ? answer.places.map(toCite) : [],
    suggestions: findSuggestions(answer).map(toSuggestion),
    near: 'near' in answer && answer.near !== undefined ? toPlace(answer.near) : null,
    reason: answer.reason.summary,
  };
}

function findSuggestions(answer: Answer): readonly Suggestion[] {
  switch (answer.kind) {
    case 'answered':
      return answer.others;
    case 'unsure':
      return answer.suggestions;
    case 'closest':
    case 'gap':
    case 'unknown':
      return [];
  }
}

function toCite(cite: CitedSentence) {
  return { ...toPlace(cite), text: cite.sentence.text };
}

function toSuggestion({ id, label, cites }: Suggestion) {
  return { id, label, at: cites.map(({ sentence }) => sentence.at) };
}

function toPlace({ article, sentence }: CitedSentence) {
  return { article: article.id, at: sentence.at };
}
