export const SENTENCE_TREES = ``;
