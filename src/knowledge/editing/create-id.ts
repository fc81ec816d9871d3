import { findId, findList, type Questions } from './edit-questions.ts';

/** Words that say nothing about which question it is; ids are read by moderators only. */
const SMALL = new Set(
  'a an and are as at be by did do does for from had has have how in is it its many much of on or that the their there they this to was were what when where whether which who why will with'.split(
    ' ',
  ),
);

/** As long as an id may be, less the room for a number behind it. */
const LONGEST = 36;

/** `soldiers-wounded` for “How many soldiers were wounded?”; with a number behind it where that is taken. */
export function createId(text: string, questions: Questions): string {
  const taken = new Set(
    ['questions', 'gaps'].flatMap((key) => findList(questions, key)?.items ?? []).map(findId),
  );
  const wanted = toName(text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function toName(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’](?:s\b)?/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  const kept = (telling.length > 0 ? telling : words).reduce(
    (name, word) => (name.length + word.length < LONGEST ? `${name}-${word}` : name),
    '',
  );
  // A name that looks like an address would be taken for a sentence.
  const name = kept.slice(1);
  return name === '' ? 'question' : /^p\d+s\d+$/.test(name) ? `about-${name}` : name;
}
