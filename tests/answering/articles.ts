import type { Article, Entry, Gap, Knowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledgeOf } from '../small-article.ts';

/** Articles of other worlds than the bundled one, each of its own kind: tended, with figures, a FAQ, alone. */
export const ARTICLES = {
  seals: {
    'seals/article.md': `---
title: Seals return to Orrin Bay
language: en
wording: verbatim
---

# Counting

Rangers counted 340 seals on the sandbanks of Orrin Bay in May.
Divers counted 512 seals under water off the cape in June.
Pupils counted 96 seals from the pier in July.

# Feeding

Volunteers of the harbour club feed the orphaned pups twice a day.
The fishing company Brandt refused to give any herring.
Norrland and Vestmark are helping with boats, and Ostria is not helping.

# The station

The seal station opened its doors in 2019 after the old cannery was torn down.
A warm pool for the smallest pups was built first.
Ranger Ida Holm runs the station.
`,
    'seals/questions.yaml': `questions:
  - id: rangers
    ask: [How many seals did the rangers count?, seals counted by rangers, number of seals in May]
    cite: [p1s1]
    figure: { value: "340", counts: seals, who: the rangers }
  - id: divers
    ask: [How many seals did the divers count?, seals counted by divers, number of seals in June]
    cite: [p1s2]
    figure: { value: "512", counts: seals, who: the divers }
  - id: pupils
    ask: [How many seals did the pupils count?, seals counted by pupils, number of seals in July]
    cite: [p1s3]
    figure: { value: "96", counts: seals, who: the pupils }
  - id: feeders
    ask: [Who feeds the pups?, who is feeding the orphaned pups, feeding of the pups]
    cite: [p2s1]
  - id: helpers
    ask: [Which countries are helping?, who is helping with boats, which country is helping the station]
    cite: [p2s3]
gaps:
  - id: cost
    missing: what the station costs
    ask: [What does the station cost?, how much money does the seal station need, price of the station]
    near: p3s1
`,
  },
  library: {
    'library/article.md': `---
title: "Questions about the new town library"
language: en
wording: verbatim
---

## Borrowing

How many books may I take home?
Members take up to eight volumes for three weeks.

Can I get a film on disc?
Discs are lent for two days, and a late one costs half a crown.

## Opening hours

From Tuesday to Friday the house is open from ten to seven.
On Mondays it stays shut.

## Children

Is there something for toddlers?
Stories are read aloud on Saturday mornings in the round room.
`,
  },
  volcano: {
    'volcano/article.md': `---
title: Mount Sorrel wakes after ninety years
language: en
wording: verbatim
---

Ash rose four kilometres above Mount Sorrel on Friday morning.
The governor, Tomas Reyle, had the villages of Pine Hollow and Ember cleared within six hours.
Nobody was hurt, according to the hospital in Port Lune.

Scientists of the Sorrel observatory had warned of tremors for three weeks.
The larger of the two craters had been silent since 1934.
Flights to the island stay cancelled until the wind turns.
`,
    'volcano/questions.yaml': `questions:
  - id: cleared
    ask: [Which villages were cleared?, who had to leave]
    cite: [p1s2]
gaps:
  - id: next
    missing: when the next eruption comes
    ask: [When will it erupt again?]
`,
  },
} as const;

export type ArticleName = keyof typeof ARTICLES;

export function readArticle(name: ArticleName): Promise<Knowledge> {
  return readKnowledgeOf(ARTICLES[name]);
}

/** What people might ask of an article: its own wordings and lines, and questions of strangers. */
export function listQuestions({ articles }: Knowledge): readonly string[] {
  return articles.flatMap(({ entries, gaps, sentences }) => [
    ...[...entries, ...gaps].flatMap(({ wordings }) => wordings),
    ...entries.map(({ question }) => `so, ${question.toLowerCase().replace('the ', 'teh ')}`),
    ...sentences.map(({ text }) => text),
    ...sentences.map(({ text }) => `what about ${text.split(' ').slice(1, 5).join(' ')}?`),
    ...STRANGERS,
  ]);
}

const STRANGERS = [
  'How many seals were counted?',
  'who is not helping',
  'how mnay books can i borow and when is it open',
  'when was the station closed',
  'who won the football match',
  'did anybody die',
  'what is the largest crater',
  'what happened in 1987',
  'why',
  '',
  '🙂',
];

/** The knowledge with more entries and gaps in its first article. */
export function addTo(
  { articles: [article, ...rest], ...knowledge }: Knowledge,
  more: { readonly entries?: readonly (readonly string[])[]; readonly gaps?: readonly (readonly string[])[] },
): Knowledge {
  if (article === undefined) throw new Error('There is no article to add to.');
  const cites = article.sentences.filter(({ role }) => role === 'statement').slice(-1);
  const added: Article = {
    ...article,
    entries: [
      ...article.entries,
      ...(more.entries ?? []).map(
        (wordings, place): Entry => ({
          id: `more-${place}`,
          question: wordings[0] ?? '',
          wordings,
          cites,
          see: [],
        }),
      ),
    ],
    gaps: [
      ...article.gaps,
      ...(more.gaps ?? []).map(
        (wordings, place): Gap => ({ id: `no-${place}`, missing: wordings[0] ?? '', wordings }),
      ),
    ],
  };
  return { ...knowledge, articles: [added, ...rest] };
}
