import type { Bank } from './bank.ts';

/**
 * The questions that a plain English sentence answers, as a reader would ask them: how many, when, how much, who said.
 * Only of sentences of a simple build; of any other, none.
 */
export function askSentence(text: string, bank: Bank): readonly string[] {
  const words = text.replace(/[.]$/, '').split(' ');
  if (/["“”()[\]:;?!]/.test(text) || words.length > MOST_WORDS) return [];
  return [askHowMany, askWhen, askHowMuch, askWho, askDoer]
    .flatMap((ask) => ask(words, bank) ?? [])
    .filter((question) => isWhole(question, bank));
}

const MOST_WORDS = 30;
/** Readers do not ask longer ones, in words. */
const LONGEST = 13;
const SHORTEST = 4;
const LONGEST_SUBJECT = 6;

/** What means something that stands elsewhere cannot be asked by itself. */
function isWhole(question: string, { pronoun }: Bank): boolean {
  const words = question.slice(0, -1).split(' ');
  const told = /^Who (?:said|announced|confirmed) that$/.test(words.slice(0, 3).join(' '))
    ? words.slice(3)
    : words.slice(1);
  return (
    words.length >= SHORTEST &&
    words.length <= LONGEST &&
    !told.some((word) => pronoun.has(plain(word))) &&
    !question.includes(',')
  );
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[,;]$/, '')
    .replace(/['’]s$/, '');
}

/** `22 soldiers were killed`: How many soldiers were killed? `Teams can have up to five people`: How many people can teams have? */
function askHowMany(words: readonly string[], bank: Bank): string | undefined {
  const at = words.findIndex((word) => isNumber(word, bank));
  const noun = at === -1 ? undefined : readPlural(words.slice(at + 1), bank);
  if (noun === undefined) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + 1 + noun.length);
  if (before.every((word) => bank.around.has(plain(word)))) {
    const [verb = ''] = after;
    return bank.aux.has(verb) && after.length > 1
      ? `How many ${noun.join(' ')} ${after.join(' ')}?`
      : undefined;
  }
  const place = before.findIndex((word) => bank.modal.has(word));
  const subject = toSubject(before.slice(0, place), bank);
  const verb = dropAround(before.slice(place + 1), bank);
  if (place < 1 || subject === undefined || verb.length !== 1) return undefined;
  return `How many ${noun.join(' ')} ${before[place]} ${subject} ${[...verb, ...after].join(' ')}?`;
}

function isNumber(word: string, { number }: Bank): boolean {
  return /^\d{1,3}(?:,\d{3})*$/.test(word) ? !/^(?:19|20)\d\d$/.test(word) : number.has(word.toLowerCase());
}

/** The noun behind a number, with at most one word in front of it. */
function readPlural(words: readonly string[], { people, aux, time }: Bank): readonly string[] | undefined {
  const isPlural = (word: string) =>
    people.has(word) || (/^[a-z-]{3,}[^s]s$/.test(word) && !aux.has(word) && !time.has(word));
  const [first = '', second = ''] = words;
  if (isPlural(first)) return [first];
  return /^[a-z-]{3,}$/.test(first) && !aux.has(first) && isPlural(second) ? [first, second] : undefined;
}

function dropAround(words: readonly string[], { around }: Bank): readonly string[] {
  return words
    .join(' ')
    .replace(/ (?:up to|at least|at most|no more than|more than)$/, '')
    .split(' ')
    .filter((word) => !around.has(word));
}

/** `The tower is open from May to September`: When is the tower open? `Submissions close on Sunday`: When do submissions close? */
function askWhen(words: readonly string[], bank: Bank): string | undefined {
  const time = findTime(words, bank);
  if (time === undefined) return undefined;
  const told = words.slice(0, time);
  const place = told.findIndex((word, index) => index > 0 && (bank.aux.has(word) || bank.verbs.has(word)));
  const subject = toSubject(told.slice(0, Math.max(place, 0)), bank);
  const verb = told[place] ?? '';
  const rest = told.slice(place + 1);
  if (subject === undefined) return undefined;
  if (bank.aux.has(verb)) return rest.length === 0 ? undefined : `When ${verb} ${subject} ${rest.join(' ')}?`;
  const form = bank.verbs.get(verb);
  return form === undefined ? undefined : `When ${form.ask} ${subject} ${[form.base, ...rest].join(' ')}?`;
}

/** Where words begin that tell a day or a time and go on to the end of the sentence. */
function findTime(words: readonly string[], { time }: Bank): number | undefined {
  const isTime = (word: string | undefined) =>
    word !== undefined && (time.has(plain(word)) || /^(?:19|20)\d\d$|^\d{1,2}:\d\d$/.test(plain(word)));
  const place = words.findIndex(
    (word, index) =>
      index > 1 &&
      /^(?:on|at|from|until|in|by|between)$/.test(word) &&
      (isTime(words[index + 1]) || (/^\d{1,2}$/.test(words[index + 1] ?? '') && isTime(words[index + 2]))),
  );
  const isRest =
    place !== -1 &&
    words
      .slice(place)
      .every(
        (word) =>
          isTime(word) || word.length < 4 || /^\d/.test(word) || /^(?:until|from|between)$/.test(word),
      );
  return isRest ? place : undefined;
}

/** `Tickets cost £18`: How much do tickets cost? `The card is free`: How much is the card? */
function askHowMuch(words: readonly string[], bank: Bank): string | undefined {
  const place = words.findIndex(
    (word, index) => index > 0 && (bank.cost.has(word) || /^(?:is|are)$/.test(word)),
  );
  const subject = toSubject(words.slice(0, Math.max(place, 0)), bank);
  const [value = ''] = words.slice(place + 1);
  const isPrice =
    /^[€£$]\d/.test(value) || (bank.cost.has(words[place] ?? '') && /^\d/.test(value)) || value === 'free';
  if (subject === undefined || !isPrice) return undefined;
  if (!bank.cost.has(words[place] ?? '')) return `How much ${words[place]} ${subject}?`;
  return words[place] === 'costs' ? `How much does ${subject} cost?` : `What was the cost of ${subject}?`;
}

/** `Ada Quill said that the pier is closed`: Who said that the pier is closed? */
function askWho(words: readonly string[], bank: Bank): string | undefined {
  const place = words.findIndex((word) => bank.said.has(word));
  const name = words.slice(0, Math.max(place, 0));
  if (name.length < 2 || name.length > 5 || !name.slice(-2).every((word) => /^\p{Lu}/u.test(word)))
    return undefined;
  if (name.some((word) => bank.time.has(plain(word)) || /[,]/.test(word))) return undefined;
  if (words[place + 1] !== 'that') return undefined;
  return `Who ${words[place]} ${words.slice(place + 1).join(' ')}?`;
}

/** `The Foxes of Skarn won the cup, their first`: Who won the cup? `The hall was designed by Ada Quill`: Who designed the hall? */
function askDoer(words: readonly string[], bank: Bank): string | undefined {
  const place = words.findIndex((word) => bank.deed.has(word));
  const subject = words.slice(0, Math.max(place, 0));
  const [by = '', doer = ''] = words.slice(place + 1);
  if (by === 'by' && /^\p{Lu}/u.test(doer) && /^(?:was|were)$/.test(subject.at(-1) ?? '')) {
    const done = toSubject(subject.slice(0, -1), bank);
    return done === undefined ? undefined : `Who ${words[place]} ${done}?`;
  }
  const isName =
    subject.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && /^\p{Lu}/u.test(subject.at(-1) ?? '');
  if (!isName || subject.length > LONGEST_SUBJECT || subject.some((word) => word.endsWith(',')))
    return undefined;
  const end = words.findIndex((word, index) => index > place && word.endsWith(','));
  const done = words
    .slice(place, end === -1 ? words.length : end + 1)
    .join(' ')
    .replace(/,$/, '');
  return /^\S+ (?:the|a|an|\p{Lu})/u.test(done) ? `Who ${done}?` : undefined;
}

/** A short subject as it stands in the middle of a sentence; undefined where it means something elsewhere. */
function toSubject(words: readonly string[], { pronoun, small }: Bank): string | undefined {
  const [first = ''] = words;
  if (words.length === 0 || words.length > LONGEST_SUBJECT) return undefined;
  if (words.some((word) => pronoun.has(plain(word)) || /,$|^\d/.test(word))) return undefined;
  const isOwn = /^\p{Lu}/u.test(words[1] ?? '') && !small.has(first.toLowerCase());
  if (!small.has(first.toLowerCase()) && !isOwn && words.length === 1 && !/s$/.test(first))
    return words.join(' ');
  return [isOwn ? first : first.toLowerCase(), ...words.slice(1)].join(' ');
}
