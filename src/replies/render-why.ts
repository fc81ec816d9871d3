import type {
  Answer,
  Answered,
  Contender,
  KnownWord,
  Reason,
  Suggestion,
  WordMatch,
} from '../answering/answer.ts';
import type { CitedSentence } from '../knowledge/knowledge.ts';
import { en } from '../locales/en.ts';
import { toReadableAddress, toReadableAddresses } from './quotes.ts';
import type { Part, Reply } from './reply.ts';
import { sayLack } from './say-objection.ts';
import { cut, quoteWord } from './text.ts';

/**
 * Why a question is answered as it is, for moderators: what was done, by which rule, which words met and how, and what
 * came next. Names what is in the files, so that the right one can be mended; shows no score.
 * @param version the knowledge in force
 */
export function renderWhy(question: string, answer: Answer, version: string): Reply {
  const { reason } = answer;
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'Why' },
      ...toWords([
        `Asked: ${cut(question, READ_BACK)}`,
        describeAnswer(answer),
        ...describeLack(answer),
        reason.summary,
        reason.rule === undefined ? undefined : `The rule: ${reason.rule}`,
        reason.nearest === undefined ? undefined : `The nearest wording: “${reason.nearest}”.`,
      ]),
      ...renderMatches(reason.matches, answer.kind),
      ...toWords([
        listWords('Only elsewhere in the knowledge', (reason.elsewhere ?? []).map(nameKnown)),
        listWords('Found nowhere', reason.missing.map(quote)),
        describeNext(reason, answer),
      ]),
      { kind: 'small', text: `${HOW_TO_MEND} · knowledge ${version}` },
    ],
    actions: [],
  };
}

/** In UTF-16 units: what the command's option takes. */
const READ_BACK = 300;

const HOW_TO_MEND =
  'To change this, put the question under the right entry or gap in questions.yaml, then /knowledge reload';

function toWords(texts: readonly (string | undefined)[]): readonly Part[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'words', text }]));
}

function describeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'answered':
      return `Answered with ${describeCited(answer.cites)}, ${describeSource(answer)}.`;
    case 'closest':
      return `Showed ${describeCited(answer.places)} as the closest, which may not answer it.`;
    case 'gap':
      return `Answered that the article does not say it, by the gap ${describe(answer)}.`;
    case 'unsure':
      return `Asked back, offering ${answer.suggestions.map(describeSuggestion).join('; ')}.`;
    case 'unknown':
      return 'Kept silent: it said that it found nothing near.';
  }
}

/** What kept the closest from being an answer. */
function describeLack(answer: Answer): readonly (string | undefined)[] {
  if (answer.kind !== 'closest') return [];
  const { lacking } = answer;
  return [
    sayLack({ ...answer, lacking: [] }, en.phrases),
    listWords('None of these places speaks of', lacking.map(quote)),
  ];
}

function describeSource({ entry, areRivals }: Answered): string {
  if (areRivals) return 'because entries give rival figures, and no word of the question parts them';
  return entry === undefined
    ? 'a sentence that no entry had to lead to'
    : `by the entry ${describe({ kind: 'entry', ...entry })}`;
}

function describeCited(cites: readonly CitedSentence[]): string {
  return toReadableAddresses(
    cites.map(({ sentence }) => sentence.at),
    en.phrases,
  );
}

/** The text of a sentence is only ever shown as a quotation, so a sentence is named by its place. */
function describeSuggestion({ id, label, cites: [cite] }: Suggestion): string {
  return cite !== undefined && id === `${cite.article.id}/${cite.sentence.at}`
    ? describe({ kind: 'sentence', ...cite })
    : `“${label}” (${id})`;
}

function describe(contender: Contender): string {
  const { article } = contender;
  switch (contender.kind) {
    case 'entry':
      return `“${contender.entry.question}” (${article.id}/${contender.entry.id})`;
    case 'gap':
      return `“${contender.gap.missing}” (${article.id}/${contender.gap.id})`;
    case 'sentence': {
      const { at, paragraph } = contender.sentence;
      return `${paragraph === 0 ? 'the headline' : toReadableAddress(at, en.phrases)} (${article.id}/${at})`;
    }
  }
}

/** A long text has more words than a reader wants to check. */
const WORDS_SHOWN = 12;

function renderMatches(matches: readonly WordMatch[], kind: Answer['kind']): readonly Part[] {
  if (matches.length === 0) return [];
  const items = matches
    .slice(0, WORDS_SHOWN)
    .map(({ asked, found, how }) =>
      how === 'same' ? `“${asked}” stands there as it is` : `“${asked}” met “${found}”: ${HOWS[how]}`,
    );
  const more = matches.length - items.length;
  return [
    { kind: 'words', text: `Its words in ${PLACES[kind]}:` },
    { kind: 'list', items: more === 0 ? items : [...items, `and ${more} more`] },
  ];
}

/** What the words were compared with. */
const PLACES = {
  answered: 'what was given',
  closest: 'the first that was shown',
  gap: 'what was given',
  unsure: 'the first that was offered',
  unknown: 'what came nearest',
} as const;

const HOWS = {
  form: 'another form of the word',
  spelling: 'its spelling was repaired',
  synonym: 'a synonym',
  family: 'a word of the same family',
  near: 'a word that people use in the same places',
} as const;

function listWords(what: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  return `${what}: ${words.slice(0, WORDS_SHOWN).join(', ')}${words.length > WORDS_SHOWN ? ', and more' : ''}.`;
}

function nameKnown({ asked, isRepaired }: KnownWord): string {
  return isRepaired ? `${quote(asked)} (taken for a misspelt word)` : quote(asked);
}

function quote(word: string): string {
  return quoteWord(word, en.phrases);
}

function describeNext({ next = [] }: Reason, { kind }: Answer): string | undefined {
  if (next.length === 0) return undefined;
  const names = next.map((contender) => `${NAMES[contender.kind]}${describe(contender)}`);
  return `${kind === 'unknown' ? 'Nearest came' : 'Next came'} ${names.join('; then ')}.`;
}

const NAMES = { entry: 'the entry ', gap: 'the gap ', sentence: '' } as const;
