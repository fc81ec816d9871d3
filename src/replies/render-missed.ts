import { type Part, type Reply, renderNotice, toButton } from './reply.ts';

/** One question that was missed, in all the words it was asked in; the groups of the missed room fit it. */
export interface ToldGroup {
  readonly key: string;
  readonly questions: readonly {
    readonly question: string;
    readonly count: number;
    readonly why: keyof typeof WHYS;
    readonly shown: readonly string[];
  }[];
  readonly count: number;
  readonly last: string;
}

interface Page {
  /** From 0. */
  readonly place: number;
  readonly of: number;
}

const WHYS = {
  unknown: 'The bot found nothing near it in the article.',
  unsure: 'The bot asked back, and nothing was chosen.',
  closest: 'The bot showed what is closest, not as an answer.',
  'not-what-i-asked': 'A reader said that the answer was not what they asked.',
} as const;

/** More are rarely worth reading to understand what was meant. */
const MOST_SHOWN = 5;

/** One missed question with everything a moderator can do about it. */
export function renderMissed(group: ToldGroup, { place, of }: Page): Reply {
  const { questions, count, last, key } = group;
  const [first] = questions;
  const others = questions.length - MOST_SHOWN;
  const items = questions
    .slice(0, MOST_SHOWN)
    .map(({ question, count: times }) => (times === 1 ? question : `${question} (${times} times)`));
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: `Missed question ${place + 1} of ${of}` },
      { kind: 'list', items: others > 0 ? [...items, `and ${others} more ways to ask it`] : items },
      { kind: 'words', text: `Asked ${count === 1 ? 'once' : `${count} times`}, last on ${last}.` },
      ...(first === undefined ? [] : [tellWhy(first)]),
    ],
    actions: [
      toButton('Add as wording to …', { name: 'wording', args: [key] }, 'main'),
      toButton('New entry', { name: 'entry', args: [key] }),
      toButton('The article does not say', { name: 'gap', args: [key] }),
      toButton('Dismiss', { name: 'dismiss', args: [key, `${place}`] }),
      ...(place > 0 ? [toButton('Previous', { name: 'missed', args: [`${place - 1}`] })] : []),
      ...(place < of - 1 ? [toButton('Next', { name: 'missed', args: [`${place + 1}`] })] : []),
    ],
  };
}

function tellWhy({ why, shown }: ToldGroup['questions'][number]): Part {
  const told = shown.length === 0 ? '' : ` It showed: ${shown.join(' · ')}`;
  return { kind: 'words', text: `${WHYS[why]}${told}` };
}

/** What stands there when there is nothing to do. */
export function renderNoneMissed(isOn: boolean, days: number): Reply {
  return renderNotice(sayNone(isOn, days));
}

/** @param days 0 where no list can be kept at all */
function sayNone(isOn: boolean, days: number): string {
  if (days === 0) return 'The list of missed questions is not kept here.';
  return isOn
    ? 'No missed question is left. What the bot cannot answer from now on is kept here.'
    : `Missed questions are not kept on this server. /knowledge missed turn:on keeps them for ${days} days, without saying who asked; /privacy tells readers so.`;
}
