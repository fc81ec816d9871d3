/** A wording without what makes no difference to a reader: case, punctuation and spaces. */
export function toPlainWording(wording: string): string {
  return wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
