import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Snapshot } from '../library/outcome.ts';
import type { Log } from '../log.ts';

export interface MenuKeeper {
  /**
   * Makes Discord show the menu of the knowledge in force, if it does not yet. Resolves when it does, when Discord
   * refused it, or at once when somebody else is at it already; never rejects.
   */
  readonly refresh: () => Promise<void>;
}

export interface MenuKeeperOptions {
  readonly current: () => Snapshot;
  /** Writes the menu of this knowledge. @returns whether Discord had another */
  readonly register: (snapshot: Snapshot) => Promise<boolean>;
  readonly log: Log;
  /** Monotonic, in milliseconds. */
  readonly now?: () => number;
}

/** In milliseconds: after a failure the next try comes with the next question, but not sooner than this. */
const PAUSE = 60_000;

/** One attempt at a time; whoever comes meanwhile is served by the look that follows it. */
export function createMenuKeeper(options: MenuKeeperOptions): MenuKeeper {
  const { current, register, log, now = () => performance.now() } = options;
  let shown: Snapshot | undefined;
  let isBusy = false;
  let notBefore = 0;

  async function show(snapshot: Snapshot): Promise<void> {
    const { version } = snapshot.knowledge;
    await register(snapshot).then(
      (isWritten) => {
        log.info({ event: 'menu', version, isWritten });
        shown = snapshot;
      },
      (error: unknown) => {
        log.error({ event: 'menu-failed', version, err: error });
        notBefore = now() + PAUSE;
      },
    );
  }

  async function refresh(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (current() !== shown && now() >= notBefore) await show(current());
    isBusy = false;
  }

  return { refresh };
}

type MenuJson = readonly RESTPostAPIApplicationCommandsJSONBody[];

/**
 * Writes the menu in one request, and only when Discord has another: writing is limited to 200 new commands a day,
 * and readers' clients fetch the menu again after each.
 * @returns whether it was written; rejects when Discord cannot be reached or refuses it
 */
export async function registerCommands(rest: REST, applicationId: string, menu: MenuJson): Promise<boolean> {
  if (isSameMenu(await fetchMenu(rest, applicationId), menu)) return false;
  await rest.put(Routes.applicationCommands(applicationId), { body: menu });
  return true;
}

/** What Discord has now, as it answers; it leaves translations out unless it is asked for them. */
export function fetchMenu(rest: REST, applicationId: string): Promise<unknown> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return rest.get(Routes.applicationCommands(applicationId), { query });
}

/** Compares what we would write with what Discord has, leaving out what Discord adds and what is its default anyway. */
export function isSameMenu(registered: unknown, menu: MenuJson): boolean {
  if (!Array.isArray(registered)) return false;
  const toLines = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(normalise(command))).sort();
  const [has, wants] = [toLines(registered), toLines(menu)];
  return has.length === wants.length && has.every((line, index) => line === wants[index]);
}

/** The fields of commands and options that we write, and those that would change what a reader sees if they were there. */
const OURS = [
  'type',
  'name',
  'description',
  'options',
  'required',
  'autocomplete',
  'choices',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
] as const;

/** What they say in other languages, by Discord's codes for these. */
const TRANSLATED = ['name_localizations', 'description_localizations'] as const;

/** Null, false, nothing and an empty list mean the same to Discord; lists of numbers are sets. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(normalise);
    return items.every((item) => typeof item === 'number')
      ? [...items].sort((left, right) => left - right)
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  const own = OURS.map((name) => fields.get(name)).map((field) =>
    isNothing(field) ? undefined : normalise(field),
  );
  return [own, TRANSLATED.map((name) => Object.entries(fields.get(name) ?? {}).sort())];
}

function isNothing(field: unknown): boolean {
  return (
    field === undefined ||
    field === null ||
    field === false ||
    field === '' ||
    (Array.isArray(field) && field.length === 0)
  );
}
