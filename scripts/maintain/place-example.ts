const MARKS = {
  start: '<!-- The example starts here; `npm run write:docs` writes it. -->',
  end: '<!-- The example ends here. -->',
};

/** The page with another example; what is written by hand stays. */
export function placeExample(page: string, example: string): string {
  return placeBetween(MARKS, page, example);
}

/** Two lines of a page between which everything is written by a program. */
export interface Marks {
  readonly start: string;
  readonly end: string;
}

/** The page with what stands between its two marks replaced; everything else is written by hand and stays. */
export function placeBetween({ start, end }: Marks, page: string, text: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page needs the line ${start} and after it ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}
