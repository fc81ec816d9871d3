import type { Turn } from '../cooldown.ts';
import type { Phrases } from '../locales/phrases.ts';
import { noteAsked } from '../missed/note-asked.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import type { Desk } from './desk.ts';

/** For the log: by which door, which command or step. */
export type Fields = { readonly via: string; readonly command: string | undefined };

/** Something somebody asks of the bot, by whatever way. */
export interface Asking {
  /** Of the message or the interaction. */
  readonly id: string;
  readonly server: string | null;
  readonly asker: string;
  readonly fields: Fields;
  /** In which its asker is spoken to. */
  readonly phrases: Phrases;
  /**
   * Of ordinary messages only: the channel whose own pace counts, too, so that the bot never floods it. Absent for an
   * interaction, which has to be answered.
   */
  readonly channel?: string;
  /** Whether anything can be sent there at all; absent: it can. */
  readonly mayWrite?: () => boolean;
  readonly send: (reply: Reply) => Promise<void>;
  /** Finds and sends the answer. @returns what was sent, where something was */
  readonly answer: () => Promise<Reply | undefined>;
}

/**
 * Answers when it is somebody's turn. An interaction is answered in any case, each time with how long to wait: for one
 * that is left alone Discord says "The application did not respond". Under a message who was told to wait and goes on
 * meets silence before anything else is looked at, also while the bot is being restarted.
 */
export async function takeTurn(asking: Asking, desk: Desk): Promise<void> {
  const { asker, channel, fields, phrases, send } = asking;
  const { restarting, tooFast, crowded } = phrases.trouble;
  const isMessage = channel !== undefined;
  const turn = take(desk.members.take(asker), fields, desk);
  if (isMessage && turn.kind === 'wait' && turn.isTold) return;
  if (asking.mayWrite?.() === false) return;
  if (desk.isClosing()) return send(renderNotice(restarting));
  if (turn.kind === 'wait') return send(renderNotice(tooFast(turn.seconds)));
  if (!isMessage) return answer(asking, desk);
  const turnOfChannel = take(desk.channels.take(channel), fields, desk);
  if (turnOfChannel.kind === 'go') return answer(asking, desk);
  if (!turnOfChannel.isTold) await send(renderNotice(crowded));
}

/** One line for each time that somebody begins to be too fast; a flood does not flood the log. */
function take(turn: Turn, fields: Fields, { log }: Desk): Turn {
  if (turn.kind === 'wait')
    log[turn.isTold ? 'debug' : 'info']({ event: 'too-fast', ...fields, seconds: turn.seconds });
  return turn;
}

async function answer({ id, server, asker, fields, answer: run }: Asking, desk: Desk): Promise<void> {
  const started = performance.now();
  const reply = await run();
  await noteAsked({ id, server: server ?? undefined, by: asker }, reply?.about, desk);
  const ms = Math.round(performance.now() - started);
  desk.log.info({ event: 'answered', ...fields, kind: reply?.about?.outcome, ms });
}
