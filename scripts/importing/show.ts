import type { Asked, UpdatePlan } from '../../src/importing/carry/plan-update.ts';
import type { ImportedArticle } from '../../src/importing/to-article.ts';
import { quoteText } from '../../src/knowledge/checking/unsafe-text.ts';
import { showSentences } from '../../src/replies/address-lines.ts';
import { SAY_REASON } from '../../src/replies/render-import.ts';

/** What a moderator looks at before it is published. */
export function showImported(made: ImportedArticle): readonly string[] {
  const words = made.leftOut.reduce((sum, one) => sum + one.words, 0);
  const front = made.text.slice(4, made.text.indexOf('\n---', 4)).split('\n');
  return [
    ...front.map((line) => `      ${line}`),
    '',
    ...showSentences(made.sentences),
    '',
    ...(made.leftOut.length === 0
      ? ['Nothing was left out.']
      : [
          `Left out: ${words} words in ${made.leftOut.length} ${made.leftOut.length === 1 ? 'block' : 'blocks'}. --with takes one in:`,
          ...made.leftOut.map(
            ({ number, reason, text }) => `  ${number}. (${SAY_REASON[reason]}) ${quoteText(text)}`,
          ),
        ]),
    ...made.notes.map((note) => `Note: ${note}`),
  ];
}

/** What became of the sentences, and which of them somebody must be asked about. */
export function showUpdate({ carrying: { carried, added }, asked, sure }: UpdatePlan): readonly string[] {
  const count = (kind: string) => carried.filter((one) => one.kind === kind).length;
  const parts = [
    `${count('unchanged')} unchanged`,
    `${count('moved')} moved`,
    `${count('parted') + count('joined')} on other lines`,
    `${count('changed')} changed`,
    `${count('gone')} gone`,
    `${added.length} new`,
  ];
  const changes = carried.filter(
    ({ kind, from }) => (kind === 'changed' || kind === 'gone') && !asked.some((one) => one.from === from),
  );
  return [
    `Sentences: ${parts.join(', ')}.`,
    ...changes.flatMap(({ from, to }) => [
      `  ${from.at} - ${from.text}`,
      ...to.map((one) => `  ${one.at} + ${one.text}`),
    ]),
    ...added.map(({ at, text }) => `  ${at} + ${text}`),
    `Cited sentences: ${sure} carried as they are, ${asked.length} to be decided.`,
    ...asked.flatMap(showAsked),
  ];
}

export function showAsked({ from, to, why, citedBy }: Asked): readonly string[] {
  return [
    '',
    `${from.at}: ${why ?? 'it is another'}. Cited by ${citedBy.map(({ kind, name }) => `${kind} “${name}”`).join(', ')}.`,
    `  was  ${from.text}`,
    ...(to.length === 0 ? ['  now  (nothing)'] : to.map(({ at, text }) => `  now  ${at}  ${text}`)),
  ];
}
