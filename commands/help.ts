import { mayUse } from '../src/access.ts';
import { defineCommand } from '../src/command.ts';
import { describeIn } from '../src/locales/describe-in.ts';
import { renderHelp } from '../src/replies/render-help.ts';

/** Shows the menu: what one may type, as far as one may use it. */
export const help = defineCommand({
  name: 'help',
  description: 'What you can ask and type',
  example: '/help',
  access: 'everyone',
  options: {},
  run: (_values, { menu, snapshot, asker, locale }) => {
    const lines = menu.filter(({ actions }) => actions.some(({ access }) => mayUse(access, asker)));
    return renderHelp(
      lines.map((command) => describeIn(locale, command)),
      snapshot.knowledge,
      locale.phrases,
    );
  },
});
