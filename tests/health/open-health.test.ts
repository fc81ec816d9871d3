import parsePrometheus from 'parse-prometheus-text-format';
import { expect, onTestFinished, test } from 'vitest';
import { type HealthOptions, openHealth } from '../../src/health/open-health.ts';
import { createTally } from '../../src/health/tally.ts';
import { expectOk } from '../expect-ok.ts';

async function open(options: Partial<HealthOptions> = {}) {
  const tally = createTally();
  const opened = expectOk(
    await openHealth({
      at: { host: '127.0.0.1', port: 0 },
      tally,
      isClosing: () => false,
      knowledge: () => 'abc1234',
      refused: () => 0,
      troubles: () => [],
      shards: () => [
        { id: 0, isReady: true },
        { id: 1, isReady: false },
      ],
      servers: () => 12,
      ...options,
    }),
  );
  onTestFinished(opened.close);
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${opened.port}${path}`, init);
  return { get, tally, port: opened.port };
}

test('/healthz tells that the process lives and how late its event loop is', async () => {
  const { get } = await open();
  const answer = await get('/healthz');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: 'ok',
    uptimeSeconds: expect.any(Number),
    loopDelayMs: { p50: expect.any(Number), p99: expect.any(Number), most: expect.any(Number) },
  });
});

test('/readyz is 503 with the reasons while something is missing, and 200 when all is there', async () => {
  const shards = [{ id: 0, isReady: false }];
  const { get } = await open({ shards: () => shards });
  const before = await get('/readyz');
  expect(before.status).toBe(503);
  expect(await before.json()).toMatchObject({ status: 'starting', shards: { ready: 0, of: 1 } });
  shards[0] = { id: 0, isReady: true };
  const after = await get('/readyz');
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ status: 'ready', reasons: [], knowledge: 'abc1234' });
});

test('/metrics is what a parser of Prometheus’ format reads', async () => {
  const { get, tally } = await open();
  tally.note({ event: 'answered', via: 'slash', kind: 'closest', ms: 30 });
  tally.note({ event: 'failed' });
  const answer = await get('/metrics');
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const families = new Map(parsePrometheus(await answer.text()).map((family) => [family.name, family]));
  for (const { name, help, type } of families.values()) {
    expect(name).toMatch(/^(footnote|process|nodejs)_[a-z_]+$/);
    expect(help, name).not.toBe('');
    expect(['GAUGE', 'COUNTER', 'HISTOGRAM'], name).toContain(type);
  }
  expect(families.get('footnote_shard_ready')?.metrics).toEqual([
    { value: '1', labels: { shard: '0' } },
    { value: '0', labels: { shard: '1' } },
  ]);
  expect(families.get('footnote_answers_total')?.metrics).toEqual([
    { value: '1', labels: { via: 'slash', kind: 'closest' } },
  ]);
  expect(families.get('footnote_events_total')?.metrics).toEqual([
    { value: '1', labels: { event: 'failed' } },
  ]);
  expect(families.get('footnote_answer_seconds')?.metrics).toMatchObject([
    { buckets: { '0.025': '0', '0.05': '1', '+Inf': '1' }, count: '1', sum: '0.03' },
  ]);
  expect(families.get('footnote_servers')?.metrics).toEqual([{ value: '12' }]);
});

test('whatever else is asked for is refused in a line', async () => {
  const { get } = await open();
  expect((await get('/')).status).toBe(404);
  expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  const head = await get('/readyz', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([503, '']);
});

test('an address that is taken is told in words, and nothing else happens', async () => {
  const { port } = await open();
  const second = await openHealth({
    at: { host: '127.0.0.1', port },
    tally: createTally(),
    isClosing: () => false,
    knowledge: () => '',
    refused: () => 0,
    troubles: () => [],
    shards: () => [],
    servers: () => 0,
  });
  expect(second).toEqual({
    kind: 'failed',
    what: `Another program listens on 127.0.0.1:${port} already; set HEALTH to another port.`,
  });
});
