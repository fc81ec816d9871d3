/** The thread in which big knowledge files are parsed: takes what was gathered, hands back what came of it. */

import { parentPort, workerData } from 'node:worker_threads';
import { parseFiles } from './read-knowledge.ts';

parentPort?.postMessage(await parseFiles(workerData));
