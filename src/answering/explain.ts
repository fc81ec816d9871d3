import type { Contender, Reason, WordMatch } from './answer.ts';
import type { Choice, Decision } from './judging/decide.ts';
import type { Examiner } from './judging/examine.ts';
import type { Concept } from './wordings/concepts.ts';
import type { AskedMark } from './wordings/match-wordings.ts';
import type { LedTo, Target } from './wordings/target.ts';

/** What an answer's reason is told from. */
export interface Told {
  readonly examiner: Examiner;
  readonly decision: Decision;
  /** The words of the question that carry its meaning. */
  readonly asked: readonly AskedMark[];
}

/** For a question that is written down word for word. @param what that it is written down for */
export function explainExact(what: string): Reason {
  return {
    summary: `This very question is written down for ${what}.`,
    rule: RULES.exact,
    matches: [],
    missing: [],
  };
}

/** For what was given: an entry, a gap, a sentence; several where figures rival or two things were asked. */
export function explainGiven(given: readonly Choice[], rule: keyof typeof RULES, told: Told): Reason {
  const [first] = given;
  const targets = given.flatMap((choice) => targetOf(choice, told.examiner) ?? []);
  const words = first === undefined ? [] : listLacking([first], told).map((word) => `“${word}”`);
  const what = targets.length === 0 ? 'one sentence' : targets.map(describe).join(' and ');
  const summary =
    words.length === 0
      ? `Every word that matters is spoken of there: ${what}.`
      : `Of the words that matter, all but ${words.slice(0, WORDS_NAMED).join(', ')} are spoken of there: ${what}.`;
  return { summary, rule: RULES[rule], ...tell(first, given, told) };
}

/** For places that are shown without being given. */
export function explainClosest(places: readonly Choice[], hurdle: Hurdle, told: Told): Reason {
  const summary = 'The article speaks of what was asked, but it is not likely enough that it says this.';
  return { summary, rule: `${HURDLES[hurdle]} ${RULES.closest}`, ...tell(places[0], places, told) };
}

/** Why the likeliest was not given. */
export type Hurdle = keyof typeof HURDLES;

/** For a question that nothing comes near. */
/** Where somebody says something to the bot that is no question about an article. */
export function explainNothingAsked(): Reason {
  return { summary: 'Nothing is asked in it about what an article says.', matches: [], missing: [] };
}

export function explainNothing(told: Told): Reason {
  const nowhere = listNowhere(told);
  const summary =
    told.asked.length === 0
      ? 'There is no word in it that tells what is asked.'
      : nowhere.length > 0
        ? `No sentence and no question written down has ${nowhere
            .slice(0, WORDS_NAMED)
            .map((word) => `“${word}”`)
            .join(' or ')}.`
        : 'Each of its words is known, but nothing that is written down is likely enough to be meant.';
  return { summary, rule: RULES.nothing, ...tell(told.decision.choices[0], [], told) };
}

/** Long texts are not read back; the first words show what was understood. */
const WORDS_NAMED = 6;
/** What comes after these is hardly ever what was meant. */
const NEXT_NAMED = 3;

export function describe(target: Target): string {
  return target.kind === 'entry'
    ? `“${target.entry.question}”`
    : `what the article does not say, “${target.gap.missing}”`;
}

function tell(
  choice: Choice | undefined,
  shown: readonly Choice[],
  told: Told,
): Omit<Reason, 'summary' | 'rule'> {
  const { examiner, decision } = told;
  const nearest = choice?.judged.targets[0];
  const nowhere = new Set(listNowhere(told));
  const lacking = choice === undefined ? told.asked.flatMap(typedOf) : listLacking([choice], told);
  const repaired = new Set(
    told.asked.flatMap(({ concept }) => (concept?.how === 'spelling' ? [concept.typed] : [])),
  );
  const next = decision.choices
    .filter((other) => !shown.some(({ judged }) => judged.outcome === other.judged.outcome))
    .filter(({ judged }) => judged.targets.length > 0 || (judged.ranked?.trust ?? 0) > 0)
    .slice(0, NEXT_NAMED)
    .flatMap((other): readonly Contender[] => toContender(other, examiner));
  return {
    ...(nearest && { nearest: examiner.index.wording(nearest.wording).text }),
    matches: choice === undefined ? [] : listMatches(choice, told),
    missing: [...nowhere],
    elsewhere: lacking
      .filter((word) => !nowhere.has(word))
      .map((word) => ({ asked: word, isRepaired: repaired.has(word) })),
    next,
  };
}

function typedOf({ concept }: AskedMark): readonly string[] {
  return concept === undefined ? [] : [concept.typed];
}

function toContender(choice: Choice, examiner: Examiner): readonly Contender[] {
  const target = targetOf(choice, examiner);
  if (target !== undefined) return [target];
  const passage = examiner.passages[choice.judged.outcome];
  return passage === undefined ? [] : [{ kind: 'sentence', ...passage }];
}

/** The entry or gap whose wording led to the choice; undefined where its own words did. */
export function targetOf({ judged }: Choice, { index }: Examiner): Target | undefined {
  const [near] = judged.targets;
  if (near === undefined || (!judged.isGap && near.softCosine < LEAST_LED)) return undefined;
  return toWritten(index.targets[near.target]?.target);
}

/** What a moderator wrote; a question of the article itself is none of it. */
export function toWritten(target: LedTo | undefined): Target | undefined {
  return target === undefined || target.kind === 'lead' ? undefined : target;
}

/** A wording that is less alike than this did not lead to a sentence; the sentence's own words did. */
const LEAST_LED = 0.3;

/** The words of the question that stand in no sentence and in no wording. */
function listNowhere({ asked, examiner }: Told): readonly string[] {
  return asked.flatMap((mark) =>
    mark.concept === undefined ||
    examiner.texts.isMarkWritten(mark.name) ||
    examiner.index.findMark(mark.name) !== undefined
      ? []
      : [mark.concept.typed],
  );
}

/**
 * The words of the question that none of these places, no heading above them and none of the wordings that led there speaks
 * of. A word that is only used like one of theirs is another word: who asks for wolves is told that there are seals.
 */
export function listLacking(choices: readonly Choice[], { asked, examiner }: Told): readonly string[] {
  return asked.flatMap((mark) =>
    mark.concept === undefined || choices.some((choice) => isSpokenOf(mark, choice, examiner))
      ? []
      : [mark.concept.typed],
  );
}

function isSpokenOf(mark: AskedMark, choice: Choice, examiner: Examiner): boolean {
  const met = findMet(mark, choice, examiner);
  return met !== undefined && met.how !== 'near';
}

function listMatches(choice: Choice, { asked, examiner }: Told): readonly WordMatch[] {
  return asked.flatMap((mark) => findMet(mark, choice, examiner) ?? []);
}

/** How a word of the question meets the sentence or, failing that, the wordings of what leads there. */
function findMet(mark: AskedMark, { judged }: Choice, examiner: Examiner): WordMatch | undefined {
  const { concept, name, meets } = mark;
  const { index, texts } = examiner;
  if (concept === undefined) return undefined;
  const lines = judged.isGap ? [] : [judged.outcome, ...listAbove(judged.outcome, examiner)];
  for (const line of lines) {
    const there = texts.sentence(line).content.get(name);
    if (there !== undefined) return compareConcepts(concept, there);
  }
  const asked = index.targets[judged.targets[0]?.target ?? -1]?.asked;
  const met = meets.find((one) => asked?.has(one.mark));
  const found = met && index.conceptOf(met.mark);
  if (met === undefined || found === undefined) return undefined;
  if (met.share === 1) return compareConcepts(concept, found);
  return { asked: concept.typed, found: found.typed, how: met.how };
}

/** The numbers of the headings and the lead above a sentence, whose words count for it. */
function listAbove(sentence: number, { passages }: Examiner): readonly number[] {
  const own = passages[sentence];
  const above: number[] = [];
  for (let number = sentence - 1; number >= 0; number -= 1) {
    const other = passages[number];
    if (other?.article !== own?.article || other?.sentence.paragraph !== own?.sentence.paragraph) break;
    if (other?.sentence.at === '' || other?.sentence === own?.sentence.lead) above.push(number);
  }
  return above;
}

function compareConcepts(asked: Concept, there: Concept): WordMatch {
  const isSame = asked.typed.toLowerCase() === there.typed.toLowerCase();
  const how = isSame
    ? 'same'
    : asked.how === 'spelling'
      ? 'spelling'
      : asked.stem === there.stem
        ? 'form'
        : 'synonym';
  return { asked: asked.typed, found: there.typed, how };
}

/** The rule in words, for a moderator; without a score. */
const RULES = {
  exact: 'A question that is written down word for word gets what it is written down for.',
  given:
    'The likeliest of all entries, gaps and sentences is given when it is likely enough by what was learnt from many articles. Many wordings of its own lower what is asked of it; what is written elsewhere does not count.',
  double: 'Two questions in one text are answered with a sentence each, when each alone is.',
  rivals:
    'Where a number is asked, or nothing but the thing, and no word of the question tells entries with different figures apart, all are shown.',
  closest: 'Up to three places that are not hopeless are shown as the closest.',
  nothing: 'What is not likely at all is neither given nor shown, and a gap is told only when it is likely.',
} as const;

const HURDLES = {
  unlikely: 'The likeliest was not likely enough to be given.',
  gap: 'What a moderator wrote that the article does not say is the likeliest, but not likely enough to be told.',
  denied: 'It asks what is not so, and the likeliest says what is.',
} as const;
