import { defineSubcommand } from '../../src/command.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { showMissed } from '../../src/steps/missed.ts';

/** The questions the bot could not answer on this server, to be turned into answers; kept only when turned on. */
export const missed = defineSubcommand({
  name: 'missed',
  description: 'Questions the bot could not answer: turn them into answers, or turn the list on or off',
  options: {
    turn: {
      type: 'text',
      description: 'Whether missed questions are kept here; turning it off forgets them all',
      required: false,
      maxLength: 3,
      choices: [
        { name: 'on', value: 'on' },
        { name: 'off', value: 'off' },
      ],
    },
  },
  run: async ({ turn }, context) => {
    const { missed: list, asker } = context;
    if (turn === undefined) return showMissed(0, context);
    const { server } = asker;
    if (server === undefined) return renderNotice('Missed questions are kept for servers only.');
    const turned = await list.turn(server, turn === 'on');
    if (turned.kind === 'failed') return renderNotice(`Nothing was changed. ${turned.what}`);
    return renderNotice(turn === 'on' ? sayOn(list.days) : OFF);
  },
});

const OFF = 'Missed questions are not kept any more, and those that were are gone.';

function sayOn(days: number): string {
  return `From now on, questions that the bot cannot answer here are kept for ${days} days: their words only, without who asked or in which channel. /privacy tells readers so, and they can have a question removed there.`;
}
