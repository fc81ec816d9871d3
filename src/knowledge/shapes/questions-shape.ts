import * as v from 'valibot';
import { addressShape, commandShape, idShape, longestQuestion, says, textShape } from './text-shape.ts';

const ask = v.pipe(
  v.array(textShape(longestQuestion)),
  v.minLength(
    1,
    says('The list "ask" is empty.', 'Write at least one question into it, and better five or more.'),
  ),
  v.checkItems(
    (text, index) => index > 0 || text.length <= 100,
    ({ input }) =>
      says(
        `The first wording has ${input.length} characters.`,
        'Put a wording of at most 100 characters first, because Discord shows it as a choice.',
      ),
  ),
);

const entry = v.pipe(
  v.strictObject({
    id: v.pipe(
      idShape(),
      v.description('A short name of the entry, only used inside these files, e.g. aid-vehicles.'),
    ),
    ask: v.pipe(
      ask,
      v.description(
        'The question as readers will see it, then other ways to ask it: short, long, in slang, misspelt by habit. The more, the better it is found.',
      ),
    ),
    cite: v.pipe(
      v.array(addressShape()),
      v.minLength(
        1,
        says(
          'The list "cite" is empty.',
          'Write the address of at least one sentence into it, such as [p1s1].',
        ),
      ),
      v.description(
        'The sentences that answer, in the order to show them: p7s2 is paragraph 7, sentence 2; p0s1 is the headline.',
      ),
    ),
    figure: v.optional(
      v.pipe(
        v.strictObject({
          value: v.pipe(
            textShape(100),
            v.description('The number as the sentence writes it, in quotation marks, e.g. "22" or "four".'),
          ),
          counts: v.pipe(textShape(100), v.description('What is counted, e.g. crowns paid for the repairs.')),
          who: v.optional(
            v.pipe(textShape(100), v.description('According to whom, where the article says so.')),
          ),
          where: v.optional(v.pipe(textShape(100), v.description('Where, where the article says so.'))),
          when: v.optional(
            v.pipe(textShape(100), v.description('When, or since when, where the article says so.')),
          ),
        }),
        v.description(
          'For an entry whose one sentence gives a number: figures of a topic are shown side by side and never added up.',
        ),
      ),
    ),
    see: v.optional(
      v.pipe(
        v.array(idShape()),
        v.minLength(
          1,
          says('The list "see" is empty.', 'Write the id of another entry into it, or delete the line.'),
        ),
        v.description('The ids of other entries that a reader may want next.'),
      ),
    ),
  }),
  v.description('A question people ask, and the sentences that answer it.'),
);

const topic = v.pipe(
  v.strictObject({
    command: v.pipe(commandShape(), v.description('The slash command without the slash, e.g. casualties.')),
    description: v.pipe(
      textShape(100, 'because Discord shows it beside the command'),
      v.description('What Discord shows beside the command, at most 100 characters.'),
    ),
    title: v.pipe(textShape(100), v.description('The heading of the reply.')),
    intro: v.optional(
      v.pipe(textShape(500), v.description('A sentence of your own before the sentences of the article.')),
    ),
    entries: v.pipe(
      v.array(idShape()),
      v.minLength(1, says('The list "entries" is empty.', 'Write the id of at least one entry into it.')),
      v.description('The ids of the entries to show, in this order.'),
    ),
  }),
  v.description('A subject with a slash command of its own.'),
);

const gap = v.pipe(
  v.strictObject({
    id: v.pipe(idShape(), v.description('A short name of the gap, only used inside these files.')),
    missing: v.pipe(
      textShape(200),
      v.description('Ends the sentence "The article does not say …", e.g. how many were wounded.'),
    ),
    ask: v.pipe(ask, v.description('The question as readers will see it, then other ways to ask it.')),
    near: v.optional(
      v.pipe(
        addressShape(),
        v.description('The nearest thing the article does say; shown as related, never as an answer.'),
      ),
    ),
  }),
  v.description('Something people ask that the article does not say.'),
);

/** What `questions.yaml` holds; also written out as a JSON Schema for editors. */
export const questionsShape = v.pipe(
  v.strictObject({
    questions: v.optional(
      v.pipe(v.array(entry), v.description('What people ask, and which sentences answer.')),
    ),
    topics: v.optional(v.pipe(v.array(topic), v.description('Subjects with a slash command of their own.'))),
    gaps: v.optional(v.pipe(v.array(gap), v.description('What people ask and the article does not say.'))),
  }),
  v.title('questions.yaml'),
  v.description('The questions about one article, and the sentences that answer them.'),
);

export type QuestionsFile = v.InferOutput<typeof questionsShape>;
