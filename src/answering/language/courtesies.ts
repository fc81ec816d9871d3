import { listLines } from './lists.ts';

/** What is said to a bot without asking about what an article says; `article` asks what the article is about. */
export type Courtesy = (typeof COURTESIES)[number];

/** What matters most comes first: "hi, what is this article about?" asks about the article. */
const COURTESIES = ['article', 'self', 'help', 'thanks', 'farewell', 'greeting'] as const;

/** Reads what a text is beside a question. @returns undefined where anything else is said, too */
export type ReadCourtesy = (text: string) => Courtesy | undefined;

/**
 * @param list the text of `language/en/greetings.txt`
 * @throws where a line is of no kind; the message names file and line
 */
export function createCourtesyReading(list: string): ReadCourtesy {
  const kinds = readKinds(list);
  const longest = Math.max(0, ...[...kinds.keys()].map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = readPlainWords(text);
    const found = words.length > MOST_WORDS ? undefined : cover(words, { kinds, longest });
    return found && COURTESIES.find((kind) => found.has(kind));
  };
}

type Kind = Courtesy | 'filler';

/** So many words are no mere greeting; nothing longer is looked at. */
const MOST_WORDS = 24;
const LONGEST = 300;

function readPlainWords(text: string): readonly string[] {
  const plain = text
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .toLowerCase();
  if (plain.length > LONGEST) return Array.from({ length: MOST_WORDS + 1 }, () => '');
  return (plain.replace(/['’`]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/(\p{L})\1{2,}/gu, '$1'),
  );
}

interface Phrases {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** In words. */
  readonly longest: number;
}

/** The kinds of the phrases that together are the whole text, if they are; of several ways the one with longer phrases. */
function cover(words: readonly string[], { kinds, longest }: Phrases): ReadonlySet<Kind> | undefined {
  const covered: (ReadonlySet<Kind> | undefined)[] = [new Set()];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end && covered[end] === undefined; start += 1) {
      const before = covered[start];
      const kind = kinds.get(words.slice(start, end).join(' '));
      if (before !== undefined && kind !== undefined) covered[end] = new Set([...before, kind]);
    }
  }
  return covered[words.length];
}

function readKinds(list: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { line, text } of listLines(list)) {
    const [name = '', phrases = ''] = text.split(': ');
    const kind = [...COURTESIES, 'filler' as const].find((one) => one === name);
    if (kind === undefined) throw new Error(`language/en/greetings.txt:${line}: there is no kind “${name}”.`);
    for (const phrase of phrases.split(', ').flatMap(spellOut))
      if (!kinds.has(phrase)) kinds.set(phrase, kind);
  }
  return kinds;
}

/** `what is|was this?`: `what is`, `what was`, `what is this` and `what was this`. */
function spellOut(pattern: string): readonly string[] {
  return pattern.split(' ').reduce<readonly string[]>(
    (beginnings, word) => {
      const alternatives = word.replace(/\?$/, '').split('|');
      const longer = beginnings.flatMap((beginning) =>
        alternatives.map((one) => `${beginning} ${one}`.trim()),
      );
      return word.endsWith('?') ? beginnings.concat(longer) : longer;
    },
    [''],
  );
}
