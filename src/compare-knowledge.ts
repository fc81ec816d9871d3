import type { Article, Knowledge } from './knowledge/knowledge.ts';

/** What a reload changed, by name, for the moderator who did it. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares two versions; names read like `entry article/id`, in alphabetical order. */
export function compareKnowledge(before: Knowledge, now: Knowledge): Changes {
  const old = describeParts(before);
  const current = describeParts(now);
  return {
    added: [...current.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !current.has(name)).sort(),
    changed: [...current]
      .flatMap(([name, is]) => (old.has(name) && old.get(name) !== is ? [name] : []))
      .sort(),
  };
}

/** Every part by its name, with a text that differs when anything about the part does. */
function describeParts(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map([
    ...knowledge.articles.flatMap(describeArticle),
    ['synonyms', JSON.stringify(knowledge.synonyms)] as const,
  ]);
}

function describeArticle(article: Article): (readonly [string, string])[] {
  const { id, sentences, entries, gaps, topics, checks, ...about } = article;
  const ats = (cites: readonly { readonly at: string }[]) => cites.map(({ at }) => at);
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return [
    [`article ${id}`, JSON.stringify(about)],
    ...sentences.map(({ at, text }) => [`sentence ${id}/${at}`, text] as const),
    ...entries.map((entry) => {
      const parts = { ...entry, cites: ats(entry.cites), see: ids(entry.see) };
      return [`entry ${id}/${entry.id}`, JSON.stringify(parts)] as const;
    }),
    ...gaps.map((gap) => [`gap ${id}/${gap.id}`, JSON.stringify({ ...gap, near: gap.near?.at })] as const),
    ...topics.map((topic) => {
      const parts = { ...topic, entries: ids(topic.entries) };
      return [`topic ${id}/${topic.command}`, JSON.stringify(parts)] as const;
    }),
    [
      `checks ${id}`,
      JSON.stringify({ ...checks, must: checks.must.map((must) => [must.question, ats(must.anyOf)]) }),
    ],
  ];
}
