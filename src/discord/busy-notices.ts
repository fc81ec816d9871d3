/** What those are told who ask when nothing can be answered just now. */

export const RESTARTING = 'I am being restarted. Please ask again in a minute.';
export const SLOW_DOWN = 'That is faster than I can answer. Please wait a few seconds.';
export const CROWDED = 'There are many questions here at once. Please wait a little, or use /ask.';
