import { createHash, randomBytes } from 'node:crypto';

/**
 * Who has put what on the list today, so that nobody fills it alone. In memory only, under a salt that goes with the
 * day, so that nothing tells afterwards who asked what.
 */
export interface DayBook {
  /** @returns whether it counts: not when this member has asked it, or has asked at all, too often today */
  readonly enter: (member: string, question: string) => boolean;
  /** It was not missed after all. */
  readonly strike: (member: string, question: string) => void;
}

/**
 * Nobody looks in vain for more than this in a day, and a list of three hundred takes one person more than a fortnight
 * to fill.
 */
const MOST_A_DAY = 20;

/** Who asks again tells that it matters; who asks it on and on must not decide what is asked most. */
const MOST_OF_ONE = 3;

/** @param today as any text that differs from the next day's */
export function createDayBook(today: () => string): DayBook {
  let day = '';
  let salt = randomBytes(16);
  /** Of each member, the questions in the order they were asked, as often as they were. */
  const entered = new Map<string, string[]>();

  function findPage(member: string): string[] {
    if (day !== today()) {
      day = today();
      salt = randomBytes(16);
      entered.clear();
    }
    const name = createHash('sha256').update(salt).update(member).digest('base64');
    const page = entered.get(name) ?? [];
    entered.set(name, page);
    return page;
  }

  function enter(member: string, question: string): boolean {
    const page = findPage(member);
    const times = page.filter((one) => one === question).length;
    if (times >= MOST_OF_ONE || page.length >= MOST_A_DAY) return false;
    page.push(question);
    return true;
  }

  function strike(member: string, question: string): void {
    const page = findPage(member);
    const place = page.indexOf(question);
    if (place >= 0) page.splice(place, 1);
  }

  return { enter, strike };
}
