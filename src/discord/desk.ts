import type { Context, MessageCommand, StepDefinition } from '../command.ts';
import { type Cooldown, createCooldown, type Pace } from '../cooldown.ts';
import type { Importer } from '../importing/open-importer.ts';
import type { Library } from '../library/library.ts';
import type { Shown, Snapshot } from '../library/outcome.ts';
import { createShowShelf } from '../library/show-shelf.ts';
import type { Locale } from '../locales/locale.ts';
import { findLocale } from '../locales/locales.ts';
import type { Log } from '../log.ts';
import type { Missed } from '../missed/missed.ts';
import { createRecentQuestions, type RecentQuestions } from '../missed/recent-questions.ts';
import { type FindMenu, rememberMenus } from '../remember-menus.ts';
import { listShown, type ShelfPlace } from '../shelves/change-shelf.ts';
import { createShelves, type Shelves } from '../shelves/shelves.ts';
import { createTurns, type Turns } from '../turns.ts';
import { shortenId } from './custom-id.ts';
import type { DiscordClock } from './discord-clock.ts';
import { type Actor, isKeeper, isModerator, type ModeratorRule } from './moderators.ts';
import { type AnsweredMessages, createAnsweredMessages, createMutes, type Mutes } from './recent.ts';
import { createShed, type Shed } from './shed.ts';

/** What those who answer have at hand; made once, when the door opens. */
export interface Desk {
  readonly library: Library;
  readonly missed: Missed;
  /** What was answered lately, where missed questions are kept. */
  readonly recent: RecentQuestions;
  /** What ordinary messages were answered lately. */
  readonly answered: AnsweredMessages;
  readonly log: Log;
  readonly messageMenu: readonly MessageCommand[];
  readonly steps: readonly StepDefinition[];
  /** Where REST requests go, when not to Discord itself; files may come from there, too. */
  readonly api: string | undefined;
  /** What a command is given: what the place shows of the knowledge in force and its menu, taken once for the question. */
  readonly takeContext: (actor: Actor) => Context;
  /** What a place shows of the knowledge in force. */
  readonly show: (place: ShelfPlace) => Shown;
  /** The language that is spoken to whoever wants these, the first one best; Discord's own codes. */
  readonly speak: (wanted: readonly string[]) => Locale;
  /** Whoever asks faster than this waits. */
  readonly members: Cooldown;
  /** For what is offered while somebody types: each keystroke is a search. */
  readonly typists: Cooldown;
  /** For ordinary messages: whatever goes wrong in a channel, the bot does not flood it. */
  readonly channels: Cooldown;
  readonly mutes: Mutes;
  /** Says how old an interaction is: Discord takes an answer for three seconds. */
  readonly clock: DiscordClock;
  readonly turns: Turns;
  /** Writes down what was left unanswered. */
  readonly shed: Shed;
  /** The door is being closed: what is being answered is finished, nothing new is begun. */
  readonly isClosing: () => boolean;
  /** In milliseconds: after so long whoever waits for a reply is asked for patience. */
  readonly slowMs: number;
}

export interface DeskOptions {
  readonly library: Library;
  readonly importer: Importer;
  readonly missed: Missed;
  /** Absent: everything is shown everywhere, and what is set holds for this process alone. */
  readonly shelves?: Shelves;
  readonly log: Log;
  readonly createMenu: FindMenu;
  readonly messageMenu: readonly MessageCommand[];
  readonly steps: readonly StepDefinition[];
  readonly api: string | undefined;
  readonly paces?: Paces;
  /** In milliseconds; absent: half of what Discord waits, and nearly every reply is there in a few. */
  readonly slowMs?: number;
  readonly clock: DiscordClock;
  readonly findRule: () => ModeratorRule;
  readonly isClosing: () => boolean;
  /** For whose language is not known, or not spoken. */
  readonly locale: Locale;
}

export interface Paces {
  readonly member: Pace;
  readonly typist: Pace;
  readonly channel: Pace;
}

/**
 * A person reads longer than a second on an answer; ten at once is somebody looking around. A channel takes forty
 * people who ask at the same moment, and one question a second after that, which is about what Discord lets a bot
 * write there.
 */
const PACES: Paces = {
  member: { burst: 10, perSecond: 1 },
  typist: { burst: 10, perSecond: 5 },
  channel: { burst: 40, perSecond: 1 },
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one desk with all that is on it, and closures, each short
export function createDesk(options: DeskOptions): Desk {
  const { library, importer, missed, log, createMenu, paces = PACES, findRule } = options;
  const { messageMenu, steps, api, clock, isClosing, locale } = options;
  const { shelves = createShelves(), slowMs = 1_500 } = options;
  const showShelf = createShowShelf();
  const findMenu = rememberMenus(createMenu);

  const showOf = (inForce: Snapshot, { server, channel }: ShelfPlace): Shown =>
    server === undefined ? inForce : showShelf(inForce, listShown(shelves.find(server), channel));

  const speak = (wanted: readonly string[]): Locale => findLocale(wanted) ?? locale;

  function takeContext(actor: Actor): Context {
    const inForce = library.current();
    const { userId, name, server, channel, mayManageMessages: mayRemove, languages } = actor;
    const snapshot = showOf(inForce, actor);
    const rule = findRule();
    const asker = {
      id: shortenId(userId),
      isModerator: isModerator(rule, actor),
      isKeeper: isKeeper(rule, actor),
      mayRemove,
      name,
      server,
      channel,
    };
    const at = { library, importer, missed, shelves };
    return { ...at, snapshot, inForce, menu: findMenu(snapshot.knowledge), asker, locale: speak(languages) };
  }

  return {
    library,
    missed,
    recent: createRecentQuestions(),
    answered: createAnsweredMessages(),
    log,
    messageMenu,
    steps,
    api,
    takeContext,
    show: (place) => showOf(library.current(), place),
    speak,
    members: createCooldown(paces.member),
    typists: createCooldown(paces.typist),
    channels: createCooldown(paces.channel),
    mutes: createMutes(),
    clock,
    turns: createTurns(),
    shed: createShed(log),
    isClosing,
    slowMs,
  };
}
