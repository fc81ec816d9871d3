import { placeBetween } from './place-between.ts';

const MARKS = {
  start: '<!-- The example starts here; `npm run write:docs` writes it. -->',
  end: '<!-- The example ends here. -->',
};

/** The page with another example; what is written by hand stays. */
export function placeExample(page: string, example: string): string {
  return placeBetween(MARKS, page, example);
}
