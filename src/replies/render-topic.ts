import type { Article, CitedSentence, Topic } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { toContextButtons, toRemoveButton } from './buttons.ts';
import { renderCites, renderSources } from './quotes.ts';
import type { Part, Reply } from './reply.ts';

/** A topic of one or several articles: its sentences in order, none twice, figures side by side, then the sources. */
export function renderTopic(topics: readonly ArticleTopic[], version: string, phrases: Phrases): Reply {
  const cites = topics.flatMap(toCites);
  return {
    audience: 'everyone',
    parts: [
      ...topics.flatMap((topic) => renderOne(topic, topics.length > 1, phrases)),
      ...renderSources(cites, version, phrases),
    ],
    actions: [...toContextButtons(cites, phrases), toRemoveButton(phrases)],
  };
}

export interface ArticleTopic {
  readonly article: Article;
  readonly topic: Topic;
}

/** @param isNamed whether its article is said, because another has a topic of the same name */
function renderOne({ article, topic }: ArticleTopic, isNamed: boolean, phrases: Phrases): readonly Part[] {
  const intro: readonly Part[] = topic.intro === undefined ? [] : [{ kind: 'words', text: topic.intro }];
  const named: readonly Part[] = isNamed ? [{ kind: 'small', text: phrases.quote(article.title) }] : [];
  return [
    { kind: 'title', text: topic.title },
    ...named,
    ...intro,
    ...renderCites(toCites({ article, topic }), phrases),
  ];
}

function toCites({ article, topic }: ArticleTopic): readonly CitedSentence[] {
  const sentences = new Set(topic.entries.flatMap(({ cites }) => cites));
  return [...sentences].map((sentence) => ({ article, sentence }));
}
