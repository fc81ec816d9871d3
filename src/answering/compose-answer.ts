import type { CitedSentence } from '../knowledge/knowledge.ts';
import {
  type Answer,
  type Place,
  type Reason,
  type Suggestion,
  suggestEntry,
  suggestOthers,
} from './answer.ts';
import {
  describe,
  explainClosest,
  explainExact,
  explainGiven,
  explainNothing,
  listLacking,
  type Told,
  targetOf,
} from './explain.ts';
import { type Choice, type Decision, decide, showClosest, toBar } from './judging/decide.ts';
import type { Examined, Examiner, Means } from './judging/examine.ts';
import { findObjection, isDenied } from './judging/objection.ts';
import { findRivals } from './judging/rivals.ts';
import type { LedTo, Target } from './wordings/target.ts';

/** What the decision becomes: the form in which it is said. */
export function toAnswer(told: Told, double: readonly Choice[] | undefined, means: Means): Answer {
  const { examiner, decision } = told;
  const { bars } = means.judge;
  if (double !== undefined) return giveAll(double, 'double', told);
  const rivals = findRivals(decision.choices, examiner.index, examiner.texts);
  const [best] = rivals;
  const together = rivals.reduce((sum, { judged }) => sum + judged.chance, 0);
  const areMeant = best !== undefined && !isDenied(best, examiner.texts);
  if (areMeant && together >= toBar(best, examiner.index, bars))
    return { ...giveAll(rivals, 'rivals', told), areRivals: true };
  if (decision.kind === 'given') {
    if (isSharedKeyWord(decision.choices, told))
      return sayClosest(showClosest(decision.choices, bars), 'unlikely', told, means);
    if (isDenied(decision.best, examiner.texts))
      return sayClosest(showClosest(decision.choices, bars), 'denied', told, means);
    return give(decision.best, told);
  }
  return sayClosest(decision, decision.choices[0]?.judged.isGap === true ? 'gap' : 'unlikely', told, means);
}

function give(best: Choice, told: Told): Answer {
  const target = targetOf(best, told.examiner);
  const reason = explainGiven([best], 'given', told);
  if (target !== undefined) return answerTarget(target, reason);
  return { kind: 'answered', cites: citeChoice(best, told.examiner), others: [], reason };
}

function giveAll(choices: readonly Choice[], rule: 'double' | 'rivals', told: Told) {
  const cites = choices.flatMap((choice) => citeChoice(choice, told.examiner));
  return { kind: 'answered', cites, others: [], reason: explainGiven(choices, rule, told) } as const;
}

function sayClosest(
  decision: Decision,
  hurdle: 'unlikely' | 'gap' | 'denied',
  told: Told,
  means: Means,
): Answer {
  const { examiner } = told;
  const lookedFor = told.asked.flatMap(({ concept }) => concept?.typed ?? []);
  if (decision.kind !== 'closest') return { kind: 'unknown', lookedFor, reason: explainNothing(told) };
  const [first] = decision.places;
  const objection = first && findObjection(first, examiner.texts, means.language.cues);
  // Who asks what is not so must read that the places say what is; “Which one?” would offer them without a word.
  const offered = objection?.kind === 'negated' ? [] : listOffered(decision.places, told);
  if (offered.length > 1)
    return { kind: 'unsure', suggestions: offered, reason: explainClosest(decision.places, hurdle, told) };
  return {
    kind: 'closest',
    places: decision.places.flatMap((choice) => toPlace(choice, examiner)),
    ...(objection && { objection }),
    lookedFor,
    lacking: listLacking(decision.places, told),
    reason: explainClosest(decision.places, hurdle, told),
  };
}

/** A question of so few words may be the key word of several entries. */
const FEW_WORDS = 2;

/** The entries that a key word may mean: “Which one?” is a better answer to it than places that may not answer. */
function listOffered(places: readonly Choice[], { asked, examiner }: Told): readonly Suggestion[] {
  if (asked.length === 0 || asked.length > FEW_WORDS) return [];
  return places.flatMap((choice) => {
    const target = targetOf(choice, examiner);
    const isCovered = (choice.judged.targets[0]?.covered ?? 0) > ALL_COVERED;
    return target?.kind === 'entry' && isCovered ? [suggestEntry(target.article, target.entry)] : [];
  });
}

/** Two entries are asked about alike when the second is hardly less like the question than the first. */
const HARDLY_LESS = 0.97;

/** Whether a key word or two are what several entries are asked by: which of them is likelier, chance tells. */
function isSharedKeyWord(choices: readonly Choice[], told: Told): boolean {
  const [best, second] = choices;
  if (best === undefined || second === undefined || listOffered([best, second], told).length < 2)
    return false;
  const [most = 0, next = 0] = [best, second].map(({ judged }) => judged.targets[0]?.softCosine);
  return most < 1 && next >= HARDLY_LESS * most;
}

/** The whole question, but for rounding. */
const ALL_COVERED = 0.99;

function toPlace(choice: Choice, examiner: Examiner): readonly Place[] {
  const target = targetOf(choice, examiner);
  return citeChoice(choice, examiner).map((cited) => ({
    ...cited,
    ...(target?.kind === 'entry' && { entry: target.entry }),
  }));
}

export function citeChoice({ judged }: Choice, { passages }: Examiner): readonly CitedSentence[] {
  const passage = judged.isGap ? undefined : passages[judged.outcome];
  return passage === undefined ? [] : [passage];
}

/** Half a question has fewer words to be sure by, so more is asked of it. */
const SURE_OF_HALF = 0.6;

/** What answers each of two questions; undefined where one is not surely found, and where one sentence answers both. */
export function findDouble(
  halves: readonly (readonly Examined[])[],
  whole: Decision,
  examiner: Examiner,
  means: Means,
): readonly Choice[] | undefined {
  const found = halves.map((half) => decide(half, examiner, means.judge.bars));
  const choices = found.flatMap((decision) =>
    decision.kind === 'given' && !decision.best.judged.isGap && decision.best.judged.chance >= SURE_OF_HALF
      ? [decision.best]
      : [],
  );
  const [first, second] = choices;
  if (first === undefined || second === undefined || first.judged.outcome === second.judged.outcome)
    return undefined;
  const given = whole.kind === 'given' ? [whole.best] : [];
  const isBoth = [first, second, ...given].some((choice) => {
    const target = targetOf(choice, examiner);
    const shown = target?.kind === 'entry' ? target.entry.cites : [];
    return [first, second].every((half) =>
      citeChoice(half, examiner).every(({ sentence }) => shown.includes(sentence)),
    );
  });
  return isBoth || choices.some((choice) => isDenied(choice, examiner.texts)) ? undefined : choices;
}

export function answerExact(exact: LedTo): Answer {
  if (exact.kind !== 'lead') return answerTarget(exact, explainExact(describe(exact)));
  const { article, question, sentence } = exact;
  const reason = explainExact(`the line below it, “${question}”`);
  return { kind: 'answered', cites: [{ article, sentence }], others: [], reason };
}

/** Who pastes a sentence of the article wants to see where it stands. */
export function answerRepeated(cited: CitedSentence): Answer {
  return {
    kind: 'answered',
    cites: [cited],
    others: [],
    reason: explainExact('the sentence that it repeats'),
  };
}

export function answerTarget(target: Target, reason: Reason): Answer {
  const { article } = target;
  if (target.kind === 'gap') {
    const near = target.gap.near && { article, sentence: target.gap.near };
    return { kind: 'gap', article, gap: target.gap, ...(near && { near }), reason };
  }
  const { entry } = target;
  const cites = entry.cites.map((sentence) => ({ article, sentence }));
  return {
    kind: 'answered',
    cites,
    entry: { article, entry },
    others: suggestOthers(article, entry),
    reason,
  };
}
