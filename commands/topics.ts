import { type Command, defineCommand } from '../src/command.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { type ArticleTopic, renderTopic } from '../src/replies/render-topic.ts';
import { renderNotice } from '../src/replies/reply.ts';
import { articleOption } from './options.ts';

/** A command for each topic of the knowledge; articles that share a topic's command share the reply. */
export function defineTopicCommands(knowledge: Knowledge): readonly Command[] {
  const topics = new Map(findTopics(knowledge).map(({ topic }) => [topic.command, topic.description]));
  return [...topics].map(([name, description]) => defineTopicCommand(name, description));
}

function defineTopicCommand(name: string, description: string): Command {
  return defineCommand({
    name,
    description,
    example: `/${name}`,
    access: 'everyone',
    options: { article: articleOption },
    run: ({ article }, { snapshot: { knowledge }, locale: { phrases } }) => {
      const wanted = findTopics(knowledge).filter(
        (found) => found.topic.command === name && (article === undefined || found.article.id === article),
      );
      // A reload may have taken the topic away while Discord still shows its command.
      if (wanted.length === 0) return renderNotice(phrases.refusal.noTopic(name));
      return renderTopic(wanted, knowledge.version, phrases);
    },
  });
}

function findTopics(knowledge: Knowledge): readonly ArticleTopic[] {
  return knowledge.articles.flatMap((article) => article.topics.map((topic) => ({ article, topic })));
}
