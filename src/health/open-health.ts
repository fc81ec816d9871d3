/** The answer to "is it well?" for supervisors and for Prometheus, over HTTP on an address of its own. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Address } from '../settings.ts';
import { watchEventLoop } from './event-loop.ts';
import { findReadiness, type Looked } from './readiness.ts';
import { renderMetrics } from './render-metrics.ts';
import type { Tally } from './tally.ts';

export interface HealthOptions extends Looked {
  readonly at: Address;
  readonly tally: Tally;
  readonly servers: () => number;
}

export type OpenedHealth =
  | { readonly kind: 'open'; readonly port: number; readonly close: () => Promise<void> }
  /** The address is taken, or not this machine's; in one sentence with what to do. */
  | { readonly kind: 'failed'; readonly what: string };

/**
 * `/healthz`: the process lives and comes to what it has to do. `/readyz`: the knowledge is in force, every shard is
 * there, and everything is kept that should be. `/metrics`: Prometheus' text format. GET and HEAD only. Never rejects.
 * @param options port 0 takes a free one
 */
export async function openHealth(options: HealthOptions): Promise<OpenedHealth> {
  const { at } = options;
  const loop = watchEventLoop();
  const pages = createPages(options, loop.read);
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const page = pages.get(path);
    const { status, type, body } =
      request.method !== 'GET' && request.method !== 'HEAD'
        ? NOT_ALLOWED
        : page === undefined
          ? NO_PAGE
          : page();
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', connection: 'close' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    server.listen(at.port, at.host);
    await once(server, 'listening');
  } catch (error) {
    loop.stop();
    return { kind: 'failed', what: sayListening(error, at) };
  }
  // Whatever happens to it later must not end the bot.
  server.on('error', () => {});
  server.unref();
  const close = async () => {
    loop.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { kind: 'open', port: findPort(server), close };
}

/** In milliseconds: who asks is on this machine. */
const PATIENCE = 5_000;
const MOST_CONNECTIONS = 32;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const PLAIN = 'text/plain; charset=utf-8';
const NO_PAGE: Page = { status: 404, type: PLAIN, body: 'There is /healthz, /readyz and /metrics.\n' };
const NOT_ALLOWED: Page = { status: 405, type: PLAIN, body: 'Only GET and HEAD.\n' };

function createPages(
  options: HealthOptions,
  readLoop: ReturnType<typeof watchEventLoop>['read'],
): ReadonlyMap<string, () => Page> {
  return new Map([
    ['/healthz', () => showHealth(readLoop())],
    [
      '/readyz',
      () => {
        const readiness = findReadiness(options);
        return toJson(readiness.status === 'ready' ? 200 : 503, readiness);
      },
    ],
    ['/metrics', () => showMetrics(options, readLoop())],
  ]);
}

/** In milliseconds: half of what is due comes later than that, so hardly anything is answered in three seconds. */
const STARVED = 1_000;

function showHealth(loop: ReturnType<ReturnType<typeof watchEventLoop>['read']>): Page {
  const isStarved = loop.p50 >= STARVED;
  const loopDelayMs = loop;
  const uptimeSeconds = Math.round(process.uptime());
  return toJson(isStarved ? 503 : 200, { status: isStarved ? 'starved' : 'ok', uptimeSeconds, loopDelayMs });
}

function showMetrics(options: HealthOptions, loop: Parameters<typeof showHealth>[0]): Page {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const body = renderMetrics({
    readiness: findReadiness(options),
    shards: options.shards(),
    servers: options.servers(),
    counts: options.tally.read(),
    loop,
    process: {
      residentBytes: rss,
      heapBytes: heapUsed,
      cpuSeconds: (user + system) / 1e6,
      startedAt: Math.round(Date.now() / 1_000 - process.uptime()),
    },
  });
  return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body };
}

function toJson(status: number, value: object): Page {
  return { status, type: 'application/json', body: `${JSON.stringify(value)}\n` };
}

function findPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function sayListening(error: unknown, { host, port }: Address): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Another program listens on ${host}:${port} already; set HEALTH to another port.`;
  return `${host}:${port} cannot be listened on (${String(code)}); correct HEALTH.`;
}
