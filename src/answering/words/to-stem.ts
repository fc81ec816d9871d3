import { stemmer } from 'stemmer';
import { toBasicForm } from './irregular-forms.ts';

/** What the forms of one word have in common (`attacks`, `attacked` → `attack`; `died`, `deaths` → `die`). */
export function toStem(form: string): string {
  if (!/^[a-z]{3,}$/.test(form)) return form;
  const basic = toBasicForm(form);
  const stem = stemmer(basic);
  // The stemmer cuts "use" to "us", which is a country here.
  return stem === 'us' ? 'use' : stem;
}
