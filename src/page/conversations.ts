import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Context, StepDefinition, StepInput, StepOutcome } from '../command.ts';
import { type Asked, noteAsked, noteTold } from '../missed/note-asked.ts';
import { createRecentQuestions } from '../missed/recent-questions.ts';
import { type Form, type Reply, renderNotice, type Step } from '../replies/reply.ts';
import { runLine } from '../run-line.ts';
import type { Visit } from './visit.ts';

/** What stands in a browser's conversation: a question with its reply, or a form to fill in. */
export interface Turn {
  readonly id: number;
  /** What was typed or pressed. */
  readonly said: string;
  readonly shows:
    | { readonly kind: 'reply'; readonly reply: Reply }
    | { readonly kind: 'form'; readonly form: Form };
}

/** What an act has changed, for a page that shows the rest already. */
export interface Change {
  /** New ones, and those that look otherwise now. */
  readonly turns: readonly Turn[];
  readonly gone: readonly number[];
}

/**
 * The conversations of this moment, each with one browser, in memory alone: so many, so long, and not after an hour
 * without a word. Of an act it is asked anew who may do it.
 */
export interface Conversations {
  readonly turns: (visitor: string) => readonly Turn[];
  /** @param shown what stands in the conversation, where that is not what is done */
  readonly say: (visit: Visit, line: string, shown?: string) => Promise<Change>;
  readonly press: (visit: Visit, pressed: Pressed) => Promise<Change>;
  /** Takes a turn out, such as a form that is given up. */
  readonly remove: (visitor: string, turn: number) => Change;
  readonly clear: (visitor: string) => void;
}

/** A button, a list or a form that was sent; all of it from strangers. */
export interface Pressed {
  /** The turn it stands in. */
  readonly turn: number;
  readonly label: string;
  readonly step: Step;
  readonly input: StepInput;
}

interface Conversation {
  /** No other conversation's, also of the same browser. */
  readonly name: string;
  readonly next: number;
  readonly turns: readonly Turn[];
}

/** A page in an open window holds some kilobytes; a thousand windows hold some megabytes. */
const MOST_CONVERSATIONS = 1_000;
const MOST_TURNS = 30;
/** In milliseconds. */
const FORGOTTEN_AFTER = 60 * 60 * 1_000;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
export function createConversations(steps: readonly StepDefinition[]): Conversations {
  const kept = new LRUCache<string, Conversation>({
    max: MOST_CONVERSATIONS,
    ttl: FORGOTTEN_AFTER,
    updateAgeOnGet: true,
  });
  const recent = createRecentQuestions();
  const read = (visitor: string): Conversation =>
    kept.get(visitor) ?? { name: randomUUID(), next: 1, turns: [] };

  function append(visitor: string, said: string, shows: Turn['shows']): Change {
    const { name, next, turns } = read(visitor);
    const turn = { id: next, said, shows };
    kept.set(visitor, { name, next: next + 1, turns: [...turns, turn].slice(-MOST_TURNS) });
    return { turns: [turn], gone: [] };
  }

  function replace(visitor: string, turn: Turn): Change {
    const { turns, ...rest } = read(visitor);
    kept.set(visitor, { ...rest, turns: turns.map((one) => (one.id === turn.id ? turn : one)) });
    return { turns: [turn], gone: [] };
  }

  function remove(visitor: string, id: number): Change {
    const { turns, ...rest } = read(visitor);
    kept.set(visitor, { ...rest, turns: turns.filter((turn) => turn.id !== id) });
    return { turns: [], gone: [id] };
  }

  async function say(visit: Visit, line: string, shown = line): Promise<Change> {
    const reply = await runLine(line, visit.context);
    if (reply === undefined) return NOTHING;
    return note(visit, append(visit.id, shown.trim(), { kind: 'reply', reply }));
  }

  async function press(visit: Visit, pressed: Pressed): Promise<Change> {
    const { id: visitor, context } = visit;
    const turn = read(visitor).turns.find(({ id }) => id === pressed.turn);
    const outcome = await runStep(pressed, findAsked(turn), { steps, context });
    if (outcome.kind === 'remove') return turn === undefined ? NOTHING : remove(visitor, turn.id);
    const shows = outcome.kind === 'form' ? outcome : { kind: 'reply' as const, reply: outcome.reply };
    if (outcome.kind === 'reply' && outcome.tells !== undefined && turn !== undefined)
      void noteTold(toAsked(visit, turn), outcome.tells, { ...context, recent });
    const isForm = turn?.shows.kind === 'form';
    const isInstead = isForm || (outcome.kind === 'reply' && outcome.where === 'instead');
    const change =
      turn !== undefined && isInstead
        ? replace(visitor, { ...turn, shows })
        : append(visitor, pressed.label, shows);
    return note(visit, change);
  }

  /** Nobody waits for the disk: it is on the list at once. */
  function note(visit: Visit, change: Change): Change {
    for (const turn of change.turns)
      if (turn.shows.kind === 'reply')
        void noteAsked(toAsked(visit, turn), turn.shows.reply.about, { ...visit.context, recent });
    return change;
  }

  function toAsked({ id, by, context }: Visit, turn: Turn): Asked {
    return { id: `${read(id).name} ${turn.id}`, server: context.asker.server, by };
  }

  return {
    turns: (visitor) => read(visitor).turns,
    say,
    press,
    remove,
    clear: (visitor) => kept.delete(visitor),
  };
}

const NOTHING: Change = { turns: [], gone: [] };

/** The question that a reply answers, as the steps of its buttons ask for it. */
function findAsked(turn: Turn | undefined): StepInput {
  const asked = turn?.shows.kind === 'reply' ? turn.shows.reply.about?.question : undefined;
  return asked === undefined ? {} : { asked: [asked] };
}

/** Does what a button, a list or a form leads to. @param asked what the pressed reply answers */
export async function runStep(
  { step, input }: Pick<Pressed, 'step' | 'input'>,
  asked: StepInput,
  { steps, context }: { readonly steps: readonly StepDefinition[]; readonly context: Context },
): Promise<StepOutcome> {
  const definition = steps.find(({ name }) => name === step.name);
  if (definition === undefined)
    return {
      kind: 'reply',
      reply: renderNotice(context.locale.phrases.refusal.oldButton),
      where: 'privately',
    };
  return definition.run(step.args, { ...asked, ...input }, context);
}
