import { randomBytes } from 'node:crypto';
import { interactionPayload } from '../payloads/interaction.ts';
import { type JsonObject, numberAt, textAt } from '../values.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import type { Channel, Interaction, Message, User, World } from '../world/world.ts';
import { refusedFor, type Seen } from './seen.ts';
import { toSeenMessage, toSeenModal } from './to-seen.ts';

/** How long to look. */
export interface Patience {
  /** What has to be seen; by default the first thing that is not "… is thinking". */
  readonly until?: ((seen: Seen) => boolean) | undefined;
  /** Milliseconds, after which what was seen by then is given. */
  readonly within?: number | undefined;
}

/** A timer may fire a little early, and the bot's answer be on its way at the last moment. */
const GRACE_MS = 50;

/** Waits for what the person who started the interaction sees. `pressed` is the message as it was when pressed. */
export async function awaitAnswer(
  world: World,
  { token, type, createdAt }: Interaction,
  {
    until,
    within = world.settings.patienceMs,
    pressed,
  }: Patience & { readonly pressed?: Message | undefined },
): Promise<Seen> {
  const { happenings, settings } = world;
  const current = () => world.interactions.get(token);
  const left = createdAt + settings.ackMs - Date.now() + GRACE_MS;
  const answered = await happenings.waitFor(() => current()?.answer && current(), left);
  if (!answered) return refusedFor('no-answer', NO_ANSWER[type] ?? 'This interaction failed');
  const look = () => {
    const interaction = current();
    const seen = interaction && toSeen(world, interaction, pressed);
    return seen && (until ? until(seen) : isSettled(world, interaction, seen)) && seen;
  };
  return (await happenings.waitFor(look, within)) ?? toSeen(world, current() ?? answered, pressed);
}

/** What Discord's client says when the three seconds are over. */
const NO_ANSWER: Readonly<Record<number, string>> = {
  2: 'The application did not respond',
  4: 'Loading options failed',
  5: 'Something went wrong. Try again.',
};

function toSeen(world: World, interaction: Interaction, pressed: Message | undefined): Seen {
  const { answer, messageIds, removedIds, token } = interaction;
  const now = pressed && world.messages.get(pressed.id);
  const changed = now && now !== pressed ? [now] : [];
  const written = messageIds.flatMap((id) => world.messages.get(id) ?? []);
  const gone = [...(pressed ? [pressed.id] : []), ...messageIds].filter((id) => !world.messages.has(id));
  return {
    messages: [...changed, ...written].map((message) => toSeenMessage(world, message)),
    removed: [...new Set([...removedIds, ...gone])],
    reactions: [],
    ...(answer?.modal && { modal: toSeenModal(answer.modal, token) }),
    ...(answer?.choices && {
      choices: answer.choices.map((choice) => ({
        name: textAt(choice, 'name') ?? '',
        value: textAt(choice, 'value') ?? numberAt(choice, 'value') ?? '',
      })),
    }),
  };
}

function isSettled(world: World, { answer, originalId }: Interaction, seen: Seen): boolean {
  switch (answer?.type) {
    case undefined:
      return false;
    case 5:
      return world.messages.get(originalId ?? '')?.isLoading !== true;
    case 6:
      return seen.messages.length > 0 || seen.removed.length > 0;
    default:
      return true;
  }
}

export interface NewInteraction {
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly data: JsonObject;
  readonly command?: RegisteredCommand;
  readonly messageId?: string | undefined;
  /** How old it is when the bot gets it, in milliseconds: its id and its deadline say so. */
  readonly age?: number | undefined;
  /** Laid over the payload as the last step: for what a forger would send. */
  readonly forged?: JsonObject | undefined;
}

/** Sends an interaction to the bot; its answer is found under the token. */
export function beginInteraction(world: World, begun: NewInteraction): Interaction {
  const { type, user, channel, data, command, messageId, age = 0 } = begun;
  const createdAt = Date.now() - age;
  const id = world.snowflakes.next(createdAt);
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64')}`).toString('base64url'),
    type,
    createdAt,
    userId: user.id,
    channelId: channel.id,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    ...(command && { command }),
    data,
    ...(messageId !== undefined && { messageId }),
    messageIds: [],
    removedIds: [],
    edits: 0,
  };
  world.interactions.set(interaction.token, interaction);
  const payload = { ...interactionPayload(world, interaction, begun), ...begun.forged };
  // With an endpoint set in the Developer Portal, Discord sends interactions there and not over the gateway.
  if (world.settings.application.interactionsEndpoint === null) {
    world.publish({
      name: 'INTERACTION_CREATE',
      intent: 0,
      ...(channel.guildId !== undefined && { guildId: channel.guildId }),
      data: () => payload,
    });
  }
  world.happenings.changed();
  return interaction;
}
