import { createServer, type Server } from 'node:http';
import { isIP } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Address } from '../settings.ts';
import type { Page } from './visit.ts';

export type OpenedPage =
  | {
      readonly kind: 'open';
      /** Where it listens: `http://127.0.0.1:8787`. */
      readonly address: string;
      /** That another program has the port that was wished for, in a sentence; undefined where it was free. */
      readonly told: string | undefined;
      /** Never rejects. */
      readonly close: () => Promise<void>;
    }
  | { readonly kind: 'failed'; readonly what: string };

/**
 * Listens for browsers; where the port is taken, at the next free one. Never rejects.
 * @param create makes what answers, once it is known where browsers will find it
 */
export async function openPage(
  { host, port }: Address,
  create: (address: string) => Page,
): Promise<OpenedPage> {
  const server = createServer();
  for (let next = port; next < port + PORTS_TRIED; next += 1) {
    const failure = await listen(server, host, next);
    if (failure === 'EADDRINUSE') continue;
    if (failure !== undefined)
      return { kind: 'failed', what: `The page cannot be opened at ${toAddress(host, next)} (${failure}).` };
    const address = toAddress(host, findPort(server, next));
    const page = create(address);
    server.on('request', getRequestListener(page.fetch));
    const told =
      next === port ? undefined : `Port ${port} is taken by another program, so the page is at ${next}.`;
    return { kind: 'open', address, told, close: () => close(server) };
  }
  return { kind: 'failed', what: `The ports from ${port} on are all taken; set PAGE to another, or to off.` };
}

const PORTS_TRIED = 20;

function toAddress(host: string, port: number): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/** Of port 0 the system chooses one that is free. */
function findPort(server: Server, wished: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : wished;
}

/** @returns why it does not listen, by the system's name for it */
function listen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown');
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail);
      resolve(undefined);
    });
  });
}

/** A browser keeps its connection open for a while; what is being answered is finished. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LONGEST_FINISH).unref();
  });
}

/** In milliseconds. */
const LONGEST_FINISH = 1_000;
