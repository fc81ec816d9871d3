import type { Objection, Sought } from '../answer.ts';
import type { Cues } from '../language/cues.ts';
import { FEATURES } from '../sentences/measure.ts';
import type { SoughtKind } from '../sentences/sought.ts';
import type { Choice } from './decide.ts';
import type { Texts } from './texts.ts';

/**
 * What keeps a place from being an answer, where it can be said in words; the gravest first.
 * @param texts and cues as the signals were measured with
 */
export function findObjection(choice: Choice, texts: Texts, cues: Cues): Objection | undefined {
  const { judged, examined } = choice;
  if (judged.isGap) return undefined;
  const { part } = examined;
  const { facts } = part;
  const { content, facts: there } = texts.sentence(judged.outcome);
  const paragraph = texts.paragraphAround(judged.outcome);
  if (isDenied(choice, texts)) return { kind: 'negated' };
  const number = [...facts.numbers].find((one) => !texts.isWritten(one));
  if (number !== undefined) return { kind: 'number', asked: number };
  const name = [...part.marks.content].find(([mark, one]) => one.isName && !paragraph.hasMark(mark));
  if (name !== undefined && !/^\d/.test(name[1].form)) return { kind: 'name', asked: name[1].typed };
  for (const concept of part.marks.content.values()) {
    const opposite = cues.oppositesOf(concept.stem).find((stem) => there.stems.has(stem));
    const isThere = content.has(concept.name) || there.stems.has(concept.stem);
    if (opposite !== undefined && !isThere)
      return { kind: 'opposite', asked: concept.typed, found: findForm(opposite, judged.outcome, texts) };
  }
  const order = [...facts.orderWords].find((form) => !paragraph.hasForm(form));
  if (order !== undefined && facts.orderWords.size > 0) return { kind: 'order', asked: order };
  const sought = SOUGHT_BY[part.sought];
  if (sought === undefined || !lacksSought(choice)) return undefined;
  return { kind: 'sought', sought };
}

/** Asked is what is not so; the sentence says what is, and so does the wording that led there. */
export function isDenied({ judged, examined }: Choice, texts: Texts): boolean {
  if (judged.isGap || !examined.part.facts.isNegated) return false;
  const { facts } = texts.sentence(judged.outcome);
  return !facts.isNegated && !facts.isSoftlyNegated;
}

const HOLDS = FEATURES.indexOf('holds what is sought');

function lacksSought({ judged }: Choice): boolean {
  return judged.ranked !== undefined && (judged.ranked.features[HOLDS] ?? 0) === 0;
}

const SOUGHT_BY: Partial<Readonly<Record<SoughtKind, Sought>>> = {
  money: 'price',
  time: 'time',
  month: 'time',
  day: 'time',
  person: 'person',
  place: 'place',
  number: 'number',
  reason: 'reason',
  duration: 'duration',
};

/** As the word stands in the sentence. */
function findForm(stem: string, sentence: number, texts: Texts): string {
  return texts.typedOf(sentence, stem) ?? stem;
}
