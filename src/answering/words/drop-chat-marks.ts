/**
 * What somebody wrote without what says nothing about an article: links, addresses, HTML, and Discord's own marks
 * (mentions, custom emoji, time stamps, commands). Of lines that quote somebody else nothing stays where other lines
 * are left. Whatever the text, it takes time in proportion to its length.
 * @returns empty where nothing else was written
 */
export function dropChatMarks(text: string): string {
  const own = text.includes('>') ? dropQuoted(text) : text;
  // Nearly every text is free of all marks, and ten thousand wordings are read at the start.
  if (!/[<&@]|\]\(|:\/\/|www\.|discord\.gg/i.test(own)) return own;
  return own
    .replace(MASKED_LINK, '$1 ')
    .replace(DISCORD_MARK, ' ')
    .replace(LINK, ' ')
    .replace(ADDRESS, ' ')
    .replace(HTML_TAG, ' ')
    .replace(HTML_CHARACTER, (found, name: string) => decode(name.toLowerCase()) ?? found);
}

/** Discord shows lines behind `> ` as a quotation, and behind `>>> ` all the rest; a quotation alone is what was meant. */
function dropQuoted(text: string): string {
  const [before = ''] = text.split(/^>>> /m, 1);
  const lines = before.split('\n').filter((line) => !/^> ?(?:\S|$)/.test(line.trimStart()));
  const own = lines.join('\n');
  return /[\p{L}\p{N}]/u.test(own.replace(DISCORD_MARK, '')) ? own : text;
}

const ID = String.raw`\d{15,20}`;
const DISCORD_MARK = new RegExp(
  [
    `<(?:@[!&]?|#)${ID}>`,
    String.raw`<a?:\w{1,40}:${ID}>`,
    String.raw`<\/[^<>]{1,100}:${ID}>`,
    String.raw`<t:-?\d{1,17}(?::[A-Za-z])?>`,
    String.raw`<id:[\w-]{1,40}>`,
    '@everyone|@here',
  ].join('|'),
  'g',
);
const MASKED_LINK = /\[([^[\]]{1,300})\]\(<?(?:https?:\/\/|mailto:)[^\s)[]*\)/gi;
const LINK = /<?(?:\b(?:https?|ftp|discord):\/\/|\bwww\.(?=\w)|\bdiscord\.gg\/)[^\s<>]*>?/gi;
/** No part is longer than the standard for addresses lets it be. */
const ADDRESS = /<?(?<![\w.+-])[\w.+-]{1,64}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,6}>?/g;
/** Behind a letter it may be a part of a name: `vector<string>`. */
const HTML_TAG =
  /(?:<\/|(?<![\p{L}\p{N}])<)[a-z][a-z\d]{0,10}(?:\s[^<>=]{0,40}=[^<>]{0,300})?\s?\/?>|<!--[^<>]{0,300}-->/giu;
const HTML_CHARACTER = /&(#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|apos|nbsp);/gi;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

const LAST_CODE_POINT = 0x10_ff_ff;
