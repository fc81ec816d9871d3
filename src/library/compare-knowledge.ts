import type { Article, ArticleWords, Checks, Knowledge, Sentence } from '../knowledge/knowledge.ts';

/** What differs between two versions, by name, in alphabetical order. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** What each of them said before and says now, in words. */
  readonly texts: ReadonlyMap<string, BeforeAndNow>;
}

export interface BeforeAndNow {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/**
 * Names read like `entry article/id` or `wording article/id “text”`. The wordings of an entry that came or went as a
 * whole are not told one by one.
 */
export function compareKnowledge(before: Knowledge, now: Knowledge): Changes {
  const old = describeParts(before);
  const current = describeParts(now);
  const added = findMissing(current, old);
  const removed = findMissing(old, current);
  const changed = [...current]
    .flatMap(([name, { text }]) => (old.has(name) && old.get(name)?.text !== text ? [name] : []))
    .sort();
  const told = [...added, ...removed, ...changed];
  const texts = new Map(
    told.map((name) => [name, { before: old.get(name)?.text, now: current.get(name)?.text }]),
  );
  return { added, removed, changed, texts };
}

interface Part {
  /** What it says, in words; differs when anything about the part does. */
  readonly text: string;
  /** The name of what it is a part of. */
  readonly owner?: string;
}

type Parts = ReadonlyMap<string, Part>;

/** The names of these that the others lack, sorted. */
function findMissing(parts: Parts, others: Parts): readonly string[] {
  const isOwned = (owner: string | undefined) => owner !== undefined && !others.has(owner);
  return [...parts].flatMap(([name, { owner }]) => (others.has(name) || isOwned(owner) ? [] : [name])).sort();
}

function describeParts({ articles, synonyms }: Knowledge): Parts {
  return new Map([
    ...articles.flatMap((article) =>
      article.isDemo === true ? describeDemonstration(article) : describeArticle(article),
    ),
    ['synonyms', { text: synonyms.map((group) => group.join(', ')).join('; ') }],
  ]);
}

type Named = readonly [name: string, part: Part];

/** A demonstration that steps aside, or comes back, is told as one thing. */
function describeDemonstration(article: Article): Named[] {
  const owner = `demonstration ${article.id}`;
  const parts = describeArticle(article).map(([name, part]): Named => [name, { owner, ...part }]);
  return [[owner, { text: article.title }], ...parts];
}

function describeArticle(article: Article): Named[] {
  const { id, sentences, entries, gaps, topics, checks, words, isDemo, ...about } = article;
  const outline = describeOutline(sentences);
  return [
    [`article ${id}`, { text: toText({ ...about, demo: isDemo && 'true' }) }],
    ...(outline === '' ? [] : [[`outline ${id}`, { text: outline }] satisfies Named]),
    ...sentences.map(({ at, text }): Named => [`sentence ${id}/${at}`, { text }]),
    ...entries.flatMap(({ wordings, id: entry, cites, see, ...rest }) => [
      toNamed(`entry ${id}/${entry}`, { ...rest, cites: toAts(cites), see: toIds(see) }),
      ...describeWordings(`${id}/${entry}`, 'entry', wordings),
    ]),
    ...gaps.flatMap(({ wordings, id: gap, near, ...rest }) => [
      toNamed(`gap ${id}/${gap}`, { ...rest, near: near?.at }),
      ...describeWordings(`${id}/${gap}`, 'gap', wordings),
    ]),
    ...topics.map(({ command, entries: shown, ...rest }) =>
      toNamed(`topic ${id}/${command}`, { ...rest, entries: toIds(shown) }),
    ),
    ...describeChecks(id, checks),
    ...(words === undefined ? [] : [describeWords(id, words)]),
  ];
}

/** Headings, leads and lists, by the sentences below them: what stands around a sentence says what it is about. */
function describeOutline(sentences: readonly Sentence[]): string {
  const below = new Map<string, string[]>();
  for (const { at, headings, lead, role, isItem } of sentences) {
    const kinds = [role === 'lead' ? 'leads' : '', isItem === true ? 'in a list' : ''];
    const around = [...headings, ...(lead === undefined ? [] : [lead.at]), ...kinds].filter(
      (one) => one !== '',
    );
    if (around.length === 0) continue;
    const name = around.join(' › ');
    const ats = below.get(name);
    if (ats === undefined) below.set(name, [at]);
    else ats.push(at);
  }
  return [...below].map(([name, ats]) => `${name}: ${ats.join(', ')}`).join('; ');
}

function describeChecks(id: string, { must, mustNot }: Checks): Named[] {
  if (must.length + mustNot.length === 0) return [];
  const promised = must.map(({ question, anyOf }) => `${question} (${toAts(anyOf)})`);
  return [toNamed(`checks ${id}`, { must: promised.join('; '), 'must not': mustNot.join('; ') })];
}

function describeWords(id: string, { synonyms, translations }: ArticleWords): Named {
  const groups = synonyms.map((group) => group.join(', ')).join('; ');
  const meanings = translations.map(
    ({ language, english, words }) => `${language} ${english}: ${words.join(', ')}`,
  );
  return toNamed(`words ${id}`, { synonyms: groups, translations: meanings.join('; ') });
}

function describeWordings(of: string, kind: 'entry' | 'gap', wordings: readonly string[]): Named[] {
  return wordings.map((text) => [`wording ${of} “${text}”`, { text, owner: `${kind} ${of}` }]);
}

function toNamed(name: string, fields: Readonly<Record<string, unknown>>): Named {
  return [name, { text: toText(fields) }];
}

/** `question: When …?; cites: p1s1, p2s1`; what is empty is left out. */
function toText(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : `(${toText(value)})`}`)
    .join('; ');
}

function toAts(cites: readonly { readonly at: string }[]): string {
  return cites.map(({ at }) => at).join(', ');
}

function toIds(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(', ');
}
