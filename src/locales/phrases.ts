import type { Sought } from '../answering/answer.ts';
import type { Courtesy } from '../answering/language/courtesies.ts';

/**
 * The bot's own words for its readers, in one language. What an article says, and what moderators wrote about it, stays
 * as it is written; what moderators are told at their desk is English. Sentences end with their full stop; a text that
 * takes something is a function of it.
 */
export interface Phrases {
  /** BCP 47. */
  readonly tag: string;
  /** In the quotation marks of the language: a title, a question, a word of somebody's. */
  readonly quote: (text: string) => string;
  readonly buttons: ButtonPhrases;
  readonly answer: AnswerPhrases;
  readonly objection: ObjectionPhrases;
  readonly place: PlacePhrases;
  readonly figures: FigurePhrases;
  readonly courtesy: CourtesyPhrases;
  readonly help: HelpPhrases;
  readonly privacy: PrivacyPhrases;
  readonly sources: SourcePhrases;
  readonly asking: AskingPhrases;
  readonly refusal: RefusalPhrases;
  readonly trouble: TroublePhrases;
  readonly hint: HintPhrases;
  readonly terminal: TerminalPhrases;
  readonly page: PagePhrases;
}

/** One article, or several of them. */
export type Articles = 'article' | 'articles';

/** A phone cuts a button at some 38 characters. */
interface ButtonPhrases {
  readonly showContext: string;
  readonly otherQuestions: string;
  readonly notWhatIAsked: string;
  readonly showEveryone: string;
  /** Also the title of the form that it opens: at most 45 characters. */
  readonly followUp: string;
  /** The same. */
  readonly inOtherWords: string;
  readonly remove: string;
  readonly readBeginning: string;
  /** The same as of `followUp`. */
  readonly forgetMine: string;
}

interface AnswerPhrases {
  /** Begins the line that reads a question back, with a colon and a space; in no two languages the same. */
  readonly asked: string;
  /** A suggestion was chosen; what the question was taken to be. */
  readonly askedAs: (question: string) => string;
  /** @param missing what is not said, as a moderator wrote it: `how many were wounded` */
  readonly notSaid: (missing: string) => string;
  readonly related: string;
  readonly closest: (where: Articles) => string;
  readonly didYouMean: string;
  readonly whichOne: string;
  readonly whichArticle: string;
  /** Of more articles than are offered, one has to be named. */
  readonly moreArticles: string;
  readonly only: (where: Articles) => string;
  /** @param words quoted, one or more */
  readonly nothingAbout: (words: readonly string[], where: Articles) => string;
  /** @param words the same: what was looked for */
  readonly nothingNear: (words: readonly string[], where: Articles) => string;
  readonly tryHelp: string;
  /** Above the sentences that are near to somebody's message. */
  readonly relatedToMessage: string;
  readonly nothingRelated: string;
}

/** Why what is closest may be no answer. */
interface ObjectionPhrases {
  /** @param words quoted, one or more; @param isAlone whether a single place is shown */
  readonly lacking: (words: readonly string[], isAlone: boolean) => string;
  readonly negated: string;
  /** @param there how `there` or `inFirst` says where */
  readonly opposite: (asked: string, found: string, there: string) => string;
  readonly order: (asked: string, there: string) => string;
  readonly number: (asked: string) => string;
  readonly name: (asked: string, there: string) => string;
  readonly sought: Readonly<Record<Sought, (there: string) => string>>;
  readonly there: string;
  readonly inFirst: string;
}

/** Where a sentence stands, and where it comes from. */
interface PlacePhrases {
  /** The headline as an address, within a line. */
  readonly headline: string;
  /** The same above it. */
  readonly headlineAbove: string;
  readonly paragraph: (number: number) => string;
  /** `¶7, sentences 1 and 2`. @param sentences one or more */
  readonly sentences: (paragraph: number, sentences: readonly number[]) => string;
  /** For a screen reader: where an address leads. @param address as `sentences` says it */
  readonly inArticle: (address: string) => string;
  /** @param what title, outlet and places, joined */
  readonly from: (what: string) => string;
  /** The article is told in our words; @param places of the original */
  readonly restates: (places: string) => string;
  readonly knowledge: (version: string) => string;
}

interface FigurePhrases {
  readonly several: string;
  /** The same, of figures that were asked for together. */
  readonly severalSideBySide: string;
  readonly when: (when: string) => string;
  readonly where: (where: string) => string;
  readonly accordingTo: (who: string) => string;
}

interface CourtesyPhrases {
  readonly words: Readonly<Record<Exclude<Courtesy, 'article'>, string>>;
  /** What the bot does. @param titles quoted, one or more; @param hasMore whether there are articles besides */
  readonly what: (titles: readonly string[], hasMore: boolean) => string;
  readonly begins: string;
  readonly tryOne: string;
  readonly ownWords: string;
}

interface HelpPhrases {
  readonly title: string;
  /** @param titles as `titles` lists them */
  readonly intro: (titles: string) => string;
  /** @param shown quoted; @param more how many are not shown, 0 for none */
  readonly titles: (shown: readonly string[], more: number) => string;
  readonly mention: string;
}

interface PrivacyPhrases {
  readonly title: string;
  readonly kept: (days: number) => string;
  readonly notKept: string;
  readonly reads: string;
  /** What the form asks for that has a question removed. */
  readonly which: string;
  readonly whichHint: string;
  readonly gone: string;
  /** It is off the list, and not off the disk. */
  readonly notGone: string;
}

interface SourcePhrases {
  readonly title: string;
  readonly more: (number: number) => string;
  readonly counts: (paragraphs: number, sentences: number) => string;
  readonly restated: string;
  readonly verbatim: string;
  /** What a server has set. @param fewer how many channels show less; @param set by whom and when */
  readonly shelf: (shown: number, all: number, fewer: number, set: string) => string;
  /** @param ids of articles that are set and not there */
  readonly shelfGone: (ids: readonly string[]) => string;
  /** A shelf was set and holds nothing that is there. */
  readonly empty: string;
}

/** What buttons and forms lead to. */
interface AskingPhrases {
  readonly others: string;
  readonly noOthers: string;
  readonly sorry: string;
  readonly gone: string;
  readonly forgotten: string;
  readonly mayNotRemove: string;
  /** At most 45 characters. */
  readonly yourQuestion: string;
  /** At most 100 characters. */
  readonly yourQuestionHint: string;
  readonly noQuestion: string;
}

/** Something was given that cannot be done. Names of options and commands are as they are typed. */
export interface RefusalPhrases {
  readonly moderatorsOnly: string;
  readonly again: string;
  readonly missing: (option: string, description: string) => string;
  readonly text: (option: string) => string;
  readonly oneOf: (option: string, values: readonly string[]) => string;
  readonly yesOrNo: (option: string) => string;
  readonly file: (option: string) => string;
  readonly wholeNumber: (option: string, min: number, max: number) => string;
  readonly noArticle: (id: string) => string;
  readonly noParagraph: (title: string, last: number, paragraph: number) => string;
  readonly noTopic: (name: string) => string;
  readonly notInMenu: string;
  readonly noTextInMessage: string;
  readonly unknownAct: string;
  readonly oldButton: string;
  readonly oldForm: string;
  readonly oldList: string;
  readonly noForm: string;
}

interface TroublePhrases {
  readonly restarting: string;
  readonly tooFast: (seconds: number) => string;
  readonly crowded: string;
  readonly failed: (reference: string) => string;
  /** Discord refused what was sent. */
  readonly refused: (reference: string) => string;
  readonly leftOut: string;
}

/** For whoever writes to the bot and asks nothing. */
export interface HintPhrases {
  readonly inChannel: string;
  readonly direct: string;
  readonly forwarded: string;
  readonly unreadable: string;
}

/** Where commands are typed in full. */
interface TerminalPhrases {
  /** @param titles as `help.titles` lists them */
  readonly answers: (titles: string) => string;
  /** @param commands to begin with */
  readonly begin: (commands: readonly string[]) => string;
  readonly unknownCommand: (typed: string, instead: readonly string[]) => string;
  readonly needsForm: string;
}

/** Where a browser shows it; what moderators find at their desk there is English. */
export interface PagePhrases {
  readonly skip: string;
  /** What the list of the page's parts is. */
  readonly parts: string;
  readonly tryIt: string;
  readonly theArticle: string;
  readonly theArticles: string;
  readonly desk: string;
  readonly signIn: string;
  readonly signOut: string;
  /** At the foot of every page. */
  readonly promise: string;
  /** Behind it. @param days for which the words of questions are kept that had no answer */
  readonly kept: (days: number) => string;
  readonly notKept: string;
  readonly ask: AskPagePhrases;
  readonly text: TextPagePhrases;
  readonly send: string;
  readonly cancel: string;
  readonly choose: string;
  readonly problem: string;
  readonly stale: string;
  readonly notConnected: string;
  readonly notSignedIn: string;
  readonly notFound: string;
  /** More wait for their turn than can be answered in time. */
  readonly crowded: string;
  /** More was sent than a form or a file of the page can hold. */
  readonly tooLarge: string;
}

interface AskPagePhrases {
  readonly heading: string;
  /** What stands between two stars is said louder. */
  readonly intro: string;
  /** Before the titles of what it has read. */
  readonly hasRead: string;
  readonly conversation: string;
  readonly clear: string;
  readonly line: string;
  readonly ask: string;
  readonly examples: string;
  /** Before what the reader said; for screen readers. */
  readonly you: string;
  readonly onlyForYou: string;
  /** What the list of offers is; for screen readers. */
  readonly offers: string;
  readonly unreachable: string;
}

/** Of the article to be read. */
interface TextPagePhrases {
  readonly legend: string;
  /** What a circle marks. @param sentences one or more */
  readonly uncitedKey: (sentences: number) => string;
  readonly leads: string;
  readonly uncited: string;
  readonly answers: (questions: number) => string;
  readonly leadTip: string;
  readonly uncitedTip: string;
  readonly answersTip: string;
  readonly more: (number: number) => string;
}
