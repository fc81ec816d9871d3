import { defineCommand } from '../src/command.ts';
import { renderShelf } from '../src/replies/render-help.ts';

/** Says which articles the answers come from. */
export const sources = defineCommand({
  name: 'sources',
  description: 'Which articles the answers come from',
  example: '/sources',
  access: 'everyone',
  options: {},
  run: (_values, { snapshot }) => renderShelf(snapshot.knowledge),
});
