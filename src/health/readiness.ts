/** Whether all is as it should be, in words for whoever watches the bot. */

/** What is looked at; plain values and functions, so that this room knows no door. */
export interface Looked {
  readonly isClosing: () => boolean;
  /** The version of the knowledge that is answered from. */
  readonly knowledge: () => string;
  /** How many faults keep the newest files from being in force; 0 when they are. */
  readonly refused: () => number;
  /** What cannot be kept, in sentences. */
  readonly troubles: () => readonly string[];
  readonly shards: () => readonly { readonly id: number; readonly isReady: boolean }[];
}

export interface Readiness {
  /**
   * `starting`: no shard has come yet. `degraded`: questions are answered, and something needs a person. `closing`: what is
   * being answered is finished.
   */
  readonly status: 'ready' | 'starting' | 'degraded' | 'closing';
  /** Why it is not ready, in sentences; nothing that members ask. */
  readonly reasons: readonly string[];
  readonly knowledge: string;
  readonly shards: { readonly ready: number; readonly of: number };
}

export function findReadiness({ isClosing, knowledge, refused, troubles, shards }: Looked): Readiness {
  const all = shards();
  const ready = all.filter(({ isReady }) => isReady).length;
  const facts = { knowledge: knowledge(), shards: { ready, of: all.length } };
  if (isClosing()) return { status: 'closing', reasons: ['The bot is being stopped.'], ...facts };
  const away = all.filter(({ isReady }) => !isReady).map(({ id }) => id);
  const reasons = [
    ...(all.length === 0 ? ['Discord has not been reached yet.'] : []),
    ...(away.length === 0
      ? []
      : [`Not connected: shard ${listSome(away)} of ${all.length}; their servers get no answer.`]),
    ...(refused() === 0
      ? []
      : [
          `The knowledge files are not in force (${refused()} ${refused() === 1 ? 'fault' : 'faults'}); version ${facts.knowledge} is. Run npm run check:knowledge.`,
        ]),
    ...troubles(),
  ];
  if (reasons.length === 0) return { status: 'ready', reasons, ...facts };
  return { status: ready === 0 ? 'starting' : 'degraded', reasons, ...facts };
}

/** More would fill the line. */
const LISTED = 10;

function listSome(ids: readonly number[]): string {
  const rest = ids.length - LISTED;
  return rest > 0 ? `${ids.slice(0, LISTED).join(', ')} and ${rest} more` : ids.join(', ');
}
