import * as v from 'valibot';
import { says } from './says.ts';
import { textShape } from './text-shape.ts';

/** What `synonyms.yaml` holds; also written out as a JSON Schema for editors. */
export const synonymsShape = v.pipe(
  v.strictObject({
    groups: v.pipe(
      v.array(
        v.pipe(
          v.array(textShape(60)),
          v.minLength(
            2,
            says('A group needs at least two words.', 'Add a word that means the same, or delete the group.'),
          ),
          v.description('Words or phrases that mean the same in every article.'),
        ),
      ),
      v.description('Groups of words that mean the same, each in square brackets.'),
    ),
  }),
  v.title('synonyms.yaml'),
  v.description('Words that mean the same, for every article.'),
);

export type SynonymsFile = v.InferOutput<typeof synonymsShape>;
