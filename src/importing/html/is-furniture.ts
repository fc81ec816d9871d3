import type { PageElement } from './page-dom.ts';

/** Whether an element is named as something round an article, in the words of those who make pages. */
export function isFurniture(element: PageElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name.length < LONGEST && FURNITURE.test(name);
}

/** In characters; a list of classes that long is no name. */
const LONGEST = 300;
const FURNITURE = /(?:^|[\s_-])(?:pay-?wall|subscri(?:be|ption))/i;
