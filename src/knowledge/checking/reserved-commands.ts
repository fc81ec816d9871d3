/** The names of the bot's own commands, which no topic can have. A test compares them with the menu. */
export const reservedCommands: ReadonlySet<string> = new Set([
  'ask',
  'read',
  'sources',
  'help',
  'knowledge',
  'why',
  'privacy',
]);
