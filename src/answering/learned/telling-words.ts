export const TELLING_WORDS = ``;
