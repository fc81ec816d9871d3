/** The text on one line, without control characters, zero-width characters and those that turn its direction. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '');
}
