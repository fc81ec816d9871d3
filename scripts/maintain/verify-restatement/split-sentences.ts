/**
 * Cuts a paragraph into sentences, in order, without changing a letter of them. Unicode's rules
 * (`Intl.Segmenter`) do the cutting; what they cut after an abbreviation or an initial is joined again.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter().segment(paragraph.replace(/\s+/g, ' '))) {
    const piece = segment.trim();
    const last = sentences.at(-1);
    if (piece === '') continue;
    if (last !== undefined && goesOn(last, piece)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

function segmenter(): Intl.Segmenter {
  return new Intl.Segmenter('en', { granularity: 'sentence' });
}

/** Whether what was cut in two is one sentence. */
function goesOn(before: string, after: string): boolean {
  if (/^[\p{Ll},;:)\]]/u.test(after)) return true;
  if (isOpen(before, '(', ')') || isOpen(before, '[', ']')) return before.length < longestOpen;
  const word = /(?<!\S)\S+$/.exec(before)?.[0]?.replace(/^["'“‘([]+/, '') ?? '';
  if (alwaysShort.has(word)) return true;
  if (beforeNumber.has(word.toLowerCase())) return /^\d/.test(after);
  if (/^(?:\p{Lu}\.)+$/u.test(word) || sometimesShort.has(word)) return !startsAfresh(word, after);
  return false;
}

/** A bracket that was never closed must not swallow the paragraph. */
const longestOpen = 400;

function isOpen(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}

/** A single initial goes on whatever follows; `U.S.` or `Inc.` may end a sentence, which its next word tells. */
function startsAfresh(word: string, after: string): boolean {
  if (/^\p{Lu}\.$/u.test(word) && word !== 'I.') return false;
  return sentenceStarts.has(/^["'“‘]?([\p{L}']+)/u.exec(after)?.[1] ?? '');
}

const alwaysShort: ReadonlySet<string> = new Set(
  `Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Gen. Col. Lt. Capt. Sgt. Cpl. Maj. Adm. Cmdr. Gov. Sen. Rep. Pres. Sec. St.
  Mt. Ft. vs. v. cf. e.g. i.e. viz. ca. c. approx. Messrs. Mme. Mlle. Sr. Fr. Br. Archbp. Bp. Msgr. Supt. Det.`.split(
    /\s+/,
  ),
);

const sometimesShort: ReadonlySet<string> = new Set(
  `Inc. Ltd. Co. Corp. Bros. Jr. Ph.D. M.D. B.A. M.A. a.m. p.m. A.M. P.M. etc. al. Ave. Blvd. Rd. Dept. Univ. Assn.
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. est.`.split(
    /\s+/,
  ),
);

/** Short for a word that a number follows. */
const beforeNumber: ReadonlySet<string> = new Set(
  'no. nos. pp. p. vol. vols. fig. figs. art. ch. sec. op. ed.'.split(' '),
);

const sentenceStarts: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She They We I You In On At By For From With After Before When While
  Although Though However But And As If Since During Under His Her Their Its Our There Here Such Some Many Most All
  Both Each Another Other Also Then Thus Today Later Once Until Despite Because According Several One Two`.split(
    /\s+/,
  ),
);
