import type { Word } from '../words/read-words.ts';
import { expandWord, type Option, type WordSources } from './expand-word.ts';
import { toRarity } from './postings.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { readSought, type Sought } from './sought.ts';
import type { FoundPhrase } from './thesaurus.ts';

/** A question, weighed against the sentences: which of its words tell how much, and what each may stand for. */
export interface AskedQuestion {
  readonly words: readonly Word[];
  /** For each word the number of its form among those of the articles, -1 where none has it. */
  readonly forms: readonly number[];
  /** For each word its place in `asked`, -1 for one that carries no meaning. */
  readonly places: readonly number[];
  /** The distinct words that carry meaning, in order. */
  readonly asked: readonly AskedWord[];
  readonly sought: Sought;
  /** For each term of the articles the asked words it may answer to. */
  readonly uses: ReadonlyMap<number, readonly Use[]>;
  /** What all asked words weigh together, never 0. */
  readonly total: number;
  readonly paragraphTotal: number;
  /** For each asked word how rare it is that it stands in one sentence with the next; 0 where that never happens. */
  readonly pairs: readonly number[];
}

export interface AskedWord {
  readonly word: Word;
  /** Among all words of the question. */
  readonly place: number;
  readonly options: readonly Option[];
  /** How rare it is among sentences, times how much such a word usually tells. */
  readonly weight: number;
  readonly paragraphWeight: number;
  readonly isName: boolean;
}

export interface Use {
  /** The place in `asked`. */
  readonly asked: number;
  readonly weight: number;
  readonly how: Option['how'];
}

/** What a question is weighed with. */
export interface Scales {
  readonly index: SentenceIndex;
  readonly sources: WordSources;
  /** How much a word of a question usually tells, by its stem; 1 is the average. */
  readonly telling: ReadonlyMap<string, number>;
}

/** The words looked at; a question of more distinct words rambles, and every word costs time. */
const MOST_WORDS = 32;

export function weighQuestion(words: readonly Word[], scales: Scales): AskedQuestion {
  const { index, sources } = scales;
  const distinct = pickDistinct(words);
  const phrases = sources.thesaurus.phrasesIn(words.map(({ stem }) => stem));
  const asked = distinct.map(({ word, place }) =>
    weighWord(word, place, listOptions(word, place, phrases, scales), scales),
  );
  const places = new Map(asked.map(({ word }, place) => [word.stem, place]));
  const uses = new Map<number, Use[]>();
  for (const [number, { options }] of asked.entries()) {
    for (const { term, weight, how } of options) {
      const use = { asked: number, weight, how };
      const known = uses.get(term);
      if (known === undefined) uses.set(term, [use]);
      else known.push(use);
    }
  }
  return {
    words,
    forms: words.map(({ form }) => index.lexicon.findForm(form) ?? -1),
    places: words.map(({ stem }) => places.get(stem) ?? -1),
    asked,
    sought: readSought(words),
    uses,
    total: asked.reduce((sum, { weight }) => sum + weight, 0) || 1,
    paragraphTotal: asked.reduce((sum, { paragraphWeight }) => sum + paragraphWeight, 0) || 1,
    pairs: asked.map((one, place) => weighPair(one, asked[place + 1], index)),
  };
}

function pickDistinct(words: readonly Word[]) {
  const distinct = new Map<string, { readonly word: Word; readonly place: number }>();
  for (const [place, word] of words.entries()) {
    if (word.isEmpty || distinct.has(word.stem)) continue;
    distinct.set(word.stem, { word, place });
    if (distinct.size === MOST_WORDS) break;
  }
  return [...distinct.values()];
}

/** The word's own options, then those of a phrase it is part of, then the names that stand for a name. */
function listOptions(
  word: Word,
  place: number,
  phrases: readonly FoundPhrase[],
  { index, sources }: Scales,
): readonly Option[] {
  const options = [...expandWord(word, sources)];
  const keep = (option: Option): void => {
    if (!options.some(({ term, weight }) => term === option.term && weight >= option.weight))
      options.push(option);
  };
  for (const { start, length, alike } of phrases) {
    if (place < start || place >= start + length) continue;
    for (const { stem, weight } of alike) {
      const term = index.lexicon.findTerm(stem);
      if (term !== undefined) keep({ term, weight, how: 'synonym' });
    }
  }
  const own = options.find(({ weight }) => weight >= 0.6);
  if (own === undefined) return options;
  for (const { term, weight } of index.names.aliasesOf(own.term)) {
    keep({ term, weight: weight * own.weight, how: 'synonym' });
  }
  return options;
}

/** Options below this say too little about how rare the word is. */
const STRONG = 0.5;

function weighWord(
  word: Word,
  place: number,
  options: readonly Option[],
  { index, telling }: Scales,
): AskedWord {
  const strong = options.filter(({ weight }) => weight >= STRONG).map(({ term }) => term);
  const own = options.find(({ how }) => how === 'same' || how === 'form')?.term;
  const terms = own === undefined ? strong : [own];
  const tells = telling.get(word.stem) ?? 1;
  const { inSentences, inParagraphs } = index;
  const frequency = Math.max(0, ...terms.map((term) => inSentences.frequencyOf(term)));
  const inParagraph = Math.max(0, ...terms.map((term) => inParagraphs.frequencyOf(term)));
  return {
    word,
    place,
    options,
    weight: tells * toRarity(frequency, inSentences.texts),
    paragraphWeight: tells * toRarity(inParagraph, inParagraphs.texts),
    isName: own === undefined ? word.isNumber : index.names.namenessOf(own) > 0.5,
  };
}

function weighPair(one: AskedWord, next: AskedWord | undefined, { inSentences }: SentenceIndex): number {
  if (next === undefined) return 0;
  const sentencesWith = ({ options }: AskedWord): ReadonlySet<number> => {
    const sentences = new Set<number>();
    for (const { term, weight } of options) {
      if (weight < STRONG) continue;
      const posting = inSentences.of(term);
      for (let at = 0; at < posting.length; at += 2) sentences.add(posting[at] ?? -1);
    }
    return sentences;
  };
  const [left, right] = [sentencesWith(one), sentencesWith(next)];
  let both = 0;
  for (const sentence of left) if (right.has(sentence)) both += 1;
  return both === 0 ? 0 : toRarity(both, inSentences.texts);
}
