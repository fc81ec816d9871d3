import type { Word } from './read-words.ts';

/** What a word in an article may be good for as an answer; one bit each, because a hundred thousand sentences hold millions. */
export const CLASS = {
  stop: 1,
  capital: 2,
  number: 4,
  first: 8,
  year: 16,
  calendar: 32,
  money: 64,
  percent: 128,
  afterBreak: 256,
  marked: 512,
  pronoun: 1024,
  timeUnit: 2048,
  lengthUnit: 4096,
  place: 8192,
  cause: 16384,
  naming: 32768,
  office: 65536,
} as const;

/** The classes of a word as it stands in a sentence, all but `stop`, which depends on who looks. */
export function classify(word: Word, before: Word | undefined): number {
  const { form } = word;
  let classes = 0;
  const add = (has: boolean, bit: number): void => {
    if (has) classes |= bit;
  };
  add(word.isCapital, CLASS.capital);
  add(word.isNumber, CLASS.number);
  add(before === undefined, CLASS.first);
  add(/^(?:1\d{3}|20\d{2})$/.test(form) && /^\d/.test(word.typed), CLASS.year);
  const month = form.toLowerCase();
  add(calendar.has(month) && (!ambiguousMonths.has(month) || word.isCapital), CLASS.calendar);
  add(/[$£€¥]/.test(word.before) || currencies.has(form), CLASS.money);
  add(word.after === '%' || form === 'percent' || form === 'percentage', CLASS.percent);
  add(/[,;:()-]/.test(word.before), CLASS.afterBreak);
  add(word.before.includes('"'), CLASS.marked);
  add(pronouns.has(form), CLASS.pronoun);
  add(timeUnits.has(form), CLASS.timeUnit);
  add(lengthUnits.has(form), CLASS.lengthUnit);
  add(word.isCapital && before !== undefined && placePrepositions.has(before.form), CLASS.place);
  add(causes.has(form), CLASS.cause);
  add(namings.has(form), CLASS.naming);
  add(offices.has(form), CLASS.office);
  return classes;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const calendar = setOf(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`,
);
const ambiguousMonths = setOf('march may mar');
const currencies = setOf('dollar dollars euro euros pound pounds cents yen rupees');
const pronouns = setOf('he she it they this these his her their its such that those');
const timeUnits = setOf(
  'year years month months day days hour hours minute minutes decade decades century centuries week weeks second seconds',
);
const lengthUnits = setOf(
  `mile miles km kilometer kilometers kilometre kilometres meter meters metre metres foot feet ft inch inches acre acres
  hectare hectares mi yards`,
);
const placePrepositions = setOf('in at near from to into outside around towards across off of');
const causes = setOf(
  `because due since reason reasons cause caused causes causing thus therefore hence result resulted resulting so avoid
  prevent order lead led owing allow allows allowed`,
);
const namings = setOf(
  'called known named termed dubbed nicknamed titled entitled referred name nickname coined refers',
);
const offices = setOf(
  `mr mrs dr president king queen prince emperor pope minister director actor actress singer author writer general sir st
  professor producer critic philosopher bishop duke senator mayor governor judge secretary commander`,
);
