import { foldText, joinInitials, SIGNED_WORD } from '../fold-text.ts';
import type { ChecksDraft, QuestionsDraft, WordingsDraft } from '../shapes/questions-draft.ts';
import type { Finding, Path } from '../yaml/written.ts';
import { quoteText } from './unsafe-text.ts';

/** What is wrong with wordings, for each of the two files they stand in. */
export interface WordingFindings {
  readonly questions: readonly Finding[];
  readonly wordings: readonly Finding[];
}

/**
 * Wordings that lead to two places, which would leave it to chance what a reader gets.
 * @param more what `wordings.yaml` holds
 * @param sayPlace where a path of `questions.yaml` is, for a moderator who reads of it under the other file's name
 */
export function checkWordings(
  draft: QuestionsDraft,
  more: WordingsDraft,
  sayPlace: (path: Path) => string,
): WordingFindings {
  const owners = new Map<string, Owned>();
  const check = (owned: Owned, saysWhere: boolean): Finding[] => {
    const { text, path } = owned;
    const plain = toPlainWording(text);
    if (text === '') return [];
    if (plain === '')
      return [
        { path, what: `${quoteText(text)} has no word in it.`, fix: 'Write a question, or delete the line.' },
      ];
    const first = owners.get(plain);
    if (first === undefined) owners.set(plain, owned);
    if (first === undefined) return [];
    const where = saysWhere && inQuestions.has(first) ? `, in ${sayPlace(first.path)}` : '';
    return [explainTwice(owned, first, where)];
  };
  const own = listWordings(draft);
  const inQuestions = new Set(own);
  return {
    questions: own.flatMap((owned) => check(owned, false)),
    wordings: listMore(draft, more).flatMap((owned) => check(owned, true)),
  };
}

function explainTwice({ text, path, owner }: Owned, first: Owned, where: string): Finding {
  return first.owner === owner
    ? {
        path,
        severity: 'warning',
        what: `${quoteText(text)} stands in this entry twice${where === '' ? '' : `, first${where.slice(1)}`}.`,
        fix: 'Delete one of the two.',
      }
    : {
        path,
        what: `The wording ${quoteText(text)} belongs to ${first.owner} already${where}.`,
        fix: 'Leave it where it fits better, or make the two differ by a word.',
      };
}

/** The wordings of `wordings.yaml`, by the entry or gap they belong to. */
function listMore({ questions, gaps }: QuestionsDraft, more: WordingsDraft): Owned[] {
  const gapIds = new Set(gaps.map(({ id }) => id));
  const entryIds = new Set(questions.map(({ id }) => id));
  return Object.entries(more).flatMap(([id, texts]) =>
    texts.map((text, position) => ({
      text,
      path: [id, position],
      owner: `${gapIds.has(id) && !entryIds.has(id) ? 'gap' : 'entry'} "${id}"`,
    })),
  );
}

/** Checks that ask what `questions.yaml` asks already, which proves nothing, or that contradict each other. */
export function checkCheckWordings(checks: ChecksDraft, questions: QuestionsDraft): Finding[] {
  const wordings = new Map(listWordings(questions).map(({ text, owner }) => [toPlainWording(text), owner]));
  const asked = new Map<string, string>();
  const all = [
    ...checks.must.map(({ ask }, index) => ({ text: ask, list: 'must', path: ['must', index, 'ask'] })),
    ...checks.must_not.map((text, index) => ({ text, list: 'must_not', path: ['must_not', index] })),
  ];
  return all.flatMap(({ text, list, path }): Finding[] => {
    const plain = toPlainWording(text);
    if (text === '') return [];
    const owner = wordings.get(plain);
    const before = asked.get(plain);
    asked.set(plain, before ?? list);
    if (owner !== undefined)
      return [
        {
          path,
          what: `${quoteText(text)} is a wording of ${owner} already, so it checks nothing.`,
          fix: 'Ask the same thing in other words.',
        },
      ];
    if (before === undefined) return [];
    return [
      { path, what: `${quoteText(text)} stands in "${before}" already.`, fix: 'Delete one of the two.' },
    ];
  });
}

interface Owned {
  readonly text: string;
  readonly path: Path;
  /** `entry "aid"` or `gap "wounded"`. */
  readonly owner: string;
}

function listWordings({ questions, gaps }: QuestionsDraft): Owned[] {
  return [...listOf('questions', 'entry', questions), ...listOf('gaps', 'gap', gaps)];
}

function listOf(
  list: string,
  kind: string,
  items: readonly { readonly id: string; readonly ask: readonly string[] }[],
): Owned[] {
  return items.flatMap(({ id, ask }, index) =>
    ask.map((text, position) => ({
      text,
      path: [list, index, 'ask', position],
      owner: id === '' ? `${kind} ${index + 1}` : `${kind} "${id}"`,
    })),
  );
}

/** A wording without what makes no difference to a reader: case, accents, punctuation and spaces; `C++` is not `C#`. */
export function toPlainWording(wording: string): string {
  // Most are plain as they stand, and thousands are compared at each start.
  if (ALREADY_PLAIN.test(wording)) return wording;
  const folded = joinInitials(foldText(wording)).toLowerCase().replaceAll("'", '');
  return (folded.match(PLAIN_WORD) ?? []).join(' ');
}

const ALREADY_PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;
const PLAIN_WORD = new RegExp(`${SIGNED_WORD}|[\\p{L}\\p{N}]+`, 'gu');
