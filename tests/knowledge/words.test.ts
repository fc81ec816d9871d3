import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinSynonyms } from '../../src/knowledge/knowledge.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { type ReadKnowledge, readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { ADA, openKept, save, versionOf } from '../library/open-kept.ts';
import { readKnowledgeOf, smallFiles, writeSmallKnowledge } from '../small-article.ts';

const WORDS = 'lighthouse/words.yaml';

const OWN = `synonyms:
  - [lantern, Lamp]
translations:
  de:
    lantern: [Laterne*, Leuchtfeuer]
  ckb:
    keepers: [پاسەوان*]
`;

describe('words.yaml', () => {
  test('belongs to its article', async () => {
    const { articles } = await readKnowledgeOf({ ...smallFiles, [WORDS]: OWN });
    expect(articles[0]?.words).toEqual({
      synonyms: [['lantern', 'lamp']],
      translations: [
        { language: 'de', english: 'lantern', words: ['Laterne*', 'Leuchtfeuer'] },
        { language: 'ckb', english: 'keepers', words: ['پاسەوان*'] },
      ],
    });
  });

  test('may be missing, and an article without it has none', async () => {
    const { articles } = await readKnowledgeOf(smallFiles);
    expect(articles[0]).not.toHaveProperty('words');
  });

  test.each([
    {
      mistake: 'a language that is not known',
      text: 'translations:\n  kmz:\n    lantern: [fener]\n',
      reads: ['2:3 — The key "kmz" is not known here. — Did you mean "kmr"?'],
    },
    {
      mistake: 'a language that is like no other',
      text: 'translations:\n  german:\n    lantern: [Laterne]\n',
      reads: ['2:3 — The key "german" is not known here. — Possible keys are de, fr, es, tr, kmr, ckb, ar.'],
    },
    {
      mistake: 'a misspelt key',
      text: 'synonym:\n  - [lantern, lamp]\n',
      reads: ['1:1 — The key "synonym" is not known here. — Did you mean "synonyms"?'],
    },
    {
      mistake: 'a word with two meanings',
      text: 'translations:\n  de:\n    lantern: [Lampe, Licht]\n    tower: [Turm, licht]\n',
      reads: [
        '4:19 — de: "tower" — "licht" means "lantern" already. — Leave it where it fits better; a word can mean one thing only.',
      ],
    },
    {
      mistake: 'an English word that stands twice',
      text: 'translations:\n  de:\n    lantern: [Lampe]\n    lantern: [Licht]\n',
      reads: [
        '4:5 — de: "lantern" — The key "lantern" stands here a second time; it stands in line 3 already. — Join the two, or delete one of them.',
      ],
    },
    {
      mistake: 'a text in place of a list',
      text: 'translations:\n  de:\n    lantern: Lampe\n',
      reads: [
        '3:14 — de: "lantern" — "lantern" must be a list. — Put what stands after "lantern:" in square brackets, with commas between several.',
      ],
    },
    {
      mistake: 'a list in place of English words',
      text: 'translations:\n  de:\n    - Lampe\n',
      reads: [
        '3:5 — There is one hyphen or bracket too many: here keys are expected, not a list. — Write keys such as "ship:", each on a line of its own.',
      ],
    },
    {
      mistake: 'an empty list',
      text: 'translations:\n  de:\n    lantern: []\n',
      reads: [
        '3:14 — de: "lantern" — This list is empty. — Write a word into it, or delete it with its English word.',
      ],
    },
    {
      mistake: 'an ending in the middle',
      text: 'translations:\n  de:\n    lantern: [Lat*ne, L*, "*"]\n',
      reads: [
        '3:15 — de: "lantern" — In "Lat*ne" an asterisk stands before the end. — Leave it at the end only, where it stands for any ending.',
        '3:23 — de: "lantern" — What stands before the asterisk in "L*" has 1 characters. — Write at least 2 and at most 30, or leave out the asterisk.',
        '3:27 — de: "lantern" — "*" has no word in it. — Write a word, or delete it.',
      ],
    },
    {
      mistake: 'a phrase that is too long to be found',
      text: 'translations:\n  fr:\n    lantern: [la lampe de la tour]\n',
      reads: [
        '3:15 — fr: "lantern" — "la lampe de la tour" has more than 4 words. — Shorten it to the words that matter.',
      ],
    },
    {
      mistake: 'another script where English should be',
      text: 'translations:\n  ar:\n    فانوس: [lantern]\n',
      reads: [
        '3:5 — ar: "فانوس" — "فانوس" is no English word. — Write the English word first, then a colon, then the words of Arabic in square brackets.',
      ],
    },
    ...[
      {
        mistake: 'a mention where English should be',
        english: '"@everyone"',
        reads: 'The text holds a mention: "@everyone". — Write the name without the sign in front of it.',
      },
      {
        mistake: 'an asterisk where English should be',
        english: 'lant*',
        reads: '"lant*" is no English word. — Write what the words mean, as the article says it.',
      },
      {
        mistake: 'no letter where English should be',
        english: '"!"',
        reads: '"!" is no English word. — Write what the words mean, as the article says it.',
      },
    ].map(({ mistake, english, reads }) => ({
      mistake,
      text: `translations:\n  de:\n    ${english}: [Laterne]\n`,
      reads: [expect.stringContaining(reads)],
    })),
    {
      mistake: 'a beginning that is too long',
      text: `translations:\n  de:\n    lantern: [${'a'.repeat(30)}*, ${'b'.repeat(31)}*]\n`,
      reads: [expect.stringContaining('has 31 characters. — Write at least 2 and at most 30')],
    },
    {
      mistake: 'a group of one word',
      text: 'synonyms:\n  - [lantern]\n',
      reads: [
        '2:5 — group 1 — A group needs at least two words. — Add a word that means the same, or delete the group.',
      ],
    },
    {
      mistake: 'a character that nobody sees',
      text: 'translations:\n  de:\n    lantern: [La\u200Bterne]\n',
      reads: [
        '3:17 — There is a character without width here that nobody sees (U+200B). — Delete it, or delete the words around it and type them anew.',
      ],
    },
    {
      mistake: 'more words than are taken',
      text: `synonyms:\n  - [${Array.from({ length: 5_001 }, (_, place) => `word${place}`).join(', ')}]\n`,
      reads: [
        '1:1 — There are 5001 words, and at most 5000 are possible. — Take out those that are not asked with; common words stand in the lists that the bot brings.',
      ],
    },
  ])('$mistake is told with its place and what to do', async ({ text, reads }) => {
    const read = await readWith(text);
    expect(read.kind === 'refused' && read.problems.map(toProblemLine)).toEqual(
      reads.map((line) => (typeof line === 'string' ? `${WORDS}:${line}` : line)),
    );
  });

  test('words that have changed places, and words that stand twice, are warnings', async () => {
    const read = await readWith(
      'synonyms:\n  - [lantern, lamp]\n  - [lamp, light]\ntranslations:\n  de:\n    Leuchtturm: [lighthouse]\n    mayor: [Bürgermeister, bürgermeister]\n',
    );
    expect(listWarnings(read)).toEqual([
      `${WORDS}:3:6 — group 2 — "lamp" stands in group 1 as well. — Leave it in one place.`,
      `${WORDS}:6:5 — de: "Leuchtturm" — "Leuchtturm" does not stand in the article, and "lighthouse" does. — If the two have changed places, write "lighthouse: [Leuchtturm]": the English word comes first.`,
      `${WORDS}:7:28 — de: "mayor" — "bürgermeister" stands here twice. — Delete one of the two.`,
    ]);
  });

  test('a file that looks as if it should be it is told', async () => {
    const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/words.yml': OWN }));
    expect(listWarnings(read)).toEqual([
      'lighthouse/words.yml — This file is not read. — Rename it to words.yaml.',
    ]);
  });

  test('is part of the version, told when it changes, and brought back byte for byte', async () => {
    const own = `# Kept.\r\n${OWN.replaceAll('\n', '\r\n')}`;
    const { library, folder } = await openKept({ folder: await writeSmallKnowledge({ [WORDS]: own }) });
    const first = versionOf(library);
    await save(folder, { [WORDS]: OWN.replace('Laterne*', 'Laterne') });
    const outcome = await library.reload(ADA);
    expect(outcome).toMatchObject({ kind: 'loaded', changes: { changed: ['words lighthouse'] } });
    expect(versionOf(library)).not.toBe(first);
    await library.rollBack(first, ADA);
    expect(versionOf(library)).toBe(first);
    expect(await readFile(join(folder, WORDS), 'utf8')).toBe(own);
  });
});

describe('groups of an article', () => {
  test('add to a general group with which they share a word, and stand for themselves else', async () => {
    const knowledge = await readKnowledgeOf({
      ...smallFiles,
      [WORDS]: 'synonyms:\n  - [beacon, fire tower]\n  - [lantern, lamp]\n',
    });
    expect(joinSynonyms(knowledge)).toEqual([
      ['lighthouse', 'light', 'beacon', 'fire tower'],
      ['cost', 'price', 'expense'],
      ['lantern', 'lamp'],
    ]);
  });

  test('of two articles are not joined with each other', async () => {
    const knowledge = await readKnowledgeOf({
      ...smallFiles,
      [WORDS]: 'synonyms:\n  - [seal, stamp]\n',
      'zoo/article.md': smallFiles['lighthouse/article.md'],
      'zoo/words.yaml': 'synonyms:\n  - [seal, sea lion]\n',
    });
    expect(joinSynonyms(knowledge).slice(2)).toEqual([
      ['seal', 'stamp'],
      ['seal', 'sea lion'],
    ]);
  });
});

/** Those about other files than the article's text. */
function listWarnings(read: ReadKnowledge): readonly string[] {
  if (read.kind === 'refused') throw new Error(read.problems.map(toProblemLine).join('\n'));
  return read.warnings.filter(({ file }) => !file.endsWith('.md')).map(toProblemLine);
}

async function readWith(text: string) {
  return readKnowledge(await writeSmallKnowledge({ [WORDS]: text }));
}
