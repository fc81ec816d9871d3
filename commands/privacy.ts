import { defineCommand } from '../src/command.ts';
import { renderPrivacy } from '../src/replies/render-help.ts';

/** What is kept of what people write, here and now. */
export const privacy = defineCommand({
  name: 'privacy',
  description: 'What the bot keeps of what you write, and how to have it removed',
  example: '/privacy',
  access: 'everyone',
  options: {},
  run: (_values, { missed, asker, locale }) =>
    renderPrivacy(
      { isKept: asker.server !== undefined && missed.isOn(asker.server), days: missed.days },
      locale.phrases,
    ),
});
