import { countProblems, type OutcomeReport, renderProblems } from './render-outcome.ts';
import type { ToldShelfRecord } from './render-shelf.ts';
import type { Part, Reply } from './reply.ts';
import { shorten } from './text.ts';

/** The outcome of a change with what each part said before and says now. */
export type AuditedOutcome = OutcomeReport & {
  readonly changes?: { readonly texts: ReadonlyMap<string, Texts> };
};

interface Texts {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

interface AuditedAuthor {
  readonly who: string;
  readonly how: string;
}

/**
 * What the audit channel reads.
 * @returns undefined for what changed nothing and was told to the moderator who tried it
 */
export function renderAudit(outcome: AuditedOutcome, { who, how }: AuditedAuthor): Reply | undefined {
  switch (outcome.kind) {
    case 'unchanged':
      return undefined;
    case 'loaded': {
      const { before, now, changes, unkept } = outcome;
      const told = `${who} changed the knowledge (${how}): ${now.knowledge.version} instead of ${before.knowledge.version}.`;
      return toReply(
        unkept === undefined ? told : `${told} It could not be kept for a later rollback: ${unkept}`,
        { kind: 'list', items: renderTexts(changes.texts) },
      );
    }
    case 'refused':
    case 'doubtful': {
      if (!UNSEEN.includes(how)) return undefined;
      const problems = outcome.kind === 'refused' ? outcome.problems : outcome.doubts;
      const fix =
        outcome.kind === 'refused' ? '' : ' /knowledge reload loads them all the same, after asking.';
      return toReply(
        `The knowledge files (${how}) were not loaded; the bot answers as before.${fix} ${countProblems(problems)}`,
        ...renderProblems(problems).parts,
      );
    }
  }
}

/** What the audit channel reads of a change of a shelf. @param server where it was made; its id */
export function renderShelfAudit(server: string, { number, who, summary }: ToldShelfRecord): Reply {
  return toReply(`${who} changed the shelf of server ${server}: ${summary} (setting ${number}).`);
}

/** Ways of changing that show their outcome to nobody. */
const UNSEEN: readonly string[] = ['signal', 'saved'];

/** What is more, or longer, is found by /knowledge diff. */
const MOST_SHOWN = 10;
const LONGEST_TEXT = 200;

function renderTexts(texts: ReadonlyMap<string, Texts>): readonly string[] {
  const told = [...texts].map(([name, { before, now }]) => {
    if (before === undefined) return `${name}, new: ${shorten(now ?? '', LONGEST_TEXT)}`;
    if (now === undefined) return `${name}, taken out; it was: ${shorten(before, LONGEST_TEXT)}`;
    return `${name}, before: ${shorten(before, LONGEST_TEXT)} — now: ${shorten(now, LONGEST_TEXT)}`;
  });
  const others = told.length - MOST_SHOWN;
  if (told.length === 0) return ['Only the layout or comments of the files changed.'];
  return others > 0 ? [...told.slice(0, MOST_SHOWN), `and ${others} more; /knowledge diff shows them`] : told;
}

function toReply(text: string, ...parts: readonly Part[]): Reply {
  return { audience: 'everyone', parts: [{ kind: 'words', text }, ...parts], actions: [] };
}
