import {
  type Article,
  type CitedSentence,
  type Figure,
  findFigures,
  type Sentence,
} from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { FigurePart, Part, Quote, Small } from './reply.ts';
import { shorten } from './text.ts';

/** `p7s2` for a person: `¶7, sentence 2`; the headline by its name. */
export function toReadableAddress(at: string, phrases: Phrases): string {
  return toReadableAddresses([at], phrases);
}

/** `p7s2` beside the sentence itself: `¶7·2`. */
export function toShortAddress(at: string, { place }: Pick<Phrases, 'place'>): string {
  const { paragraph, number } = readAddress(at);
  return paragraph === 0 ? place.headline : `¶${paragraph}·${number}`;
}

/** Several addresses of one article, shortest way: `headline; ¶7, sentences 1 and 2; ¶9, sentence 3`. */
export function toReadableAddresses(ats: readonly string[], { place }: Phrases): string {
  const numbers = new Map<number, number[]>();
  for (const at of ats) {
    const { paragraph, number } = readAddress(at);
    numbers.set(paragraph, [...(numbers.get(paragraph) ?? []), number]);
  }
  return [...numbers]
    .map(([paragraph, inIt]) => (paragraph === 0 ? place.headline : place.sentences(paragraph, inIt)))
    .join('; ');
}

function readAddress(at: string): { readonly paragraph: number; readonly number: number } {
  const [, paragraph, number] = /^p(\d+)s(\d+)$/.exec(at) ?? [];
  return { paragraph: Number(paragraph), number: Number(number) };
}

/** The sentence as the article has it, with its address. */
export function renderQuote({ article, sentence }: CitedSentence, phrases: Phrases): Quote {
  const { text, at } = sentence;
  const address = toShortAddress(at, phrases);
  return {
    kind: 'quote',
    text,
    article: article.id,
    at,
    address,
    wording: article.wording,
    emphasised: false,
  };
}

/**
 * The sentences, and small above them what they stand below in the article: headings, and the question or label that
 * leads to them. It is said once for those that share it, and a lead that is quoted itself is not said again.
 */
export function renderQuotes(cites: readonly CitedSentence[], phrases: Phrases): readonly Part[] {
  return cites.flatMap((cite, index) => [...renderPlace(cites, index), renderQuote(cite, phrases)]);
}

function renderPlace(cites: readonly CitedSentence[], index: number): readonly Small[] {
  const text = placeAmong(cites, index);
  const isSaid = cites[index - 1]?.article === cites[index]?.article && placeAmong(cites, index - 1) === text;
  return text === '' || isSaid ? [] : [{ kind: 'small', text }];
}

/** @returns what is said of a sentence's place where these sentences are quoted together */
function placeAmong(cites: readonly CitedSentence[], index: number): string {
  const { headings = [], lead } = cites[index]?.sentence ?? {};
  const isQuoted = cites.slice(0, Math.max(0, index)).some(({ sentence }) => sentence === lead);
  return describePlace({ headings, ...(isQuoted || lead === undefined ? {} : { lead }) });
}

/** `Tickets › Can I bring a dog?`, of each kind the innermost two; empty where the sentence stands below nothing. */
export function describePlace({ headings, lead }: Pick<Sentence, 'headings' | 'lead'>): string {
  const leads = lead === undefined ? [] : [lead.lead?.text ?? '', lead.text];
  return [...headings.slice(-2), ...leads]
    .filter((text) => text !== '')
    .map((text) => shorten(text, LONGEST_PLACE))
    .join(' › ');
}

/** In UTF-16 units, each; four of them, all escaped, still fit a line of a message. */
const LONGEST_PLACE = 200;

/**
 * The cited sentences in the order given. Where more than one of them carries a figure, each figure stands under
 * its sentence with who, where and when, and a line says that they are not added up.
 */
export function renderCites(cites: readonly CitedSentence[], phrases: Phrases): readonly Part[] {
  const isSideBySide = cites.filter((cite) => findFigures(cite).length > 0).length > 1;
  if (!isSideBySide) return renderQuotes(cites, phrases);
  return [...renderWithFigures(cites, phrases), { kind: 'words', text: phrases.figures.severalSideBySide }];
}

/** Sentences that give rival figures: that they do is said first, so that nobody takes one of them for the answer. */
export function renderRivals(cites: readonly CitedSentence[], phrases: Phrases): readonly Part[] {
  return [{ kind: 'words', text: phrases.figures.several }, ...renderWithFigures(cites, phrases)];
}

function renderWithFigures(cites: readonly CitedSentence[], phrases: Phrases): readonly Part[] {
  return cites.flatMap((cite, index) => [
    ...renderPlace(cites, index),
    renderQuote(cite, phrases),
    ...findFigures(cite).map((figure) => renderFigure(figure, phrases)),
  ]);
}

function renderFigure({ value, counts, who, where, when }: Figure, { figures }: Phrases): FigurePart {
  const particulars = [
    when === undefined ? undefined : figures.when(when),
    where === undefined ? undefined : figures.where(where),
    who === undefined ? undefined : figures.accordingTo(who),
  ].filter((part) => part !== undefined);
  return { kind: 'figure', value, counts, particulars };
}

/** `22: soldiers killed · when: since November 27`, for a door that shows text alone. */
export function sayFigure({ value, counts, particulars }: FigurePart): string {
  return [`${value}: ${counts}`, ...particulars].join(' · ');
}

/**
 * One line for each article cited: title, outlet, date where known, places, whose words they are, version.
 * @param version the knowledge in force, as `/knowledge status` shows it
 */
export function renderSources(
  cites: readonly CitedSentence[],
  version: string,
  phrases: Phrases,
): readonly Small[] {
  const byArticle = new Map<Article, string[]>();
  for (const { article, sentence } of cites)
    byArticle.set(article, [...(byArticle.get(article) ?? []), sentence.at]);
  return [...byArticle].map(([article, ats]) => renderSource({ article, ats, version }, phrases));
}

interface Source {
  readonly article: Article;
  readonly ats: readonly string[];
  readonly version: string;
}

function renderSource({ article, ats, version }: Source, phrases: Phrases): Small {
  const places = toReadableAddresses(ats, phrases);
  const { place, quote } = phrases;
  const origin = describeOutlet(article);
  const parts = [
    quote(article.title),
    ...(origin === '' ? [] : [origin]),
    article.wording === 'restated' ? place.restates(places) : places,
    place.knowledge(version),
  ];
  const text = place.from(parts.join(' · '));
  return article.url === undefined ? { kind: 'small', text } : { kind: 'small', text, url: article.url };
}

/** `Example Wire, A. Writer, 2016-04-18`: as much of it as the copy gives, empty where it gives none. */
export function describeOutlet({ outlet, author, published }: Article): string {
  return [outlet, author, published].filter((part) => part !== undefined).join(', ');
}
