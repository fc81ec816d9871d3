/**
 * What a message asks once the marks of Discord are taken out: mentions of anybody, channels, commands and custom
 * emoji say nothing about the article. Code marks go too, their text stays.
 * @returns empty when nothing was asked
 */
export function toQuestion(content: string): string {
  return content
    .replace(
      /<(?:@[!&]?|#)\d{15,20}>|<a?:\w{1,40}:\d{15,20}>|<\/[^<>]{1,100}:\d{15,20}>|@everyone|@here/g,
      ' ',
    )
    .replace(/`+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
