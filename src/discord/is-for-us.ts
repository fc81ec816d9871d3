/** What is known of a message before anything is read from it. */
export interface MessageFacts {
  /** Bots, this one included, webhooks, and what Discord itself writes into a channel. */
  readonly isFromMachine: boolean;
  readonly isDirect: boolean;
  /** Names the bot itself: not everyone, not a role the bot has, not through a reply. */
  readonly namesBot: boolean;
  /** Replies to a message of the bot's and pings it by that; without the ping Discord withholds the text. */
  readonly pingsBotByReply: boolean;
}

/** Whether a person speaks to the bot. Two bots that answer each other would never stop, so machines are not heard. */
export function isForUs({ isFromMachine, isDirect, namesBot, pingsBotByReply }: MessageFacts): boolean {
  return !isFromMachine && (isDirect || namesBot || pingsBotByReply);
}
