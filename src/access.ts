/** Who asks, and what they may use. */

export interface Asker {
  /** As buttons carry it: small letters and digits, at most 13. */
  readonly id: string;
  readonly isModerator: boolean;
  /** May say which articles the server shows that they are in. */
  readonly isKeeper: boolean;
  /** Keeps order in the channel, so may take away what stands in it. */
  readonly mayRemove: boolean;
  /** As others see it; stands in the history of the knowledge when a moderator changes it. */
  readonly name: string;
  /** The server it was asked in; undefined in a direct message. The terminal is a place of its own. */
  readonly server: string | undefined;
  /** Of a thread the channel that it hangs in; undefined in a direct message. */
  readonly channel: string | undefined;
}

/**
 * Moderators' commands are hidden by Discord from others, and refused by us as well. `keepers`: whoever may say what the
 * server shows that they are in.
 */
export type Access = 'everyone' | 'moderators' | 'keepers';

/** What is shown before anything is done, such as what an option may become, is for the same people. */
export function mayUse(access: Access, { isModerator, isKeeper }: Asker): boolean {
  switch (access) {
    case 'everyone':
      return true;
    case 'moderators':
      return isModerator;
    case 'keepers':
      return isKeeper;
  }
}
