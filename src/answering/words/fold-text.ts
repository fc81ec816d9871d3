/**
 * The text in one form, whatever keyboard it came from: compatibility forms resolved (ﬁ, １, ⁵), accents and
 * stacked marks dropped, curly quotes and odd dashes made plain, invisible characters removed. Keeps case.
 */
export function foldText(text: string): string {
  // Nearly all texts are plain as they stand, and seven passes over each of ten thousand wordings delay the start.
  if (/^[ -~]*$/.test(text) && !/`| {2}/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
