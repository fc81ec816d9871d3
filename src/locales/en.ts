import type { Locale } from './locale.ts';
import type { Articles, Phrases } from './phrases.ts';

const quote = (text: string) => `“${text}”`;
const or = (words: readonly string[]) => words.join(' or ');
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const the = (where: Articles) => `the ${where}`;

const phrases: Phrases = {
  tag: 'en',
  quote,
  buttons: {
    showContext: 'Show context',
    otherQuestions: 'Other questions',
    notWhatIAsked: 'Not what I asked',
    showEveryone: 'Show everyone',
    followUp: 'Ask a follow-up',
    inOtherWords: 'Ask in other words',
    remove: 'Remove',
    readBeginning: 'Read the beginning',
    forgetMine: 'Remove a question of mine',
  },
  answer: {
    asked: 'Asked: ',
    askedAs: (question) => `Asked as: ${question}`,
    notSaid: (missing) => `The article does not say ${missing}.`,
    related: 'Related, but not an answer:',
    closest: (where) => `Closest in ${the(where)}. It may not answer this:`,
    didYouMean: 'Did you mean this?',
    whichOne: 'Which one?',
    whichArticle: 'Which article?',
    moreArticles: 'There are more; say in “article” which.',
    only: (where) => `I answer questions about ${the(where)} only.`,
    nothingAbout: (words, where) => `I found nothing about ${or(words)} in ${the(where)}.`,
    nothingNear: (words, where) =>
      `I found nothing near this in ${the(where)}. I looked for ${words.join(', ')}.`,
    tryHelp: 'Try /help for what is covered.',
    relatedToMessage:
      'The closest sentences I have. They are related to the message; they are no verdict on it.',
    nothingRelated: 'I found no sentence close to this message. That says nothing about it.',
  },
  objection: {
    lacking: (words, isAlone) => `${isAlone ? 'It does not speak' : 'None of them speaks'} of ${or(words)}.`,
    negated: 'You asked what is not so; these words tell what is.',
    opposite: (asked, found, there) => `You asked for ${asked}; ${found} stands ${there}.`,
    order: (asked, there) => `You asked for ${asked}; nothing ${there} says that of it.`,
    number: (asked) => `${asked} stands nowhere in the article.`,
    name: (asked, there) => `${asked} is not spoken of ${there}.`,
    sought: {
      price: (there) => `You asked for a price; none stands ${there}.`,
      time: (there) => `You asked when; no time stands ${there}.`,
      person: (there) => `You asked who; no person stands ${there}.`,
      place: (there) => `You asked where; no place stands ${there}.`,
      number: (there) => `You asked for a number; none stands ${there}.`,
      reason: (there) => `You asked why; no reason stands ${there}.`,
      duration: (there) => `You asked how long; no length of time stands ${there}.`,
    },
    there: 'there',
    inFirst: 'in the first of them',
  },
  place: {
    headline: 'headline',
    headlineAbove: 'Headline',
    paragraph: (number) => `Paragraph ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, sentence ${first}`
        : `¶${paragraph}, sentences ${[first, ...more.slice(0, -1)].join(', ')} and ${last}`;
    },
    inArticle: (address) => `${address}, in the article`,
    from: (what) => `From ${what}`,
    restates: (places) => `restates ${places}`,
    knowledge: (version) => `knowledge ${version}`,
  },
  figures: {
    several: 'The article gives more than one figure. Each is shown as written.',
    severalSideBySide:
      'The article gives more than one figure. Each is shown as written; they may overlap, and none is added to another.',
    when: (when) => `when: ${when}`,
    where: (where) => `where: ${where}`,
    accordingTo: (who) => `according to: ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'Hello!',
      thanks: 'You are welcome.',
      farewell: 'Until next time.',
      help: 'Gladly.',
      self: 'I am a bot that looks things up.',
    },
    what: (titles, hasMore) =>
      `I answer questions about ${titles.join(', ')}${hasMore ? ' and others' : ''} with ${titles.length > 1 || hasMore ? 'their' : 'its'} own sentences; /help says how.`,
    begins: 'It begins like this:',
    tryOne: 'Try one of these:',
    ownWords: 'Ask in your own words.',
  },
  help: {
    title: 'Help',
    intro: (titles) =>
      `I answer questions about ${titles} with its sentences, and say so when there is none.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    mention:
      'In a channel you can also mention me with a question, or reply to one of my answers. Right-click a message, Apps, to check it against the articles.',
  },
  privacy: {
    title: 'Privacy',
    kept: (days) =>
      `The moderators have turned on the list of missed questions: when I cannot answer you, or you press “Not what I asked”, the words of your question are kept for ${count(days, 'day')}, so that an answer can be written. Who asked, in which channel and at what hour is not kept, and mentions, links, addresses and telephone numbers are taken out.`,
    notKept:
      'Nothing that you ask here is kept. Moderators can turn on a list of questions that I could not answer; this would say so then.',
    reads:
      'I read only what is meant for me: commands, messages that mention me, and direct messages. Moderators who change the knowledge stand in its history by name.',
    which: 'The question, in the words you used',
    whichHint: 'Small and capital letters and punctuation do not matter.',
    gone: 'If a question in these words was kept, it is gone now.',
    notGone:
      'If a question in these words was kept, nobody sees it on the list any more, but it is not off the disk yet; I go on trying.',
  },
  sources: {
    title: 'Sources',
    more: (number) => `And ${number} more; /ask offers them under “article”.`,
    counts: (paragraphs, sentences) =>
      `${count(paragraphs, 'paragraph')}, ${count(sentences, 'sentence')} with the headline`,
    restated: 'restated in our words, sentence by sentence',
    verbatim: 'in the words of the article',
    shelf: (shown, all, fewer, set) =>
      `this server shows ${shown} of ${count(all, 'article')}${fewer === 0 ? '' : `, ${count(fewer, 'channel')} fewer`}; set by ${set}`,
    shelfGone: (ids) => `on the shelf of this server and NOT in the knowledge folder: ${ids.join(', ')}`,
    empty:
      'No article is on the shelf here, so there is nothing to answer from. A moderator can change that with /knowledge shelf.',
  },
  asking: {
    others: 'Other questions:',
    noOthers: 'No other question lies near this one.',
    sorry:
      'Sorry. Try it in other words, with a name or a place that the article mentions; /help says what is covered.',
    gone: 'The knowledge has changed since, and this is no longer in it. Please ask again.',
    forgotten: 'I cannot tell any more what was asked here. Please ask again.',
    mayNotRemove: 'Only the person who asked, or a moderator, can remove this.',
    yourQuestion: 'Your question',
    yourQuestionHint: 'In your own words; the answer comes from the article.',
    noQuestion: 'The form came back without a question. Please try again.',
  },
  refusal: {
    moderatorsOnly: 'This is for the moderators of this server. Everyone may use /ask and what /help lists.',
    again: 'Please try that again.',
    missing: (option, description) => `Please give ${quote(option)}: ${description}`,
    text: (option) => `${quote(option)} has to be text.`,
    oneOf: (option, values) => `${quote(option)} can be ${or(values)}.`,
    yesOrNo: (option) => `${quote(option)} has to be yes or no.`,
    file: (option) => `${quote(option)} has to be a file.`,
    wholeNumber: (option, min, max) => `${quote(option)} has to be a whole number from ${min} to ${max}.`,
    noArticle: (id) => `There is no article ${quote(id)} here. /sources lists them.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)} has paragraphs 1 to ${last}; there is no paragraph ${paragraph}.`,
    noTopic: (name) => `Nothing is known about ${quote(name)} there. Try /help.`,
    notInMenu:
      'That command is no longer there, or not here: the menu has changed, or this place shows other articles. /help lists what is.',
    noTextInMessage: 'There is no text in this message that I could look up.',
    unknownAct: 'I do not know what to do with that. /help lists what I can do.',
    oldButton: 'This button is too old for me to understand. Please start again.',
    oldForm: 'This form is too old for me to understand. Please start again.',
    oldList: 'This list is too old for me to understand. Please start again.',
    noForm: 'The form could not be opened. Please press the button again.',
  },
  trouble: {
    restarting: 'I am being restarted. Please ask again in a minute.',
    tooFast: (seconds) => `That is faster than I can answer. Please wait ${count(seconds, 'second')}.`,
    crowded: 'There are many questions here at once. Please wait a little, or use /ask.',
    failed: (reference) =>
      `Something went wrong on my side. Please try again; if it stays, tell a moderator the reference ${reference}.`,
    refused: (reference) =>
      `Discord did not let me answer here. Ask me in a direct message, or tell a moderator the reference ${reference}.`,
    leftOut:
      'There is more, and Discord takes no more messages of me here. Ask me in a direct message to read all of it.',
  },
  hint: {
    inChannel: 'Write your question after my name, or use /ask. /help says what I know about.',
    direct: 'Write your question here in words. /help says what I know about.',
    forwarded: 'There is no text in what you forwarded that I could look up. Write your question in words.',
    unreadable:
      'Discord does not show me replies to that answer. Press “Ask a follow-up” under it, or write my name and your question.',
  },
  terminal: {
    answers: (titles) => `Footnote answers questions about ${titles}.`,
    begin: (commands) => `Ask something, type ${or(commands)}, or /quit to leave. Tab completes commands.`,
    unknownCommand: (typed, instead) => `There is no ${typed}. You can type ${instead.join(', ')}.`,
    needsForm: 'That needs a form, which only Discord shows.',
  },
  page: {
    skip: 'Skip to the content',
    parts: 'Pages',
    tryIt: 'Try it',
    theArticle: 'The article',
    theArticles: 'The articles',
    desk: 'Desk',
    signIn: 'Sign in',
    signOut: 'Sign out',
    promise: 'Every sentence shown stands in the article, at the address beside it. Nothing is made up.',
    kept: (days) =>
      `This page forgets what you ask after an hour; only the words of questions that it cannot answer are kept, for ${count(days, 'day')} and without who asked. /privacy says more.`,
    notKept: 'What you ask is not kept: this page forgets it after an hour.',
    ask: {
      heading: 'Ask the article',
      intro:
        'Footnote answers with *sentences of the article and where they stand*. Where it is not sure, it shows what comes closest and says so; it makes nothing up.',
      hasRead: 'It has read:',
      conversation: 'Conversation',
      clear: 'Clear the conversation',
      line: 'Your question, or a command such as /help',
      ask: 'Ask',
      examples: 'Examples to press',
      you: 'You:',
      onlyForYou: 'Only for you: on Discord nobody else sees this',
      offers: 'Questions and commands',
      unreachable: 'The page cannot be reached. Is the bot still running?',
    },
    text: {
      legend: 'Point at a sentence, or press its number, to see the questions that it answers.',
      uncitedKey: (sentences) =>
        sentences === 1
          ? 'marks the one sentence that no written question cites; it is found by asking all the same.'
          : `marks the ${sentences} sentences that no written question cites; they are found by asking all the same.`,
      leads: 'leads to what follows',
      uncited: 'no written question cites it',
      answers: (questions) => `answers ${count(questions, 'written question')}`,
      leadTip: 'This line leads to what follows; it is never given as an answer.',
      uncitedTip: 'No written question cites this sentence.',
      answersTip: 'It answers:',
      more: (number) => `and ${number} more`,
    },
    send: 'Send',
    cancel: 'Cancel',
    choose: 'Choose',
    problem: 'That did not work',
    stale: 'This page was open for too long, so nothing was done. It is fresh now: please do it again.',
    notConnected: 'The bot is not connected to Discord yet. Please try again in a minute.',
    notSignedIn: 'You are not signed in: Discord said no, or it took too long. Please try again.',
    notFound: 'There is nothing here. Perhaps the knowledge has changed since.',
    crowded: 'Too many ask at this moment. Please try again in a few seconds.',
    tooLarge: 'That is too much at once.',
  },
};

/** English: also where a reader's language is not known, and what the menu is written in. */
export const en: Locale = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  discord: ['en-US', 'en-GB'],
  phrases,
};
