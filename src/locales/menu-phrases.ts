/**
 * What Discord's menu shows, in another language than English. A command that is not named here is shown as it
 * describes itself; once it is, every language has to have it. Readers' commands and options have names of their own in
 * each language; moderators' keep theirs, by which the desk and the documentation speak of them.
 */
export interface MenuPhrases {
  readonly ask: CommandPhrases<'question' | 'article' | 'private'>;
  readonly read: CommandPhrases<'paragraph' | 'article'>;
  readonly sources: CommandPhrases;
  readonly help: CommandPhrases;
  readonly privacy: CommandPhrases;
  /** The one option of topic commands, whose names come from the knowledge. */
  readonly topic: Pick<CommandPhrases<'article'>, 'options'>;
  /** In a message's own menu; at most 32 characters. */
  readonly checkMessage: string;
  readonly why: DeskPhrases<'question' | 'article'>;
  readonly knowledge: Pick<DeskPhrases, 'description'> & { readonly subcommands: KnowledgePhrases };
}

/** Names as Discord takes them: 1 to 32 small letters, digits and hyphens. Descriptions: 1 to 100 characters. */
export interface NamePhrases {
  readonly name: string;
  readonly description: string;
}

export interface CommandPhrases<O extends string = never> extends NamePhrases {
  readonly options: Readonly<Record<O, NamePhrases>>;
}

/** For moderators: descriptions alone. */
export interface DeskPhrases<O extends string = never> {
  readonly description: string;
  readonly options: Readonly<Record<O, string>>;
}

type KnowledgePhrases = {
  readonly status: DeskPhrases;
  readonly import: DeskPhrases<'address' | 'file' | 'item' | 'title' | 'rights'>;
  readonly update: DeskPhrases<'article' | 'address' | 'file'>;
  readonly reload: DeskPhrases;
  readonly check: DeskPhrases<FileOption>;
  readonly preview: DeskPhrases<FileOption | 'what'>;
  readonly history: DeskPhrases;
  readonly diff: DeskPhrases<'version'>;
  readonly rollback: DeskPhrases<'version'>;
  readonly missed: DeskPhrases<'turn'>;
  readonly shelf: DeskPhrases<'do' | 'article' | 'here' | 'number'>;
  readonly export: DeskPhrases<'article'>;
};

type FileOption = 'file' | 'second' | 'third' | 'article';
