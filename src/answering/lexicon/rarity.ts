/** How much a term tells that stands in so many of the texts (the idf of BM25, never negative). */
export function toRarity(frequency: number, texts: number): number {
  return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
}
