import type { StepInput } from '../command.ts';

/** One text of a form, its lines ended as ours are; empty where there is none. */
export function readText(field: unknown, longest: number): string {
  const one = Array.isArray(field) ? field[0] : field;
  return typeof one === 'string' ? one.replace(/\r\n?/g, '\n').slice(0, longest) : '';
}

/** What was filled in, for a step: the fields that `renderForm` names `field.…`. */
export function readFields(body: Readonly<Record<string, unknown>>): StepInput {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, field]) => {
      if (!name.startsWith('field.')) return [];
      const texts = (Array.isArray(field) ? field : [field]).map((one) => readText(one, LONGEST));
      const filled = texts.filter((text) => text !== '');
      return filled.length === 0 ? [] : [[name.slice('field.'.length), filled] as const];
    }),
  );
}

/** In UTF-16 units: more than any field of ours takes. */
const LONGEST = 100_000;
