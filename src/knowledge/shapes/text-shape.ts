import * as v from 'valibot';
import { quoteText } from '../checking/unsafe-text.ts';
import type { Problem } from '../problem.ts';

/** The longest question `/ask` takes; a longer wording could never be typed there. */
export const longestQuestion = 300;

/**
 * A text on one line, of at most so many UTF-16 units, which is how Discord counts.
 * @param why where the limit comes from, starting with `because`
 */
export function textShape(longest: number, why = '') {
  return v.pipe(
    v.string(),
    v.minLength(
      1,
      says('There is nothing between the quotation marks.', 'Write a text there, or delete the line.'),
    ),
    v.maxLength(longest, ({ input }) =>
      says(
        `${quoteText(input)} has ${input.length} characters, and at most ${longest} are possible here.`,
        why === '' ? 'Shorten it.' : `Shorten it, ${why}.`,
      ),
    ),
    v.regex(/^[^\n\t]*$/, ({ input }) =>
      says(`${quoteText(input)} has a line break or a tab in it.`, 'Write it on one line, with spaces only.'),
    ),
  );
}

/** The name of an entry or gap: it travels inside Discord's buttons, which hold a hundred characters in all. */
export function idShape() {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, ({ input }) =>
      says(
        `${quoteText(input)} cannot be an id.`,
        `Use small letters from a to z, digits and hyphens, at most 40${suggest(toIdLike(input))}.`,
      ),
    ),
  );
}

/** The name of a slash command, in the part of what Discord allows that can be typed on every keyboard. */
export function commandShape() {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,32}$/, ({ input }) =>
      says(
        `${quoteText(input)} cannot be the name of a command.`,
        `Use small letters from a to z, digits and hyphens, at most 32, without the slash${suggest(toIdLike(input).slice(0, 32))}.`,
      ),
    ),
  );
}

/** The address of a sentence. */
export function addressShape() {
  return v.pipe(
    v.string(),
    v.regex(/^p\d{1,4}s\d{1,3}$/, ({ input }) =>
      says(
        `${quoteText(input)} is not the address of a sentence.`,
        'Write it like p7s2 for paragraph 7, sentence 2; the headline is p0s1.',
      ),
    ),
  );
}

function suggest(name: string): string {
  return name === '' ? '' : `, for example ${name}`;
}

function toIdLike(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

/** The words for a rule that a value breaks: what is wrong and what to do, as one string, because rules carry one. */
export function says(what: string, fix: string): string {
  return `${what}\n${fix}`;
}

/** Parts the words of a rule again. */
export function toWords(said: string): Pick<Problem, 'what' | 'fix'> {
  const [what = '', fix = ''] = said.split('\n');
  return { what, fix };
}
