/** Where sentences end, by their signs alone: there is no list of words, so that it holds for any language. */

export function endsAsSentence(text: string): boolean {
  return '.!?…。！？؟۔।'.includes(findLastSign(text));
}

/** Whether a line holds a question and nothing else. */
export function onlyAsks(text: string): boolean {
  return asks(text) && splitSentences(text).every(asks);
}

function asks(text: string): boolean {
  return '?？؟'.includes(findLastSign(text));
}

export function endsInColon(text: string): boolean {
  return ':：'.includes(findLastSign(text));
}

/** What may stand behind the sign that ends a sentence. */
const CLOSERS: ReadonlySet<string> = new Set('"\'”’»“)]*_');

function findLastSign(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSERS.has(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1) || ' ';
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0;
}

/**
 * The sentences of a line, as far as signs tell them apart; in doubt it is one sentence. Nothing is split by this: it
 * is what a person is advised.
 * @param text at most as long as a sentence may be
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.trimEnd().length;
    const sentence = text.slice(start, end).trim();
    if (!isEnd(sentence, text.slice(end))) continue;
    sentences.push(sentence);
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((one) => one !== '');
}

/** From the first sign of a run, or a run of a thousand would be tried from each of them. */
const MARK = /(?<![.!?…。！？؟۔।])[.!?…。！？؟۔।]+["'”’»)\]]*(?:\s+|(?<=[。！？]))/gu;

function isEnd(sentence: string, rest: string): boolean {
  const after = rest.trimStart();
  // A sentence begins with a capital letter, or in a writing that has none.
  if (!/^["'“‘«]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(after)) return false;
  if (countWords(sentence) < 2 && !/[。！？]/u.test(sentence)) return false;
  return !isOpen(sentence) && !isShort(sentence);
}

/** Inside brackets or quotation marks nothing is cut. */
function isOpen(text: string): boolean {
  const count = (sign: string) => text.split(sign).length;
  return (
    count('(') > count(')') || count('[') > count(']') || count('“') > count('”') || count('"') % 2 === 0
  );
}

/** Whether the last full stop may belong to a short form: `Dr.`, `U.S.`, `approx.`, `bzw.`, an ordinal such as `5.` */
function isShort(sentence: string): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}.:,-])([\p{L}\p{M}\p{N}.:,-]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  if (word.includes('.')) return true;
  if (/^\p{N}/u.test(word)) return word.length < 3;
  if (/^\p{Lu}+$/u.test(word)) return word.length < 3;
  if (/^\p{Lu}/u.test(word)) return word.length < 5;
  if (!/^\p{Script=Latin}/u.test(word)) return false;
  return word.length < 3 || !/[aeiouy]/u.test(word.normalize('NFD'));
}
