import { expect, test } from 'vitest';
import { readAbbreviations, readReadersQuestions } from '../../src/library/read-means.ts';

test('the lists that the importer needs are found from where the program stands', async () => {
  expect(await readAbbreviations()).toMatch(/^\* always: Dr\./m);
  expect(await readReadersQuestions()).toMatch(/^aux: is are/m);
});
