import type { LocalDiscord } from '../local-discord.ts';
import type { Person } from '../person/person.ts';
import { NOTHING, type Seen, type SeenModal } from '../person/seen.ts';
import { parseLine } from './parse-line.ts';
import { type Choice, listChoices, showField, showSeen } from './show-seen.ts';

/** A client of the local Discord that is typed into. */
export interface Prompt {
  /** Who is typing. */
  readonly name: () => string;
  /** Does what the line says, and gives what the person sees of it, as lines. */
  readonly say: (line: string) => Promise<readonly string[]>;
}

/** A form being filled in: the fields that are still to come, and what was typed so far by custom id. */
interface Form {
  readonly modal: SeenModal;
  readonly filled: Readonly<Record<string, string>>;
}

/** @param people by the names with which a person becomes another one; the first types at the beginning */
export function createPrompt(discord: LocalDiscord, people: readonly Person[]): Prompt {
  const [first] = people;
  if (!first) throw new Error('A prompt needs somebody who types.');
  let me = first;
  let choices: readonly Choice[] = [];
  let form: Form | undefined;

  const show = (seen: Seen): readonly string[] => {
    if (seen.messages.length > 0) choices = listChoices(seen.messages);
    if (!seen.modal) return showSeen(seen);
    form = { modal: seen.modal, filled: {} };
    return [...showSeen(seen), `A form opens: ${seen.modal.title}`, ...askForField(form)];
  };

  const fillIn = async (open: Form, line: string): Promise<readonly string[]> => {
    const field = nextField(open);
    const filled = { ...open.filled, ...(field && { [field.customId]: line === '' ? field.value : line }) };
    form = { ...open, filled };
    if (nextField(form)) return askForField(form);
    form = undefined;
    return show(await me.submits(open.modal, filled));
  };

  return {
    name: () => me.name,
    async say(line) {
      if (form) return fillIn(form, line.trim());
      const parsed = parseLine(line, [...discord.commands(discord.guild), ...discord.commands()]);
      switch (parsed.kind) {
        case 'nothing':
          return [];
        case 'command':
          return show(await me.types(parsed.line, parsed.values));
        case 'mention':
          return show(await me.mentions(parsed.text));
        case 'direct':
          return show(await me.sends(parsed.text));
        case 'press':
          return show(await press(me, choices[parsed.number - 1]));
        case 'be': {
          const found = people.find(({ name }) => name.toLowerCase() === parsed.name.toLowerCase());
          me = found ?? me;
          const names = people.map(({ name }) => name).join(', ');
          return [
            found ? `You are ${me.name} now.` : `There is nobody of that name here; there are ${names}.`,
          ];
        }
      }
    },
  };
}

async function press(me: Person, choice: Choice | undefined): Promise<Seen> {
  if (!choice) {
    const text = 'There is no such number under the last answer.';
    return { ...NOTHING, refused: { reason: 'no-such-component', text } };
  }
  const message = { id: choice.messageId };
  return choice.kind === 'button'
    ? me.presses(message, choice.customId)
    : me.chooses(message, choice.customId, [choice.value]);
}

function nextField({ modal, filled }: Form) {
  return modal.fields.find(({ customId }) => !(customId in filled));
}

function askForField(form: Form): readonly string[] {
  const field = nextField(form);
  return field ? showField(field) : ['  (An empty line sends it off.)'];
}
