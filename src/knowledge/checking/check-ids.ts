import type { QuestionsDraft, WordingsDraft } from '../shapes/questions-draft.ts';
import type { Finding, Path } from '../yaml/written.ts';
import { quoteText } from './unsafe-text.ts';
import { findNearest } from './wording-of-problems.ts';

/** Ids that stand twice, and ids that lead nowhere. Entries and gaps share their ids, so that a name means one thing. */
export function checkIds({ questions, topics, gaps }: QuestionsDraft): Finding[] {
  const entryIds = new Set(questions.map(({ id }) => id));
  const gapIds = new Set(gaps.map(({ id }) => id));
  const lookUp = (id: string, path: Path) => explainUnknown(id, path, entryIds, gapIds);
  return [
    ...findRepeated([...questions.map(toNamed('questions')), ...gaps.map(toNamed('gaps'))]),
    ...questions.flatMap(({ id, see }, index) =>
      see.flatMap((other, position) =>
        other === id
          ? [explainSelf(['questions', index, 'see', position])]
          : lookUp(other, ['questions', index, 'see', position]),
      ),
    ),
    ...topics.flatMap(({ entries }, index) => [
      ...entries.flatMap((id, position) => lookUp(id, ['topics', index, 'entries', position])),
      ...findTwice(entries, ['topics', index, 'entries']),
    ]),
    ...questions.flatMap(({ see }, index) => findTwice(see, ['questions', index, 'see'])),
  ];
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

function toNamed(list: string) {
  return ({ id }: { readonly id: string }, index: number): Named => ({ id, path: [list, index, 'id'] });
}

function findRepeated(all: readonly Named[]): Finding[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, path }) => {
    if (id === '') return [];
    if (/^p\d+s\d+$/.test(id))
      return [
        { path, what: `The id "${id}" looks like the address of a sentence.`, fix: 'Choose a word instead.' },
      ];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path,
        what: `The id "${id}" is taken by an entry or gap further up.`,
        fix: 'Choose another id for one of them.',
      },
    ];
  });
}

function explainUnknown(
  id: string,
  path: Path,
  entryIds: ReadonlySet<string>,
  gapIds: ReadonlySet<string>,
): Finding[] {
  if (id === '' || entryIds.has(id)) return [];
  if (gapIds.has(id))
    return [{ path, what: `"${id}" is a gap, not an entry.`, fix: 'Name entries of "questions" here.' }];
  const nearest = findNearest(id, entryIds);
  return [
    {
      path,
      what: `There is no entry "${id}".`,
      fix:
        nearest === undefined
          ? 'Write the id of an entry of "questions", or take it out.'
          : `Did you mean "${nearest}"?`,
    },
  ];
}

function explainSelf(path: Path): Finding {
  return { path, what: 'The entry names itself.', fix: 'Take it out of its own "see".' };
}

/** Ids in `wordings.yaml` that `questions.yaml` does not have. */
export function checkWordingIds(wordings: WordingsDraft, { questions, gaps }: QuestionsDraft): Finding[] {
  const ids = new Set([...questions, ...gaps].map(({ id }) => id));
  return Object.keys(wordings)
    .filter((id) => !ids.has(id))
    .map((id) => {
      const nearest = findNearest(id, ids);
      return {
        path: [id],
        at: 'key',
        what: `There is no entry or gap ${quoteText(id)} in questions.yaml.`,
        fix:
          nearest === undefined
            ? 'Write the id of an entry or gap, or take this list out.'
            : `Did you mean "${nearest}"?`,
      };
    });
}

/** Positions in a list where a text stands that stood before in the same list. */
function findTwice(texts: readonly string[], path: Path): Finding[] {
  return texts.flatMap((text, position) =>
    text !== '' && texts.indexOf(text) < position
      ? [
          {
            path: [...path, position],
            what: `"${text}" stands in this list twice.`,
            fix: 'Take one of them out.',
          },
        ]
      : [],
  );
}

/** Topic commands that stand twice in one article or that the bot itself has. */
export function checkTopics({ topics }: QuestionsDraft): Finding[] {
  return topics.flatMap(({ command }, index) => {
    const path = ['topics', index, 'command'];
    if (reservedCommands.has(command))
      return [
        {
          path,
          what: `The bot itself has the command /${command}.`,
          fix: 'Choose another name for the topic.',
        },
      ];
    const first = topics.findIndex((topic) => topic.command === command);
    return command !== '' && first < index
      ? [
          {
            path,
            what: `There are two topics with the command /${command}.`,
            fix: 'Join the two, or rename one of them.',
          },
        ]
      : [];
  });
}

/** The names of the bot's own commands, which no topic can have. A test compares them with the menu. */
export const reservedCommands: ReadonlySet<string> = new Set([
  'ask',
  'read',
  'sources',
  'help',
  'knowledge',
  'why',
  'privacy',
]);
