import { stemmer } from 'stemmer';
import { listLines } from '../language/lists.ts';

/** What the forms of one word have in common (`attacks`, `attacked` → `attack`; `died`, `deaths` → `die`). */
export type ToStem = (form: string) => string;

/** @param irregular a line for each word whose forms the stemmer cannot bring together, its basic form first */
export function createStemming(irregular: string): ToStem {
  const basicForms = new Map(
    listLines(irregular).flatMap(({ text }) => {
      const [basic = '', ...forms] = text.split(' ');
      return forms.map((form): readonly [string, string] => [form, basic]);
    }),
  );
  return (form) => {
    if (!/^[a-z]{3,}$/.test(form)) return form;
    const stem = stemmer(basicForms.get(form) ?? form);
    // The stemmer cuts "use" to "us", which is a country here.
    return stem === 'us' ? 'use' : stem;
  };
}
