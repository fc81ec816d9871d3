import type { PageElement } from './page-dom.ts';

/** Whether an element is named as something round an article, in the words of those who make pages. */
export function isNamedFurniture(element: PageElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name.length < LONGEST && FURNITURE.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
}

/** Whether an element is named as what stands before the rest of a text until somebody pays. */
export function isNamedWall(element: PageElement): boolean {
  return /(?:^|[\s_-])(?:pay-?wall|subscri(?:be|ption))/i.test(element.getAttribute('class') ?? '');
}

/** In characters; a list of classes that long is no name. */
const LONGEST = 300;
/** What is told by classes on pages of many outlets, not words of any text. */
const FURNITURE =
  /(?:^|[\s_-])(?:pay-?wall|subscri(?:be|ption)|caption|credits?|by-?line|author|bio|newsletter|sign-?up|rail|teaser|timestamp|date-?line|related|recirc|shar(?:e|ing)|social|slideshow|comments?|promo|cta|breadcrumbs?|tags|advert(?:isement|ising)?|ads?|sponsor(?:ed)?)(?:$|[\s_-])/i;
