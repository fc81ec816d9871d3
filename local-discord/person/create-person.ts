import { openDirectChannel } from '../world/open-direct-channel.ts';
import type { Channel, Message, User, World } from '../world/world.ts';
import { awaitAnswer, beginInteraction } from './await-answer.ts';
import { type Actor, type Doing, deleteOwn, editOwn, type Person, type Saying, say } from './person.ts';
import { press, rightClick, submitModal } from './press.ts';
import { refusedFor, type Seen } from './seen.ts';
import { toSeenMessage } from './to-seen.ts';
import { type Typing, typeCommand } from './type-command.ts';

/** Somebody with an account, in this server. */
export function createPerson(world: World, user: User, guildId: string): Person {
  const me: Actor = {
    world,
    user,
    channelOf: (doing) => findChannel(world, { user, guildId }, doing),
    messageOf: ({ id }) => findMessage(world, user, id),
  };
  return {
    id: user.id,
    name: user.name,
    ...typer(me),
    ...writer(me),
    presses: (message, button, doing = {}) => press(me, { message, button }, doing),
    chooses: (message, customId, values, doing = {}) => press(me, { message, customId, values }, doing),
    submits: (modal, fields = {}, doing = {}) => submitModal(me, { modal, filled: fields }, doing),
    rightClicks: (message, command, doing = {}) => rightClick(me, { message, name: command }, doing),
    forges: (payload, doing = {}) => forge(me, payload, doing),
    sees: (where) => {
      const { id } = me.channelOf(where === 'dm' ? { dm: true } : where ? { channel: where } : {});
      const here = [...world.messages.values()].filter((message) => message.channelId === id);
      return here.filter((one) => me.messageOf(one)).map((message) => toSeenMessage(world, message));
    },
  };
}

function typer(me: Actor): Pick<Person, 'types' | 'typesIn'> {
  return {
    types: (line, values = {}, doing = {}) => run(me, { line, values }, doing),
    typesIn: (line, focused, text, doing = {}) =>
      run(me, { line, values: { ...doing.others, [focused]: text }, focused }, doing),
  };
}

function writer(me: Actor): Pick<Person, 'mentions' | 'sends' | 'replies' | 'says' | 'edits' | 'deletes'> {
  const { world } = me;
  const speak = (content: string, channel: Channel, doing: Doing & Saying) =>
    say(me, { ...doing, content, channel });
  return {
    mentions: (text, doing = {}) =>
      speak(`<@${world.application.botId}> ${text}`, me.channelOf(doing), doing),
    sends: (text, doing = {}) => speak(text, me.channelOf({ dm: true }), doing),
    replies: (message, text, doing = {}) => {
      const channel = world.channels.get(me.messageOf(message)?.channelId ?? '') ?? me.channelOf(doing);
      return speak(text, channel, { ...doing, replyTo: message, ping: doing.ping ?? true });
    },
    says: (content, doing = {}) => speak(content, me.channelOf(doing), doing),
    edits: (message, content) => editOwn(me, message, content),
    deletes: (message) => deleteOwn(me, message),
  };
}

async function run(me: Actor, typing: Omit<Typing, 'evenIfHidden'>, doing: Doing): Promise<Seen> {
  const { world, user } = me;
  const { age, evenIfHidden = false } = doing;
  const channel = me.channelOf(doing);
  const typed = typeCommand({ world, user, channel }, { ...typing, evenIfHidden });
  if (typed.kind === 'refused') return refusedFor(typed.reason, typed.text);
  const { command, data } = typed;
  const type = typing.focused === undefined ? 2 : 4;
  return awaitAnswer(world, beginInteraction(world, { type, user, channel, data, command, age }), doing);
}

function forge(
  { world, user, channelOf }: Actor,
  payload: Parameters<Person['forges']>[0],
  doing: NonNullable<Parameters<Person['forges']>[1]>,
): Promise<Seen> {
  const { type, data } = payload;
  const pressed = doing.message && world.messages.get(doing.message.id);
  const channel = channelOf(doing);
  const begun = { type, user, channel, data, messageId: pressed?.id, age: doing.age, forged: payload };
  return awaitAnswer(world, beginInteraction(world, begun), { ...doing, pressed });
}

function findChannel(
  world: World,
  { user, guildId }: { readonly user: User; readonly guildId: string },
  { channel, dm }: Pick<Doing, 'channel' | 'dm'>,
): Channel {
  if (dm) return openDirectChannel(world, user.id);
  const found = channel
    ? world.channels.get(channel.id)
    : [...world.channels.values()].find((one) => one.guildId === guildId);
  if (!found) throw new Error(`the local Discord has no such channel: ${channel?.id ?? 'none at all'}`);
  return found;
}

function findMessage(world: World, user: User, id: string): Message | undefined {
  const message = world.messages.get(id);
  return message?.onlyFor === undefined || message.onlyFor === user.id ? message : undefined;
}
