import type { Answerer } from '../answering/answerer.ts';
import type { Article } from '../knowledge/knowledge.ts';
import { type FetchOptions, fetchPage } from './address/fetch-page.ts';
import { type AgainChoices, type ReadAgain, readAgain } from './carry/read-again.ts';
import { type Draft, draftQuestions } from './drafts/draft-questions.ts';
import type { PageContent, Refusal } from './page-content.ts';
import { openProposals, type Proposals, type ProposalsOptions } from './proposals.ts';
import { openGuardedReader } from './read-guarded.ts';
import { type Reading, refuse } from './reading.ts';
import { type Choices, type ImportedArticle, toArticle } from './to-article.ts';

/** What doors import with; opened once. None of these rejects. */
export interface Importer {
  /** Reads in the guarded thread; an address is asked first, where that is allowed. */
  readonly read: (source: GivenSource) => Promise<Reading>;
  readonly toArticle: (
    content: PageContent,
    choices: Omit<Choices, 'abbreviations'>,
  ) => ImportedArticle | Refusal;
  readonly readAgain: (
    article: Article,
    file: string,
    content: PageContent,
    choices?: Omit<AgainChoices, 'abbreviations'>,
  ) => ReadAgain | Refusal;
  readonly draft: (
    article: Article,
    content: PageContent,
    answerer: Pick<Answerer, 'answer'>,
  ) => readonly Draft[];
  /** What waits for a moderator's word. */
  readonly proposals: Proposals;
}

/** What a moderator gave to read. */
export type GivenSource = (
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name?: string }
) & {
  /** Of a feed: which item. */
  readonly item?: string | undefined;
};

export interface ImporterOptions {
  /** Whether addresses are asked. */
  readonly importsAddresses: boolean;
  /** The text of `language/abbreviations.txt`. */
  readonly abbreviations: string;
  /** The text of `language/en/readers-questions.txt`. */
  readonly bank: string;
  readonly fetching?: FetchOptions;
  readonly proposals?: ProposalsOptions;
}

export function openImporter({
  importsAddresses,
  abbreviations,
  bank,
  fetching,
  proposals,
}: ImporterOptions): Importer {
  const readGuarded = openGuardedReader();
  return {
    read: async (source) => {
      const options = source.item === undefined ? {} : { item: source.item };
      if (source.kind === 'bytes') return readGuarded(toInput(source), options);
      if (!importsAddresses) return refuse(ADDRESSES_OFF);
      const fetched = await fetchPage(source.address, fetching);
      return fetched.kind === 'refused' ? fetched : readGuarded(fetched, options);
    },
    toArticle: (content, choices) => toArticle(content, { ...choices, abbreviations }),
    readAgain: (article, file, content, choices) =>
      readAgain(article, file, content, { ...choices, abbreviations }),
    draft: (article, content, answerer) => draftQuestions(article, content, answerer, bank),
    proposals: openProposals(proposals),
  };
}

function toInput({ bytes, name }: Extract<GivenSource, { readonly kind: 'bytes' }>) {
  return { bytes, ...(name === undefined ? {} : { name }) };
}

const ADDRESSES_OFF =
  'Web addresses are not asked here (IMPORT_URLS is off). Save the page and attach the file, or paste the text.';

/** For doors that import in another way. @param what which, in a sentence */
export function createNoImporter(what: string): Importer {
  return {
    read: async () => refuse(what),
    toArticle: () => refuse(what),
    readAgain: () => refuse(what),
    draft: () => [],
    proposals: openProposals(),
  };
}
