import * as v from 'valibot';
import { type MissedQuestion, WHYS } from './missed.ts';

export interface Kept {
  /** The servers where the list is on. */
  readonly on: Set<string>;
  /** By server and key. */
  readonly questions: Map<string, Map<string, MissedQuestion>>;
}

/** What is read from the disk: `on/<server>`, and `missed/<server>/<key>`. */
export interface ReadKept {
  readonly kept: Kept;
  /** The names of what cannot be read, and of what no server keeps any more. */
  readonly strays: readonly string[];
}

export function readKept(texts: ReadonlyMap<string, string>): ReadKept {
  const on = new Set([...texts.keys()].flatMap((name) => ON.exec(name)?.[1] ?? []));
  const questions: Kept['questions'] = new Map([...on].map((server) => [server, new Map()]));
  const strays: string[] = [];
  for (const [name, text] of texts) {
    if (ON.test(name)) continue;
    const [, server = '', key] = MISSED.exec(name) ?? [];
    const { success, output } = v.safeParse(questionShape, text);
    const ofServer = questions.get(server);
    if (success && output.key === key && ofServer !== undefined) ofServer.set(key, output);
    else strays.push(name);
  }
  return { kept: { on, questions }, strays };
}

export function toOnName(server: string): string {
  return `on/${server}`;
}

export function toMissedName(server: string, key: string): string {
  return `missed/${server}/${key}`;
}

const ON = /^on\/(.+)$/;
const MISSED = /^missed\/(.+)\/([0-9a-f]{12})$/;

const questionShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    key: v.string(),
    question: v.string(),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    why: v.picklist(WHYS),
    shown: v.array(v.string()),
    first: v.pipe(v.string(), v.isoDate()),
    last: v.pipe(v.string(), v.isoDate()),
  }),
);
