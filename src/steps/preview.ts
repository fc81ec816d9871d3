import type { Shown } from '../library/outcome.ts';
import { en } from '../locales/en.ts';
import { renderAnswer } from '../replies/render-answer.ts';
import { renderTopic } from '../replies/render-topic.ts';
import type { Reply } from '../replies/reply.ts';
import { findAnswer } from './readers.ts';

/**
 * What readers would see if this snapshot were in force, for one moderator alone and without buttons: what these
 * would do comes from the knowledge that is.
 * @param what a topic's command, the id of an entry or a gap (with or without its article's), or a question
 */
export function showPreview(what: string, snapshot: Shown): Reply {
  const reply = findTopic(what, snapshot) ?? findById(what, snapshot) ?? answer(what, snapshot);
  const { version } = snapshot.knowledge;
  const text = `Preview of knowledge ${version}, which is not in force. Readers would see:`;
  return { audience: 'asker', parts: [{ kind: 'words', text }, ...reply.parts], actions: [] };
}

function findTopic(what: string, { knowledge }: Shown): Reply | undefined {
  const command = what.replace(/^\//, '').toLowerCase();
  const topics = knowledge.articles.flatMap((article) =>
    article.topics.filter((topic) => topic.command === command).map((topic) => ({ article, topic })),
  );
  return topics.length === 0 ? undefined : renderTopic(topics, knowledge.version, en.phrases);
}

function findById(what: string, snapshot: Shown): Reply | undefined {
  const ids = what.includes('/')
    ? [what]
    : snapshot.knowledge.articles.map((article) => `${article.id}/${what}`);
  const found = ids.map((id) => findAnswer([id], snapshot)).find((one) => one !== undefined);
  return found === undefined ? undefined : renderAnswer(found, snapshot.knowledge, en.phrases);
}

function answer(question: string, { answerer, knowledge }: Shown): Reply {
  return renderAnswer(answerer.answer(question), knowledge, en.phrases);
}
