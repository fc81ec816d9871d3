import { listLines } from '../../answering/language/lists.ts';

/** What readers ask of an article, and the words by which our own readers find of what. */
export interface Bank {
  readonly aux: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly pronoun: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly time: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly cost: ReadonlySet<string>;
  readonly deed: ReadonlySet<string>;
  /** By each form: how a question asks with it, and its first form. */
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly questions: readonly Asked[];
}

interface VerbForm {
  readonly ask: 'do' | 'does' | 'did';
  readonly base: string;
}

export interface Asked {
  /** With `{}` for the word that was found. */
  readonly question: string;
  /** Absent where it is never drafted as something that the article does not say. */
  readonly missing?: string;
  readonly words: readonly string[];
  /** An article that has one of these may say it after all. */
  readonly unless: readonly string[];
}

/** @param list the text of `language/en/readers-questions.txt` */
export function readBank(list: string): Bank {
  const lines = listLines(list).map(({ text }) => {
    const colon = text.indexOf(':');
    return { kind: text.slice(0, colon), rest: text.slice(colon + 1).trim() };
  });
  const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ rest }) => rest);
  const words = (kind: string): ReadonlySet<string> => new Set(of(kind).flatMap((rest) => rest.split(/\s+/)));
  return {
    aux: words('aux'),
    modal: words('modal'),
    number: words('number'),
    around: words('around'),
    people: words('people'),
    pronoun: words('pronoun'),
    small: words('small'),
    time: words('time'),
    said: words('said'),
    cost: words('cost'),
    deed: words('deed'),
    verbs: new Map(
      of('verb').flatMap((rest): readonly (readonly [string, VerbForm])[] => {
        const [base = '', third = '', past = ''] = rest.split(/\s+/);
        return [
          [base, { ask: 'do', base }],
          [third, { ask: 'does', base }],
          [past, { ask: 'did', base }],
        ];
      }),
    ),
    questions: of('ask').map((rest): Asked => {
      const [question = '', missing = '', cues = '', others = ''] = rest
        .split('|')
        .map((part) => part.trim());
      const [words, unless] = [cues.split(/\s+/), others.split(/\s+/)];
      return { question, words, unless, ...(missing === '-' ? {} : { missing }) };
    }),
  };
}
