import type { StatedQuestion } from '../page-content.ts';
import type { PageDocument } from './page-dom.ts';
import { toPlainLines } from './to-plain-lines.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of the page; absent where it says nothing. */
export interface JsonLd {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: string;
  readonly questions: readonly StatedQuestion[];
}

/** Reads schema.org's data in a page. What is no JSON is passed over: pages carry much that is broken. */
export function readJsonLd(document: PageDocument): JsonLd {
  const entries = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST)
    .flatMap((text) => flatten(parse(text), 0))
    .slice(0, MOST_ENTRIES);
  const article = entries.find((entry) => hasType(entry, /(?:Article|Posting|Report)$/));
  const page = article ?? entries.find((entry) => hasType(entry, /^(?:WebPage|FAQPage|AboutPage|QAPage)$/));
  const fields = {
    title: toLine(page?.['headline']),
    outlet: findName(article?.['publisher']),
    author: findName(article?.['author']),
    published: toLine(page?.['datePublished']),
    language: toLine(page?.['inLanguage']),
  };
  const questions = entries.flatMap((entry) => (hasType(entry, /^Question$/) ? readQuestion(entry) : []));
  return { ...dropAbsent(fields), questions };
}

/** In characters: data of a page is a few thousand long. */
const LONGEST = 500_000;
const MOST_ENTRIES = 2_000;
const DEEPEST = 6;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Everything that has a type, wherever it stands. */
function flatten(value: unknown, depth: number): readonly Entry[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth + 1));
  if (!isEntry(value)) return [];
  const inner = Object.values(value).flatMap((one) => flatten(one, depth + 1));
  return '@type' in value ? [value, ...inner] : inner;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(entry: Entry, pattern: RegExp): boolean {
  return [entry['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

function toLine(value: unknown): string | undefined {
  const [first] = [value].flat();
  const text = typeof first === 'string' ? toPlainLines(first).join(' ') : '';
  return text === '' ? undefined : text;
}

/** The name of a person or an organisation, or the names of several. */
function findName(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one) => toLine(isEntry(one) ? one['name'] : one) ?? []);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

function readQuestion(entry: Entry): readonly StatedQuestion[] {
  const question = toLine(entry['name']) ?? toLine(entry['text']);
  const [accepted] = [entry['acceptedAnswer'] ?? entry['suggestedAnswer']].flat();
  const text = isEntry(accepted) ? accepted['text'] : undefined;
  const answer = typeof text === 'string' ? toPlainLines(text).join('\n') : '';
  return question === undefined || answer === '' ? [] : [{ question, answer }];
}

/** Without the fields that are undefined. */
function dropAbsent<T extends Entry>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(fields));
}
