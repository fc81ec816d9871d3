import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkModal } from '../../../local-discord/rules/modal-rules.ts';
import type { Context, StepInput, StepOutcome } from '../../../src/command.ts';
import { toModal } from '../../../src/discord/forms.ts';
import { en } from '../../../src/locales/en.ts';
import { cleanQuestion } from '../../../src/missed/create-missed.ts';
import { createNoMissed, type Missed, WHYS } from '../../../src/missed/missed.ts';
import { listEditTargets, toTargetToken, toToken } from '../../../src/steps/find-target.ts';
import { steps } from '../../../src/steps/steps.ts';
import { createContext } from '../../create-context.ts';
import { arbitraryKnowledge, arbitraryText } from '../arbitrary-knowledge.ts';
import { expectFitting, toLibrary } from '../fitting.ts';
import { toSnapshot } from '../to-snapshot.ts';

const KEY = '0123456789ab';
const PLACE = { kind: 'private', asker: '123456789012345678', phrases: en.phrases } as const;

test('for any knowledge and any missed question, whatever a step shows is within Discord’s limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryKnowledge,
      arbitraryText(400),
      fc.constantFrom(...WHYS),
      async (knowledge, text, why) => {
        const question = cleanQuestion(text) || 'x';
        const missed = keep({ key: KEY, question, why, shown: [question, question] });
        const context = createContext(toLibrary(toSnapshot(knowledge)), { missed });
        for (const outcome of await takeAll(context, question)) {
          if (outcome.kind === 'reply') await expectFitting(outcome.reply, PLACE);
          if (outcome.kind === 'form') expect(checkModal({ ...toModal(outcome.form) })).toEqual([]);
        }
      },
    ),
    { numRuns: 40 },
  );
});

/** Every step with arguments as buttons carry them, and with some that no button carries. */
async function takeAll(context: Context, typed: string): Promise<readonly StepOutcome[]> {
  const { knowledge } = context.snapshot;
  const [target] = listEditTargets(knowledge);
  const token = target === undefined ? '' : toTargetToken(target);
  const article = toToken(knowledge.articles[0]?.id ?? '');
  const input: StepInput = {
    picked: [token],
    words: [typed],
    question: [typed],
    wordings: [typed],
    missing: [typed],
    sentences: ['p0s1'],
    others: [typed],
    near: ['p0s1'],
  };
  const calls = steps.flatMap((step) => [
    step.run([KEY, knowledge.version, article], input, context),
    step.run([KEY, knowledge.version, token], input, context),
    step.run([KEY], { ...input, picked: [article] }, context),
    step.run(['0'], {}, context),
    step.run([], {}, context),
  ]);
  return Promise.all(calls);
}

/** A list with one question on it that nothing takes away. */
function keep(
  question: Pick<ReturnType<Missed['list']>[number], 'key' | 'question' | 'why' | 'shown'>,
): Missed {
  const kept = { ...question, count: 3, first: '2026-11-01', last: '2026-11-02' };
  return { ...createNoMissed('no'), days: 30, isOn: () => true, list: () => [kept] };
}
