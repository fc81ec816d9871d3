import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

/**
 * What members type, always the same and in the same order: wordings from the knowledge, spread over all of it, the
 * same ones with a letter missing, and questions that no article answers.
 * @throws when the knowledge has a fault
 */
export async function readQuestions(folder: string): Promise<readonly string[]> {
  const read = await readKnowledge(folder);
  if (read.kind === 'refused')
    throw new Error('The knowledge has a fault; `npm run check:knowledge` tells it.');
  const wordings = read.knowledge.articles.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.wordings),
  );
  const every = Math.max(1, Math.floor(wordings.length / UNANSWERABLE.length));
  return UNANSWERABLE.flatMap((unanswerable, index) => {
    const wording = wordings[index * every] ?? '';
    const other = wordings[index * every + Math.floor(every / 2)] ?? wording;
    return [wording, withLetterMissing(other), unanswerable].filter((question) => question !== '');
  });
}

/** Leaves out the second last letter of the longest word, as hurried people do. */
function withLetterMissing(wording: string): string {
  const [longest = ''] = wording.split(' ').sort((left, right) => right.length - left.length);
  return wording.replace(longest, longest.slice(0, -2) + longest.slice(-1));
}

const UNANSWERABLE: readonly string[] = [
  'who won the world cup in 2018?',
  'what does a kilo of rice cost in Erbil',
  'did the president of France say anything about it?',
  'how tall is the prime minister',
  'is there a ferry from Basra to Dubai',
  'why do cats purr?',
  'what will the weather be like in Kirkuk on Friday',
  'how many tanks does Turkey have',
  'can you write my homework',
  'which school did the ambassador go to?',
  'who is the goalkeeper of Manchester City',
  'what was the exchange rate of the dinar in 1990',
  'please explain the theory of relativity in simple words',
  'how old is the reporter who wrote this',
  'when does the next season start??',
  'what colour are the new uniforms',
  'asdf jkl qwertz',
  'is the bot made by the government of Canada?',
  'how much does a Peshmerga soldier earn per month in euros',
  'who directed the film about the siege',
];
