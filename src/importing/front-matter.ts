import { toYamlText } from '../knowledge/editing/write-item.ts';
import { type FrontMatter, isFrontMatter } from '../knowledge/shapes/other-shapes.ts';
import type { About } from './page-content.ts';
import { cleanWhole } from './write-blocks.ts';

/** What the moderator says of the article; it goes before what the page states. */
export interface Said extends About {
  readonly rights?: string;
}

export interface WrittenFrontMatter {
  /** With its two lines `---`. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly notes: readonly string[];
}

/** The front matter of an imported article: what is stated and can be read back, nothing else. */
export function writeFrontMatter(title: string, stated: About, said: Said): WrittenFrontMatter {
  const all: Said & { readonly wording?: string; readonly demo?: string } = { ...stated, ...said };
  const notes: string[] = [];
  const take = (key: keyof FrontMatter, most: number): readonly string[] => {
    const text = cleanWhole(all[key] ?? '')
      .slice(0, most)
      .trim();
    if (text === '') return [];
    if (isFrontMatter(key, text)) return [`${key}: ${key === 'published' ? text : toYamlText(text)}`];
    notes.push(`The page's ${NAMES[key] ?? key} “${text}” cannot be used and was left out.`);
    return [];
  };
  const [language = 'language: en'] = take('language', 40);
  if (all.language === undefined) notes.push('The page states no language; English (en) is assumed.');
  const lines = [
    `title: ${toYamlText(title)}`,
    ...take('outlet', 100),
    ...take('author', 100),
    ...take('published', 10),
    ...take('url', 2_000),
    language,
    'wording: verbatim',
    ...take('rights', 500),
  ];
  return {
    text: ['---', ...lines, '---'].join('\n'),
    title,
    language: language.slice('language: '.length).replace(/"/g, ''),
    notes,
  };
}

const NAMES: Readonly<Record<string, string>> = { url: 'address', published: 'date' };
