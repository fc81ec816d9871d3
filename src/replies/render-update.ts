import type { Sentence } from '../knowledge/knowledge.ts';
import { en } from '../locales/en.ts';
import { toShortAddress } from './quotes.ts';
import { type Part, type Reply, type ReplyFile, toButton } from './reply.ts';
import { sayCount, shorten } from './text.ts';

/** What became of an article's sentences; the importing room's plan fits it. */
export interface UpdateReport {
  readonly carrying: {
    readonly carried: readonly CarriedSentence[];
    readonly added: readonly Sentence[];
  };
  readonly asked: readonly AskedSentence[];
  /** How many cited sentences are carried without asking. */
  readonly sure: number;
}

interface CarriedSentence {
  readonly kind: 'unchanged' | 'moved' | 'parted' | 'joined' | 'changed' | 'gone';
  readonly from: Sentence;
  readonly to: readonly Sentence[];
  readonly why?: string;
}

interface AskedSentence extends CarriedSentence {
  readonly citedBy: readonly { readonly kind: string; readonly name: string }[];
}

export interface UpdateReview {
  readonly name: string;
  /** Its id. */
  readonly article: string;
  readonly title: string;
  readonly plan: UpdateReport;
  readonly wording: 'verbatim' | 'restated';
  readonly notes: readonly string[];
  /** How many of the asked sentences are decided. */
  readonly decided: number;
  /** The first that is not; undefined when all are. */
  readonly next: AskedSentence | undefined;
  /** Entries and checks that would cite nothing any more, and go. */
  readonly emptied: readonly string[];
}

/** What changed, and the next cited sentence of which a person has to say whether it still is what was meant. */
export function renderUpdate({
  name,
  article,
  title,
  plan,
  wording,
  notes,
  decided,
  next,
  emptied,
}: UpdateReview): Reply {
  const isFirst = decided === 0;
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: title },
      words(`Read again: ${sayCounts(plan)}. All of it is in the file.`),
      ...(isFirst && notes.length > 0 ? [list(notes.map((note) => shorten(note, 250)))] : []),
      words(
        `Cited sentences: ${plan.sure} stand as they are${plan.asked.length === 0 ? '' : `, ${decided} of ${plan.asked.length} others are decided`}.`,
      ),
      ...(next === undefined ? sayReady(emptied) : renderAsked(next, { article, wording })),
    ],
    actions: [
      ...(next === undefined
        ? [toButton('Publish', { name: 'update-publish', args: [name] }, 'main')]
        : toDecisions(name, next)),
      toButton('Cancel', { name: 'import-cancel', args: [name] }),
    ],
    files: [toFile(plan)],
  };
}

function toDecisions(name: string, { from: { at }, to }: AskedSentence) {
  const keep = toButton('Keep the citation', { name: 'update-decide', args: [name, at, 'carry'] }, 'main');
  const drop = toButton('Drop it', { name: 'update-decide', args: [name, at, 'drop'] });
  return to.length === 0 ? [drop] : [keep, drop];
}

function sayReady(emptied: readonly string[]): readonly Part[] {
  return [
    ...(emptied.length === 0
      ? []
      : [words(`Taken out, because nothing is left that they cite: ${shorten(emptied.join(', '), 500)}.`)]),
    words('Nothing is published yet.'),
  ];
}

function renderAsked(
  { from, to, why, citedBy }: AskedSentence,
  { article, wording }: Pick<UpdateReview, 'article' | 'wording'>,
): readonly Part[] {
  const names = citedBy.map(({ kind, name }) => `${kind} “${name}”`).join(', ');
  const quote = ({ text, at }: Sentence): Part => ({
    kind: 'quote',
    article,
    text,
    at,
    address: toShortAddress(at, en.phrases),
    wording,
    emphasised: false,
  });
  return [
    words(`${shorten(names, 300)} cites a sentence, and ${why ?? 'it is another'}. It was:`),
    quote(from),
    ...(to.length === 0 ? [words('Nothing stands there now.')] : [words('It is now:'), ...to.map(quote)]),
    ...(to.length === 0 ? [] : [words('Does the new one still say what the citation is for?')]),
  ];
}

/** `40 unchanged, 2 changed, 1 new`: what did not happen is left out. */
function sayCounts({ carrying: { carried, added } }: Pick<UpdateReport, 'carrying'>): string {
  const count = (...kinds: readonly string[]) => carried.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    [count('unchanged'), 'unchanged'],
    [count('moved'), 'moved'],
    [count('parted', 'joined'), 'on other lines'],
    [count('changed'), 'changed'],
    [count('gone'), 'gone'],
    [added.length, 'new'],
  ] as const;
  return `of ${sayCount(carried.length, 'sentence')} ${counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ')}`;
}

function toFile({ carrying: { carried, added } }: UpdateReport): ReplyFile {
  const changes = carried.filter(({ kind }) => kind !== 'unchanged');
  const lines = [
    ...changes.flatMap(({ kind, from, to }) => [
      `${kind}: ${from.at}  ${from.text}`,
      ...to.map(({ at, text }) => `     now: ${at}  ${text}`),
    ]),
    ...added.map(({ at, text }) => `new: ${at}  ${text}`),
  ];
  return { name: 'changes.txt', content: `${lines.join('\n')}\n` };
}

/** What moderators are told of a page that is not as the article has it; nothing was changed. */
export function renderPageChanged(
  id: string,
  { carrying, asked }: Pick<UpdateReport, 'carrying' | 'asked'>,
): Reply {
  const [first] = asked;
  const cited =
    first === undefined
      ? 'None that is cited has changed.'
      : `Cited and changed: ${asked.map(({ from }) => toShortAddress(from.at, en.phrases)).join(', ')}.`;
  const text = `The page of “${id}” is not as the article has it any more: ${sayCounts({ carrying })}. ${shorten(cited, 500)} Nothing was changed; /knowledge update article:${id} shows and carries it.`;
  return { audience: 'everyone', parts: [words(text)], actions: [] };
}

/** The same where the page cannot be read any more. */
export function renderPageUnread(id: string, reason: string): Reply {
  const text = `The page of “${id}” could not be read. ${reason} Nothing was changed; the article is answered from as before.`;
  return { audience: 'everyone', parts: [words(text)], actions: [] };
}

function words(text: string): Part {
  return { kind: 'words', text };
}

function list(items: readonly string[]): Part {
  return { kind: 'list', items };
}
