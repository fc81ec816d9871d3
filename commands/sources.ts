import { defineCommand } from '../src/command.ts';
import { renderShelf } from '../src/replies/render-help.ts';
import { sayShelf } from '../src/replies/render-shelf.ts';
import { readShelf } from '../src/steps/shelf.ts';

/** Says which articles the answers come from. */
export const sources = defineCommand({
  name: 'sources',
  description: 'Which articles the answers come from',
  example: '/sources',
  access: 'everyone',
  options: {},
  run: (_values, context) => {
    const { phrases } = context.locale;
    return renderShelf(context.snapshot.knowledge, sayShelf(readShelf(context), phrases), phrases);
  },
});
