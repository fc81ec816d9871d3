import { type CitedSentence, type Figure, findFigures } from '../knowledge/knowledge.ts';
import { renderQuote } from './render-quote.ts';
import type { Part } from './reply.ts';

/**
 * The cited sentences in the order given. Where more than one of them carries a figure, each figure stands under
 * its sentence with who, where and when, and a line says that they are not added up.
 */
export function renderCites(cites: readonly CitedSentence[]): readonly Part[] {
  const isSideBySide = cites.filter((cite) => findFigures(cite).length > 0).length > 1;
  if (!isSideBySide) return cites.map(renderQuote);
  return [
    ...cites.flatMap((cite) => [renderQuote(cite), ...findFigures(cite).map(renderFigure)]),
    { kind: 'words', text: MORE_THAN_ONE_FIGURE },
  ];
}

const MORE_THAN_ONE_FIGURE =
  'The article gives more than one figure. Each is shown as written; they may overlap, and none is added to another.';

function renderFigure({ value, counts, who, where, when }: Figure): Part {
  const particulars = [
    when === undefined ? undefined : `when: ${when}`,
    where === undefined ? undefined : `where: ${where}`,
    who === undefined ? undefined : `according to: ${who}`,
  ].filter((part) => part !== undefined);
  return { kind: 'small', text: [`${value}: ${counts}`, ...particulars].join(' · ') };
}
