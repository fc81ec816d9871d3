import { readMeans } from '../src/library/read-means.ts';

/** The lists and models that the program itself answers with. */
export const means = await readMeans();
export const { language } = means;
