import { curate } from '../../learn/judge/sources.ts';
import { type SquadArticle, toArticle } from '../../squad/squad.ts';
import type { Searcher, System } from '../../systems/system.ts';
import { createRandom, type Progress, shuffle } from '../../tools.ts';
import { isAnswerable } from '../measure-retrieval.ts';
import { open, type Synonyms } from './ask.ts';
import { type Graded, tallyAnswerable, tallyOthers, toShare } from './grade.ts';
import type { Rows } from './held-out-results.ts';
import { type Bench, type Judges, seat } from './judges.ts';

const ENTRIES = [0, 1, 5, 20, 60] as const;
/** Long enough for sixty entries, and the length of a long article. */
const SENTENCES = 120;
const OFF_TOPIC = 15;

const LEARNT = {
  'held out': 'nothing of these articles; the sentence ranking has learnt from them',
  shipped: 'questions of these articles',
} as const;

export interface EntriesSources {
  readonly squad: readonly SquadArticle[];
  readonly rivals: readonly System[];
  readonly synonyms: Synonyms;
  readonly judges: Judges;
  readonly seed: number;
  /** So many questions of an article at most. */
  readonly most: number;
  readonly progress: Progress;
}

/** Half of an article's questions give entries of one wording each, the others are asked, with ever more of the entries. */
export function measureEntries(sources: EntriesSources): Rows<'entries'> {
  const benches = seat(prepare(sources), ({ title }) => title, sources.judges);
  const [{ pairs }] = benches;
  return {
    rows: benches.flatMap((bench) => ENTRIES.map((entries) => measureRow(bench, entries, sources))),
    rivals: sources.rivals.flatMap((system) =>
      ENTRIES.map((entries) => {
        sources.progress.start(`entries: ${entries}, ${system.name}`, pairs.length);
        const places = pairs.flatMap(({ item }) => {
          sources.progress.step();
          return searchAll(item, system, entries, sources);
        });
        return {
          system: system.name,
          entries,
          questions: places.length,
          first: toShare(places, (isFirst) => isFirst),
        };
      }),
    ),
  };
}

interface Asked {
  readonly text: string;
  readonly gold: number;
}

interface Prepared {
  readonly title: string;
  readonly paragraphs: SquadArticle['paragraphs'];
  readonly written: readonly Asked[];
  readonly asked: readonly Asked[];
  readonly strange: readonly string[];
}

function prepare({ squad, seed, most }: EntriesSources): readonly Prepared[] {
  const random = createRandom(seed);
  return squad.map((article, place) => {
    const { title, paragraphs, questions } = crop(article, SENTENCES);
    const shuffled = shuffle(questions.filter(isAnswerable), random);
    const half = Math.ceil(shuffled.length / 2);
    const next = squad[(place + 1) % squad.length]?.questions ?? [];
    return {
      title,
      paragraphs,
      written: shuffled.slice(0, half),
      asked: shuffled.slice(half, half + most),
      strange: shuffle(next, random)
        .slice(0, Math.min(most, OFF_TOPIC))
        .map(({ text }) => text),
    };
  });
}

/** Its first paragraphs, with at most so many sentences, and the questions that these answer. */
export function crop({ title, paragraphs, questions }: SquadArticle, most: number): SquadArticle {
  const kept: (readonly string[])[] = [];
  let count = 0;
  for (const sentences of paragraphs) {
    if (count + sentences.length > most) break;
    kept.push(sentences);
    count += sentences.length;
  }
  const isKept = ({ paragraph }: { readonly paragraph: number }): boolean => paragraph < kept.length;
  return { title, paragraphs: kept, questions: questions.filter(isKept) };
}

function measureRow(
  { judge, pairs }: Bench<Prepared>,
  entries: number,
  { synonyms, progress }: EntriesSources,
): Rows<'entries'>['rows'][number] {
  progress.start(`entries: ${entries}, ${judge}`, pairs.length);
  const answerable: Graded[] = [];
  const offTopic: Graded[] = [];
  for (const { item, means } of pairs) {
    const plain = toArticle(item.title, item.paragraphs);
    const written = item.written.slice(0, entries);
    const article = curate(
      plain,
      written.map(({ text, gold }) => ({ cite: gold, wordings: [text] })),
      [],
    );
    const ask = open(article, synonyms, means);
    for (const { text, gold } of item.asked) {
      answerable.push(ask(text, [plain.sentences[gold]?.at ?? '']));
    }
    progress.step();
    offTopic.push(...item.strange.map((text) => ask(text, [])));
  }
  return {
    judge,
    learnt: LEARNT[judge],
    articles: pairs.length,
    entries,
    answerable: tallyAnswerable(answerable),
    offTopic: tallyOthers(offTopic),
  };
}

/** To another system an entry is one more text that leads to its sentence. */
function searchAll(
  { paragraphs, written, asked }: Prepared,
  system: System,
  entries: number,
  { judges }: EntriesSources,
): readonly boolean[] {
  const kept = written.slice(0, entries);
  const sentences = paragraphs.flat().length;
  const search: Searcher = system.open([...paragraphs, kept.map(({ text }) => text)], judges.shipped);
  return asked.map(({ text, gold }) => {
    const first = search(text, 1)[0]?.sentence ?? -1;
    return (first < sentences ? first : kept[first - sentences]?.gold) === gold;
  });
}
