import type { Random } from './worlds.ts';

/** How people type in a chat: lower case, small words left out, now and then a letter. */
export function toChat(question: string, random: Random): string {
  const words = question
    .toLowerCase()
    .replace(/[?.,]/g, '')
    .split(/\s+/)
    .filter((word) => !(SMALL.test(word) && random() < 0.5));
  if (random() < 0.5 && words.length > 3) {
    const place = Math.floor(random() * words.length);
    const word = words[place] ?? '';
    const letter = 1 + Math.floor(random() * (word.length - 2));
    if (word.length > 4) words[place] = word.slice(0, letter) + word.slice(letter + 1);
  }
  return words.join(' ');
}

const SMALL = /^(the|a|an|of|did|does|was|is|in|to)$/;
