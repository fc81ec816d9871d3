import { expect, test } from 'vitest';
import { createDirectChannels } from '../../src/discord/recent.ts';

test('the five hundred channels used last are kept, the others are forgotten, the longest unused first', () => {
  const forgotten: string[] = [];
  const channels = createDirectChannels((channel) => forgotten.push(channel));
  for (let index = 0; index < 500; index += 1) channels.use(`${index}`);
  channels.use('0');
  expect(forgotten).toEqual([]);
  channels.use('500');
  channels.use('501');
  expect(forgotten).toEqual(['1', '2']);
});
