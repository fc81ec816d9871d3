import type {
  Access,
  Command,
  CommandAction,
  Context,
  Given,
  Option,
  Options,
  TextOption,
  Values,
} from './command.ts';
import { renderNotice } from './replies/render-notice.ts';
import type { Reply } from './replies/reply.ts';

interface Definition<O extends Options> {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly access: Access;
  readonly options: O;
  readonly run: (values: Values<O>, context: Context) => Reply | Promise<Reply>;
}

/** A command without subcommands. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  const { name, description, example, access } = definition;
  return { name, description, example, access, actions: [defineAction(definition, access)] };
}

/** A command that has only subcommands, such as `/knowledge reload`. */
export function defineCommandGroup(
  definition: Omit<Command, 'actions'>,
  subcommands: readonly Subcommand[],
): Command {
  const actions = subcommands.map(({ name, bind }) => ({ subcommand: name, ...bind(definition.access) }));
  return { ...definition, actions };
}

/** One of a group's subcommands. */
export function defineSubcommand<const O extends Options>(
  definition: Pick<Definition<O>, 'name' | 'description' | 'options' | 'run'>,
): Subcommand {
  return { name: definition.name, bind: (access) => defineAction(definition, access) };
}

interface Subcommand {
  readonly name: string;
  readonly bind: (access: Access) => CommandAction;
}

function defineAction<const O extends Options>(
  { description, options, run }: Pick<Definition<O>, 'description' | 'options' | 'run'>,
  access: Access,
): CommandAction {
  return {
    description,
    options,
    run: async (given, context) => {
      const closed = refuseAccess(access, context);
      if (closed !== undefined) return closed;
      const refusal = findRefusal(given, options);
      return isFitting(given, options)
        ? run(given, context)
        : renderNotice(refusal ?? 'Please try that again.');
    },
  };
}

/** @returns what somebody reads who may not do this; undefined for who may */
export function refuseAccess(access: Access, { asker }: Context): Reply | undefined {
  return access === 'moderators' && !asker.isModerator ? renderNotice(FOR_MODERATORS) : undefined;
}

const FOR_MODERATORS =
  'This is for the moderators of this server. Everyone may use /ask and what /help lists.';

/** Whether every value has the type, and every required one is there: what Discord promises, checked by us. */
function isFitting<O extends Options>(given: Given, options: O): given is Values<O> & Given {
  return findRefusal(given, options) === undefined;
}

function findRefusal(given: Given, options: Options): string | undefined {
  for (const [name, option] of Object.entries(options)) {
    const refusal = findValueRefusal(name, option, given[name]);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function findValueRefusal(name: string, option: Option, value: Given[string]): string | undefined {
  if (value === undefined)
    return option.required ? `Please give “${name}”: ${option.description}` : undefined;
  switch (option.type) {
    // A text that is too long is not refused here: whatever a door lets through, the answering room caps.
    case 'text':
      if (typeof value !== 'string') return `“${name}” has to be text.`;
      return findChoiceRefusal(name, option, value);
    case 'switch':
      return typeof value === 'boolean' ? undefined : `“${name}” has to be yes or no.`;
    case 'file':
      if (typeof value !== 'object') return `“${name}” has to be a file.`;
      return value.content.kind === 'refused' ? value.content.why : undefined;
    case 'number': {
      const { min, max } = option;
      const isFine = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
      return isFine ? undefined : `“${name}” has to be a whole number from ${min} to ${max}.`;
    }
  }
}

function findChoiceRefusal(name: string, { choices }: TextOption, value: string): string | undefined {
  if (choices === undefined || choices.some((choice) => choice.value === value)) return undefined;
  return `“${name}” can be ${choices.map((choice) => choice.value).join(' or ')}.`;
}
