import type { Command } from './command.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** Everything that may be typed where this is shown. */
export type FindMenu = (knowledge: Knowledge) => readonly Command[];

/** Makes each knowledge's menu once, and lets it go with the knowledge. Throws where `create` does. */
export function rememberMenus(create: FindMenu): FindMenu {
  const menus = new WeakMap<Knowledge, readonly Command[]>();
  return (knowledge) => {
    const known = menus.get(knowledge);
    if (known !== undefined) return known;
    const menu = create(knowledge);
    menus.set(knowledge, menu);
    return menu;
  };
}
