import { findQuestions } from '../find-questions.ts';
import type { PageContent, StatedQuestion } from '../page-content.ts';
import { type Reading, refuse } from '../reading.ts';
import { findArticle } from './find-article.ts';
import { findStrain } from './find-strain.ts';
import type { PageDocument } from './page-dom.ts';
import { parsePage } from './page-dom.ts';
import { readAbout } from './read-about.ts';
import { readJsonLd } from './read-json-ld.ts';
import { selectBlocks } from './select-blocks.ts';
import { type PageBlock, walkBlocks } from './walk-blocks.ts';

/**
 * Reads the article of a page: what is not of it is left out, and told where a moderator may miss it.
 * @param isArticle whether all of it is the article, as in a feed
 */
export function readHtml(html: string, url?: string, { isArticle = false } = {}): Reading {
  const strain = findStrain(html);
  if (strain !== undefined) return refuse(`${strain} Copy the article's text and paste it instead.`);
  const document = parsePage(html);
  const data = readJsonLd(document);
  const about = readAbout(document, data, url);
  const all = walkBlocks(document.body);
  const isByScript = all.every(({ isHidden }) => isHidden) && hasScript(document);
  const { blocks, leftOut } = selectBlocks(all, isArticle ? new Set(all) : findArticle(document, all), about);
  if (isByScript)
    return refuse('The page shows its text by script only. Copy the text from your browser and paste it.');
  if (blocks.length === 0)
    return refuse('No text of an article was found on the page. Copy it and paste it.');
  const content: PageContent = {
    source: 'html',
    about,
    blocks: blocks.map(({ block }) => block),
    leftOut,
    questions: joinQuestions(data.questions, blocks),
    notes: [],
  };
  return { kind: 'read', content };
}

function hasScript(document: PageDocument): boolean {
  return document.querySelector('script') !== null;
}

/** The page's own data first; a heading that asks the same says no more. */
function joinQuestions(
  stated: readonly StatedQuestion[],
  blocks: readonly PageBlock[],
): readonly StatedQuestion[] {
  const known = new Set(stated.map(({ question }) => question));
  const asked = findQuestions(blocks.map(({ block }) => block));
  return [...stated, ...asked.filter(({ question }) => !known.has(question))];
}
