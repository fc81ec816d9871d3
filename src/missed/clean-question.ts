/** In UTF-16 units: what `/ask` takes, and so the longest wording there can be. */
const LONGEST = 300;

/** The longest message there is; each pattern below looks at a character a bounded number of times. */
const LOOKED_AT = 6_000;

/**
 * What is kept of a question: its words on one line, without what may tell of a person. Names stay, because questions
 * are about people; PRIVACY.md says so.
 */
export function cleanQuestion(question: string): string {
  const line = question
    .slice(0, LOOKED_AT)
    // Characters that nobody sees go first: one in the middle of an address would hide it.
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return cut(PERSONAL.reduce((kept, pattern) => kept.replace(pattern, '…'), takeOutNumbers(line)).trim());
}

/** The most that fits, without half a character at the end. */
function cut(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

const PERSONAL: readonly RegExp[] = [
  // Mentions of members, roles, channels and commands, emoji and times of Discord's.
  /<(?:[@#:/]|a:|t:|id:)[^<>]{0,100}>/g,
  /[a-z0-9+.-]{0,40}:\/\/\S+/gi,
  // Addresses of e-mail, and names of members as they are typed.
  /[\p{L}\p{N}._%+'-]{0,64}[@＠][\p{L}\p{N}._-]{2,200}/gu,
  // Links as people type them, without what the browser adds.
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}.-]{1,100}\.(?:[a-z]{2,24}\/\S*|(?:com|org|net|gg|io|me)\b\S*)/giu,
  /\bwww\.\S+/gi,
];

/**
 * Numbers of telephones, cards and members; no other number that is asked about has seven digits without a word or a
 * comma among them, but days and spans of years.
 */
function takeOutNumbers(line: string): string {
  return line.replace(LONG_NUMBER, (_, day: string | undefined) => day ?? '…');
}

const LONG_NUMBER =
  /((?:1\d|20)\d\d([./-])[01]?\d\2[0-3]?\d(?!\p{Nd})|[0-3]?\d([./-])[0-3]?\d\3(?:1\d|20)\d\d(?!\p{Nd})|(?:1\d|20)\d\d ?[–/-] ?(?:1\d|20)\d\d(?!\p{Nd}))|\+?\p{Nd}(?:[\s()./–-]{0,3}\p{Nd}){6,}/gu;
