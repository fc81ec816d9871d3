/**
 * What a step is: what a button, a list or a form of a moderator's leads to. Values in, a `Reply` or a further form
 * out, as with commands; nothing is remembered between showing and pressing but what the step's arguments say.
 */
import type { Access, Context } from './command.ts';
import { refuseAccess } from './define-command.ts';
import type { Form, Reply } from './replies/reply.ts';

export interface StepDefinition {
  /** Small letters and hyphens, short: it travels in Discord's custom ids. */
  readonly name: string;
  /** Checks who asks, then does it. */
  readonly run: (args: readonly string[], input: StepInput, context: Context) => Promise<StepOutcome>;
}

/** What was filled in or chosen, by the field's name; a list outside a form is called `picked`. From strangers. */
export type StepInput = Readonly<Record<string, readonly string[]>>;

export type StepOutcome =
  /** `instead`: in the place of the message that was pressed, where it is the presser's own. */
  | { readonly kind: 'reply'; readonly reply: Reply; readonly instead: boolean }
  /** Discord opens a form only at once: a step that gives one must not take a second. */
  | { readonly kind: 'form'; readonly form: Form };

/** Every step checks anew who asks: a button outlives the rights of the person it was shown to. */
export function defineStep(
  name: string,
  access: Access,
  run: (args: readonly string[], input: StepInput, context: Context) => Promise<StepOutcome> | StepOutcome,
): StepDefinition {
  return {
    name,
    run: async (args, input, context) => {
      const refusal = refuseAccess(access, context);
      return refusal === undefined
        ? run(args, input, context)
        : { kind: 'reply', reply: refusal, instead: false };
    },
  };
}
