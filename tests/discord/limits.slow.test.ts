import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMenu, messageMenu } from '../../commands/index.ts';
import { checkCommands } from '../../local-discord/rules/command-rules.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { findChoices } from '../../src/discord/answer-interaction.ts';
import { readCustomId } from '../../src/discord/custom-id.ts';
import { toMenuJson } from '../../src/discord/menu.ts';
import type { Place } from '../../src/discord/rows.ts';
import type { Snapshot } from '../../src/library/outcome.ts';
import { en } from '../../src/locales/en.ts';
import { joinIds, toChoice } from '../../src/replies/buttons.ts';
import { readBack } from '../../src/replies/read-back.ts';
import { renderAnswer } from '../../src/replies/render-answer.ts';
import { renderWhy } from '../../src/replies/render-why.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { answerTyped, answerUnseen } from '../../src/steps/readers.ts';
import { steps } from '../../src/steps/steps.ts';
import { createContext } from '../create-context.ts';
import { arbitraryKnowledge, arbitraryText } from './arbitrary-knowledge.ts';
import { expectFitting, toLibrary, toSent } from './fitting.ts';
import { toSnapshot } from './to-snapshot.ts';

const ASKER = '123456789012345678';
const places: readonly Place[] = (['private', 'public', 'message'] as const).map((kind) => ({
  kind,
  asker: ASKER,
  phrases: en.phrases,
}));

/** In milliseconds: each of sixty articles is indexed and asked, on a machine that may be busy. */
const PATIENT = 120_000;

describe('for any knowledge and any question', () => {
  test(
    'no message is over a limit of Discord, none is empty, none can ping',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryKnowledge, arbitraryText(4_000), async (knowledge, question) => {
          const snapshot = toSnapshot(knowledge);
          for (const reply of await listReplies(snapshot, question)) {
            for (const place of places) await expectFitting(reply, place);
          }
        }),
        { numRuns: 60 },
      );
    },
    PATIENT,
  );

  test('every button leads to something that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryKnowledge, arbitraryText(300), async (knowledge, question) => {
        const context = createContext(toLibrary(toSnapshot(knowledge)));
        const place = { kind: 'private', asker: ASKER, phrases: en.phrases } as const;
        for (const message of await toSent(answerTyped(question, context), place)) {
          for (const { custom_id: customId } of message.components.flatMap(({ components }) => components)) {
            const step = readCustomId(customId);
            const found = steps.find(({ name }) => name === step?.name);
            const pressed = await found?.run(step?.args ?? [], { asked: [question] }, context);
            expect(pressed).toBeDefined();
            expect(JSON.stringify(pressed)).not.toContain('no longer in it');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no more is offered than Discord shows, and everything offered can be chosen', () => {
    fc.assert(
      fc.property(arbitraryKnowledge, arbitraryText(400), (knowledge, typed) => {
        const snapshot = toSnapshot(knowledge);
        const choices = createMenu(knowledge).flatMap((command) =>
          command.actions.flatMap(({ options }) =>
            Object.values(options).map((option) =>
              findChoices(option, typed, createContext(toLibrary(snapshot))),
            ),
          ),
        );
        for (const offered of choices) {
          expect(offered.length).toBeLessThanOrEqual(25);
          expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
          for (const { name, value } of offered) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the menu is one that Discord takes', () => {
    fc.assert(
      fc.property(arbitraryKnowledge, (knowledge) => {
        expect(
          checkCommands([...toMenuJson(createMenu(knowledge), messageMenu, { byPeople: true })]),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const READERS = steps.filter(({ name }) =>
  ['ask', 'context', 'others', 'not-what-i-asked', 'show-everyone', 'show-asked'].includes(name),
);

const GREETINGS = ['hi', 'thanks', 'bye', 'help', 'what is this', 'what is this article about'];

/** What can be made of the knowledge and the question: every command, every action. */
async function listReplies(snapshot: Snapshot, question: string): Promise<readonly Reply[]> {
  const { knowledge, answerer } = snapshot;
  const context = createContext(toLibrary(snapshot));
  const given = { question, paragraph: 1, article: question, version: question, what: question };
  const commands = context.menu.flatMap(({ actions }) =>
    actions.flatMap(({ run }) => [run(given, context), run({ ...given, article: undefined }, context)]),
  );
  const ids = knowledge.articles.flatMap(({ id, entries, gaps, sentences }) => [
    ...[...entries, ...gaps].map((one) => `${id}/${one.id}`),
    ...sentences.map(({ at }) => `${id}/${at}`),
  ]);
  const suggestions = ids.flatMap((id) => answerer.findSuggestion(id) ?? []);
  const cites = suggestions.flatMap((suggestion) => suggestion.cites).slice(0, 3);
  const reason = { summary: 'A test wants it.', matches: [], missing: [question] };
  const lookedFor = [question];
  const objection = { kind: 'opposite', asked: question, found: question } as const;
  const answers: readonly Answer[] = [
    { kind: 'closest', places: cites, objection, lookedFor, lacking: [], reason },
    { kind: 'closest', places: cites, lookedFor, lacking: lookedFor, reason },
    { kind: 'answered', cites, areRivals: true, others: [], reason },
    { kind: 'unknown', lookedFor, reason },
    { kind: 'unsure', suggestions: suggestions.slice(0, 3), reason },
  ];
  return [
    ...(await Promise.all(commands)),
    ...answers.map((answer) => renderAnswer(answer, knowledge, en.phrases, { question })),
    ...answers.map((answer) => readBack(renderAnswer(answer, knowledge, en.phrases), question, en.phrases)),
    ...answers.map((answer) => renderWhy(question, answer, knowledge.version)),
    ...GREETINGS.map((greeting) => answerTyped(greeting, context)),
    answerTyped(question, context),
    answerUnseen(question, context),
    ...messageMenu.map(({ run }) => run(question, context)),
    ...(await Promise.all(
      [...ids, joinIds(ids)].flatMap((id) =>
        READERS.map(({ run }) => run([id, context.asker.id], { asked: [question] }, context)),
      ),
    ).then((outcomes) => outcomes.flatMap((outcome) => (outcome.kind === 'reply' ? [outcome.reply] : [])))),
    {
      audience: 'everyone',
      parts: [{ kind: 'words', text: 'Which one?' }],
      actions: suggestions.map(toChoice),
    },
  ];
}
