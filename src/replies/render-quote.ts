import type { CitedSentence } from '../knowledge/knowledge.ts';
import type { Quote } from './reply.ts';

/** The sentence as the article has it, with its address. */
export function renderQuote({ article, sentence }: CitedSentence): Quote {
  return { kind: 'quote', text: sentence.text, at: sentence.at, wording: article.wording, emphasised: false };
}
