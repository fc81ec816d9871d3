/** What a question asks for, as far as its words tell without grammar: `who`, `how many`, `when`, `yes or no` … */
export function readQuestionForm(forms: readonly string[]): string | undefined {
  const words = forms.map((form) => ASKING.get(form) ?? form);
  for (const [place, word] of words.entries()) {
    const asked = readAt(word, words.slice(place + 1, place + 4));
    if (asked !== undefined) return asked;
  }
  if (AUXILIARIES.has(words[0] ?? '')) return 'yes or no';
  if (words.includes('name') || words.includes('names')) return 'name';
  return words.includes('number') ? 'how many' : undefined;
}

function readAt(word: string, next: readonly string[]): string | undefined {
  const [first = ''] = next;
  if (word === 'how') return MEASURES.has(first) ? `how ${first}` : 'how';
  if (word === 'what' || word === 'which') return findKind(next) ?? 'what';
  return ASKED.has(word) ? word : undefined;
}

/** `what day`, `which of the two cities`: the noun right after says what is asked for. */
function findKind(next: readonly string[]): string | undefined {
  return KINDS.find(([, nouns]) => next.some((noun) => nouns.has(noun)))?.[0];
}

const ASKED = new Set(['who', 'when', 'where', 'why']);

/** Short and other forms of the question words. */
const ASKING = new Map(
  Object.entries({
    whom: 'who',
    whose: 'who',
    whos: 'who',
    whats: 'what',
    wheres: 'where',
    whens: 'when',
    wen: 'when',
    whys: 'why',
    hows: 'how',
  }),
);

const MEASURES = new Set('many much long old far big large often sure certain recent soon come'.split(' '));

const KINDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['when', new Set('day date month year time weekday days months'.split(' '))],
  ['where', new Set('place city town area areas country region location places'.split(' '))],
  ['how many', new Set(['number', 'figure', 'total'])],
  ['why', new Set(['reason', 'reasons', 'cause'])],
  ['name', new Set(['name', 'names'])],
];

const AUXILIARIES = new Set(
  'is are was were do does did has have had will can could would should'.split(' '),
);
