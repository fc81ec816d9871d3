import * as v from 'valibot';
import { quoteText } from '../checking/unsafe-text.ts';
import { addressShape, longestQuestion, says, textShape } from './text-shape.ts';
import { groupsShape } from './words-shape.ts';

const must = v.pipe(
  v.strictObject({
    ask: v.pipe(textShape(300), v.description('A question in words that do not stand in questions.yaml.')),
    cite: v.pipe(
      v.array(addressShape()),
      v.minLength(
        1,
        says(
          'The list "cite" is empty.',
          'Write the address of at least one sentence into it, such as [p1s1].',
        ),
      ),
      v.description('The first sentence of the answer must be one of these.'),
    ),
  }),
  v.description('A question that must be answered.'),
);

/** What `checks.yaml` holds; also written out as a JSON Schema for editors. */
export const checksShape = v.pipe(
  v.strictObject({
    must: v.optional(
      v.pipe(v.array(must), v.description('Questions that must be answered, and with which sentence.')),
    ),
    must_not: v.optional(
      v.pipe(
        v.array(textShape(300)),
        v.description('Questions that must not be answered, because the article does not say it.'),
      ),
    ),
  }),
  v.title('checks.yaml'),
  v.description('Questions that the knowledge is tested with each time it is loaded.'),
);

export type ChecksFile = v.InferOutput<typeof checksShape>;

/** What `wordings.yaml` holds; also written out as a JSON Schema for editors. */
export const wordingsShape = v.pipe(
  v.record(
    v.string(),
    v.pipe(
      v.array(textShape(longestQuestion)),
      v.minLength(1, says('This list is empty.', 'Write a wording into it, or delete it with its id.')),
      v.description('Further ways to ask for the entry or gap with this id.'),
    ),
  ),
  v.examples([{ 'aid-vehicles': ['cars they were given'] }]),
  v.title('wordings.yaml'),
  v.description('Further wordings, by the id of the entry or gap in questions.yaml that they ask for.'),
);

export type WordingsFile = v.InferOutput<typeof wordingsShape>;

/** What `synonyms.yaml` holds; also written out as a JSON Schema for editors. */
export const synonymsShape = v.pipe(
  v.strictObject({
    groups: v.pipe(
      groupsShape('every article'),
      v.description('Groups of words that mean the same, each in square brackets.'),
    ),
  }),
  v.title('synonyms.yaml'),
  v.description('Words that mean the same, for every article.'),
);

/** What stands between the `---` lines at the top of `article.md`. */
export const frontMatterShape = v.strictObject({
  title: textShape(256, 'because Discord takes no longer heading'),
  outlet: v.optional(textShape(100)),
  author: v.optional(textShape(100)),
  published: v.optional(
    v.pipe(
      v.string(),
      v.check(isDate, ({ input }) =>
        says(
          `${quoteText(input)} is not a date.`,
          'Write year, month and day like 2016-04-18, or delete the line.',
        ),
      ),
    ),
  ),
  url: v.optional(
    v.pipe(
      // Discord takes 512 characters for the link of a button.
      textShape(512),
      v.check(isWebAddress, ({ input }) =>
        says(
          `${quoteText(input)} is not a link that the bot shows.`,
          'Write the whole address, starting with https://.',
        ),
      ),
    ),
  ),
  language: v.pipe(
    v.string(),
    v.check(isLanguage, ({ input }) =>
      says(
        `${quoteText(input)} is not a language tag.`,
        'Write en for English, de for German, ckb for Sorani Kurdish.',
      ),
    ),
  ),
  wording: v.picklist(['verbatim', 'restated'], ({ input }) =>
    says(
      `${quoteText(String(input))} is not a kind of wording.`,
      "Write verbatim if the sentences are the article's own, or restated if they say it in other words.",
    ),
  ),
  rights: v.optional(textShape(500)),
  demo: v.optional(
    v.boolean(
      says('"demo" is neither true nor false.', 'Write demo: true for an example only, or delete the line.'),
    ),
  ),
});

export type FrontMatter = v.InferOutput<typeof frontMatterShape>;

/** Whether this may stand behind a key of the front matter. */
export function isFrontMatter(key: keyof FrontMatter, text: string): boolean {
  return v.safeParse(frontMatterShape.entries[key], text).success;
}

/** A day of the calendar, or a month or year where the article's day is not known. */
function isDate(text: string): boolean {
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const date = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) && date.getUTCDate() === Number(day);
}

/** Only encrypted, and without a user name, which would let `https://known.example@other.example` mislead. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

/** A BCP 47 tag as far as its form goes: a language of two or three letters, then script, region and variants. */
function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(text);
}
