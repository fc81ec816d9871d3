import { type Reply, renderNotice } from '../replies/reply.ts';
import { CROWDED, type Desk, RESTARTING, SLOW_DOWN } from './desk.ts';
import type { Turn } from './limits.ts';
import { noteMissed } from './note-missed.ts';

/** For the log: by which door, which command or step. */
export type Fields = { readonly via: string; readonly command: string | undefined };

/** Something somebody asks of the bot, by whatever way. */
export interface Asking {
  /** Of the message or the interaction. */
  readonly id: string;
  readonly server: string | null;
  readonly asker: string;
  readonly fields: Fields;
  /** The channel whose own pace counts, too: for ordinary messages, which the bot must never flood a channel with. */
  readonly channel?: string;
  /** Whether anything can be sent there at all; absent: it can. */
  readonly mayWrite?: () => boolean;
  readonly send: (reply: Reply) => Promise<void>;
  /** Finds and sends the answer. @returns what was sent, where something was */
  readonly answer: () => Promise<Reply | undefined>;
}

/**
 * Answers when it is somebody's turn. Who was told to wait and goes on meets silence before anything else is looked
 * at, also while the bot is being restarted.
 */
export async function takeTurn(asking: Asking, desk: Desk): Promise<void> {
  const { asker, channel, fields, send } = asking;
  const turn = take(desk.members.take(asker), fields, desk);
  if (turn === 'silence' || asking.mayWrite?.() === false) return;
  if (desk.isClosing()) return send(renderNotice(RESTARTING));
  if (turn === 'notice') return send(renderNotice(SLOW_DOWN));
  const turnOfChannel = channel === undefined ? 'go' : take(desk.channels.take(channel), fields, desk);
  if (turnOfChannel === 'notice') return send(renderNotice(CROWDED));
  if (turnOfChannel === 'go') await answer(asking, desk);
}

function take(turn: Turn, fields: Fields, { log }: Desk): Turn {
  if (turn !== 'go') log.info({ event: 'too-fast', ...fields, turn });
  return turn;
}

async function answer({ id, server, asker, fields, answer: run }: Asking, desk: Desk): Promise<void> {
  const started = performance.now();
  const reply = await run();
  await noteMissed({ id, server, asker }, reply?.about, desk);
  const ms = Math.round(performance.now() - started);
  desk.log.info({ event: 'answered', ...fields, kind: reply?.about?.outcome, ms });
}
