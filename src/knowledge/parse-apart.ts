import { startThread } from '../spare-memory.ts';
import type { Gathered } from './files/read-files.ts';
import { hasCode } from './files/say-failure.ts';
import { type Parsed, parseKnowledge, type ReadKnowledge, toRead } from './read-knowledge.ts';

/**
 * Makes knowledge of files as `parseKnowledge` does, in a thread of its own where they are big: parsing two megabytes of
 * YAML takes seconds that nobody may wait for, and more memory than a small machine has, which there ends the thread and
 * not the bot. Never rejects.
 */
export function parseApart(gathered: Gathered): Promise<ReadKnowledge> {
  return parseWithin(SMALL, gathered);
}

/** The same while nobody waits for an answer yet: a thread, which takes a second more, is for what might want too much memory. */
export function parseAtStart(gathered: Gathered): Promise<ReadKnowledge> {
  return parseWithin(BEARABLE, gathered);
}

async function parseWithin(most: number, gathered: Gathered): Promise<ReadKnowledge> {
  const bytes = gathered.files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= most) return parseKnowledge(gathered);
  return toRead(await parseInThread(gathered), gathered);
}

/** In bytes: files of this size take some thirty megabytes. */
const BEARABLE = 1024 * 1024;

/** In bytes: what is smaller is parsed sooner than a thread has started, and in less than a tenth of a second. */
const SMALL = 32 * 1024;

/** In megabytes. Nine thousand wordings take some thirty. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 } as const;

function parseInThread(gathered: Gathered): Promise<Parsed> {
  return new Promise((resolve) => {
    const worker = startThread(PROGRAM, { workerData: gathered, resourceLimits: LIMITS });
    worker.once('message', (parsed: Parsed) => {
      resolve(parsed);
      void worker.terminate();
    });
    worker.once('error', (error) => resolve(refuse(error, gathered)));
    worker.once('exit', () => resolve(refuse(undefined, gathered)));
  });
}

/** Tests run the source, from which Node starts no thread; what they run has been compiled before. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/knowledge/parse-thread.js' : './parse-thread.js',
  import.meta.url,
);

function refuse(error: unknown, { files }: Gathered): Parsed {
  const [biggest] = files.toSorted((one, other) => other.bytes.length - one.bytes.length);
  const isTooMuch = hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY');
  const reason = error instanceof Error ? error.message : 'its thread ended';
  const problem = isTooMuch
    ? {
        what: `Reading the files takes more than ${LIMITS.maxOldGenerationSizeMb} MB of memory.`,
        fix: 'Shorten this file, which is the biggest.',
      }
    : {
        what: `The files could not be read: ${reason}.`,
        fix: 'Try again; if it stays, take back the last change.',
      };
  return { kind: 'refused', problems: [{ severity: 'error', file: biggest?.name ?? '.', ...problem }] };
}
