import { editDistance } from '../edit-distance.ts';
import type { Path } from '../yaml/written.ts';
import { quoteText } from './unsafe-text.ts';

/** The entry, gap, topic or check that a path leads into, as a reader would name it; undefined outside of them. */
export function nameSubject(value: unknown, [list, index]: Path): string | undefined {
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const items = property(value, list);
  const item = Array.isArray(items) ? items[index] : undefined;
  switch (list) {
    case 'questions':
      return nameBy('entry', property(item, 'id'), index);
    case 'gaps':
      return nameBy('gap', property(item, 'id'), index);
    case 'topics':
      return nameBy('topic', property(item, 'command'), index, '/');
    case 'groups':
    case 'synonyms':
      return `group ${index + 1}`;
    default:
      return `${list} ${index + 1}`;
  }
}

/** The same for `wordings.yaml`, where ids stand in place of lists. */
export function nameWordings(_: unknown, [id]: Path): string | undefined {
  return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) ? `wordings of "${id}"` : undefined;
}

/** The same for `words.yaml`: a group, or the English word that others mean. */
export function nameWords(value: unknown, path: Path): string | undefined {
  const [list, code, english] = path;
  if (list !== 'translations') return nameSubject(value, path);
  return typeof english === 'string' ? `${code}: ${quoteText(english)}` : undefined;
}

function nameBy(kind: string, name: unknown, index: number, before = ''): string {
  return typeof name === 'string' && /^[\w-]{1,40}$/.test(name)
    ? `${kind} "${before}${name}"`
    : `${kind} ${index + 1}`;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** The name that a misspelt one was probably meant to be; undefined when none is near enough to be worth saying. */
export function findNearest(misspelt: string, names: Iterable<string>): string | undefined {
  const written = misspelt.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const name of names) {
    const edits = editDistance(written, name.toLowerCase(), least - 1);
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
