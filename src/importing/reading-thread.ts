/** The thread in which a source is read: takes what was given, hands back what came of it. */

import { parentPort, workerData } from 'node:worker_threads';
import { readSource } from './read-source.ts';

parentPort?.postMessage(await readSource(workerData.input, workerData.options));
