import * as v from 'valibot';
import { says } from './says.ts';
import { addressShape, textShape } from './text-shape.ts';

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
