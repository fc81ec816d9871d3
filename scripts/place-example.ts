const START = '<!-- The example starts here; `npm run write:docs` writes it. -->';
const END = '<!-- The example ends here. -->';

/** The page with the example between its two marks replaced; everything else is written by hand and stays. */
export function placeExample(page: string, example: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`The page needs the line ${START} and after it ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${example.trim()}\n\n${page.slice(end)}`;
}
