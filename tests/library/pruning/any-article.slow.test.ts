import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.ts';
import { nothingGathered, overlay } from '../../../src/knowledge/files/overlay.ts';
import { parseKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { prune } from '../../../src/library/pruning/prune.ts';
import { isReached } from '../../../src/library/pruning/select-wordings.ts';
import { expectOk } from '../../expect-ok.ts';
import { plainMeans as means } from '../../plain-judge.ts';
import { tramFiles } from './tram-files.ts';

test('whatever is written for an article, what is taken out is answered as well without itself', async () => {
  await fc.assert(
    fc.asyncProperty(lists(), fc.integer({ min: 1, max: 3 }), async (asks, keep) => {
      const gathered = gather({
        ...tramFiles,
        'tram/questions.yaml': writeQuestions(asks),
        'tram/wordings.yaml': undefined,
      });
      const { selections, files } = expectOk(await prune(gathered, 'tram', { means, keep }));
      const left = Object.fromEntries(
        expectOk(files).files.map(({ name, bytes }) => [name, bytes.toString()]),
      );
      const { knowledge } = expectOk(await parseKnowledge(gather(left)));
      const answerer = createAnswerer(knowledge, means);
      for (const { target, redundant } of selections)
        for (const text of redundant) {
          const answer = answerer.answer(text, 'tram');
          expect([text, answer.kind, isReached(answer, target)]).toEqual([text, answer.kind, true]);
        }
    }),
    { numRuns: 12 },
  );
});

/** For each entry and gap some of many ways to ask, so that some articles contradict themselves. */
function lists(): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.tuple(...ASKED.map((texts) => fc.shuffledSubarray([...texts], { minLength: 1 })));
}

const ASKED = [
  [
    'when does it open',
    'opening date',
    'first day of the tram',
    'day of the opening',
    'When does the second line open?',
    'when can I ride it',
  ],
  [
    'what is the fare',
    'ticket price',
    'price of a ticket',
    'How much is a ticket?',
    'cost of a single ticket',
    'what does it cost to ride',
  ],
  ['may dogs ride', 'are dogs allowed', 'can my dog come', 'what does it cost for a dog', 'dogs on the tram'],
  ['what do drivers earn', 'wages of the drivers', 'how much are the drivers paid', 'pay of a driver'],
];

function writeQuestions([opening, ticket, dogs, wages]: readonly (readonly string[])[]): string {
  const cites = [
    ['opening', opening, 'p1s1'],
    ['ticket', ticket, 'p2s1'],
    ['dogs', dogs, 'p2s2'],
  ] as const;
  const ask = (texts: readonly string[] = []) =>
    `    ask:\n${texts.map((text) => `      - ${text}\n`).join('')}`;
  const entries = cites.map(([id, texts, at]) => `  - id: ${id}\n${ask(texts)}    cite: [${at}]\n`);
  return `questions:\n${entries.join('')}gaps:\n  - id: wages\n    missing: what drivers earn\n${ask(wages)}`;
}

function gather(files: Readonly<Record<string, string | undefined>>) {
  const all = Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, bytes: Buffer.from(text) }],
  );
  return overlay(nothingGathered, all);
}
