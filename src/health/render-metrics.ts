import type { LoopDelay } from './event-loop.ts';
import type { Readiness } from './readiness.ts';
import type { Counts } from './tally.ts';

export interface Measured {
  readonly readiness: Readiness;
  readonly shards: readonly { readonly id: number; readonly isReady: boolean }[];
  readonly servers: number;
  readonly counts: Counts;
  readonly loop: LoopDelay;
  readonly process: {
    readonly residentBytes: number;
    readonly heapBytes: number;
    readonly cpuSeconds: number;
    /** Seconds since 1970. */
    readonly startedAt: number;
  };
}

/**
 * Prometheus' text format, version 0.0.4. Written by hand: prom-client costs 11.5 MB of memory when it is loaded, and
 * these are a dozen lines; a test holds them against a parser that we did not write.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one page as it will be read
export function renderMetrics({ readiness, shards, servers, counts, loop, process }: Measured): string {
  const { seconds } = counts;
  return [
    ...gauge('footnote_ready', 'Whether everything is as it should be.', [
      [{}, readiness.status === 'ready' ? 1 : 0],
    ]),
    ...gauge('footnote_troubles', 'How many reasons there are for not being ready.', [
      [{}, readiness.reasons.length],
    ]),
    ...gauge('footnote_knowledge_info', 'The version of the knowledge in force.', [
      [{ version: readiness.knowledge }, 1],
    ]),
    ...gauge(
      'footnote_shard_ready',
      'Whether this shard is connected.',
      shards.map(({ id, isReady }) => [{ shard: String(id) }, isReady ? 1 : 0]),
    ),
    ...gauge('footnote_servers', 'Servers the bot is in, as far as its shards have said.', [[{}, servers]]),
    ...counter(
      'footnote_answers_total',
      'Replies by the way they were asked for and what they are.',
      counts.answers.map(({ via, kind, count }) => [{ via, kind }, count]),
    ),
    ...counter(
      'footnote_events_total',
      'Lines of the log by their event, whatever LOG_LEVEL is, from info on; shed counts what was left out.',
      counts.events.map(({ event, count }) => [{ event }, count]),
    ),
    ...head('footnote_answer_seconds', 'From the turn to the answer at Discord.', 'histogram'),
    ...seconds.buckets.map(({ le, count }) =>
      sample('footnote_answer_seconds_bucket', [{ le: String(le) }, count]),
    ),
    sample('footnote_answer_seconds_bucket', [{ le: '+Inf' }, seconds.count]),
    sample('footnote_answer_seconds_sum', [{}, seconds.sum]),
    sample('footnote_answer_seconds_count', [{}, seconds.count]),
    ...gauge('footnote_event_loop_delay_seconds', 'How late the event loop was in the last half minute.', [
      [{ quantile: '0.5' }, loop.p50 / 1_000],
      [{ quantile: '0.99' }, loop.p99 / 1_000],
      [{ quantile: '1' }, loop.most / 1_000],
    ]),
    ...gauge('process_resident_memory_bytes', 'Resident memory.', [[{}, process.residentBytes]]),
    ...gauge('nodejs_heap_size_used_bytes', 'Used heap.', [[{}, process.heapBytes]]),
    ...counter('process_cpu_seconds_total', 'User and system time.', [[{}, process.cpuSeconds]]),
    ...gauge('process_start_time_seconds', 'When the process began.', [[{}, process.startedAt]]),
    '',
  ].join('\n');
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

function gauge(name: string, help: string, samples: readonly Sample[]): readonly string[] {
  return [...head(name, help, 'gauge'), ...samples.map((one) => sample(name, one))];
}

function counter(name: string, help: string, samples: readonly Sample[]): readonly string[] {
  return [...head(name, help, 'counter'), ...samples.map((one) => sample(name, one))];
}

function head(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

/** No label needs escaping: they are numbers and words of the program's own. */
function sample(name: string, [labels, value]: Sample): string {
  const given = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}${given.length === 0 ? '' : `{${given.join(',')}}`} ${value}`;
}
