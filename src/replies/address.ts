/** `p7s2` for a person: `¶7, sentence 2`; the headline by its name. */
export function toReadableAddress(at: string): string {
  const { paragraph, number } = readAddress(at);
  return paragraph === 0 ? 'headline' : `¶${paragraph}, sentence ${number}`;
}

/** `p7s2` beside the sentence itself: `¶7·2`. */
export function toShortAddress(at: string): string {
  const { paragraph, number } = readAddress(at);
  return paragraph === 0 ? 'headline' : `¶${paragraph}·${number}`;
}

/** Several addresses of one article, shortest way: `headline; ¶7, sentences 1 and 2; ¶9, sentence 3`. */
export function toReadableAddresses(ats: readonly string[]): string {
  const numbers = new Map<number, number[]>();
  for (const at of ats) {
    const { paragraph, number } = readAddress(at);
    numbers.set(paragraph, [...(numbers.get(paragraph) ?? []), number]);
  }
  return [...numbers]
    .map(([paragraph, inIt]) => {
      if (paragraph === 0) return 'headline';
      return inIt.length === 1
        ? `¶${paragraph}, sentence ${inIt[0]}`
        : `¶${paragraph}, sentences ${inIt.slice(0, -1).join(', ')} and ${inIt.at(-1)}`;
    })
    .join('; ');
}

function readAddress(at: string): { readonly paragraph: number; readonly number: number } {
  const [, paragraph, number] = /^p(\d+)s(\d+)$/.exec(at) ?? [];
  return { paragraph: Number(paragraph), number: Number(number) };
}
