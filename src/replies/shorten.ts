/** Cut between characters, with an ellipsis, to at most so many UTF-16 units. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const units = [...text].reduce((kept, character) =>
    kept.length + character.length < longest ? kept + character : kept,
  );
  return `${units}…`;
}
