import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type FetchOptions, fetchPage } from '../../src/importing/address/fetch-page.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server on this machine, with what it was asked for. */
async function serve(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return { host, port, asked, options: { allowed: new Set([host]) } };
}

async function findReason(address: string, options: FetchOptions = {}): Promise<string> {
  const fetched = await fetchPage(address, options);
  return fetched.kind === 'refused' ? fetched.reason : `fetched ${fetched.bytes.length} bytes`;
}

const PAGE = '<!doctype html><p>The mill is open.</p>';

describe('what an address may be', () => {
  test.each([
    ['ftp://example.org/', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['data:text/html,x', 'https://'],
    ['gazette.example', 'no web address'],
    ['https://gazette.example@evil.example/', 'before the “@”'],
    ['https://me:secret@gazette.example/', 'before the “@”'],
    ['https://gazette.example:8443/', 'Port 8443'],
    ['http://gazette.example:22/', 'Port 22'],
  ])('%s is refused', async (address, says) => {
    expect(await findReason(address)).toContain(says);
  });

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://192.0.2.1/',
    'http://192.88.99.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fd00::1]/',
    'http://[ff02::1]/',
  ])('%s is not on the open internet and is not asked', async (address) => {
    expect(await findReason(address)).toContain('private network');
  });

  test.each(['127.0.0.1', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd12::1'])(
    'a name that resolves to %s is not asked',
    async (address) => {
      const resolve = () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
      expect(await findReason('http://gazette.example/', { resolve })).toContain('private network');
    },
  );

  test('a name with one closed address among open ones is not asked', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    expect(await findReason('http://gazette.example/', { resolve })).toContain('private network');
  });

  test('localhost is not asked', async () => {
    const server = await serve((_, response) => response.end(PAGE));
    expect(await findReason('http://localhost/')).toContain('private network');
    expect(server.asked).toEqual([]);
  });
});

describe('what is fetched', () => {
  test('a page comes with its type and its address', async () => {
    const { host, options } = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    });
    expect(await fetchPage(`http://${host}/a`, options)).toEqual({
      kind: 'fetched',
      bytes: Buffer.from(PAGE),
      url: `http://${host}/a`,
      contentType: 'text/html; charset=utf-8',
    });
  });

  test('the address that was checked is the one connected to, and a name is looked up once', async () => {
    const { port, asked } = await serve((_, response) => response.end(PAGE));
    const answers = ['127.0.0.1', '10.0.0.1'];
    let looked = 0;
    const resolve = () => Promise.resolve([{ address: answers[looked++] ?? '10.0.0.1', family: 4 }]);
    const allowed = new Set([`gazette.example:${port}`, '127.0.0.1']);
    const fetched = await fetchPage(`http://gazette.example:${port}/x`, { allowed, resolve });
    expect(fetched.kind).toBe('fetched');
    expect(looked).toBe(1);
    expect(asked).toEqual([`gazette.example:${port}/x`]);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ])('a page packed with %s is unpacked', async (encoding, pack) => {
    const { host, options } = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(pack(Buffer.from(PAGE)));
    });
    const fetched = await fetchPage(`http://${host}/`, options);
    expect(fetched).toMatchObject({ kind: 'fetched', bytes: Buffer.from(PAGE) });
  });

  test('a page that unpacks to more than the limit is given up while it is unpacked', async () => {
    const { host, options } = await serve((_, response) => {
      response
        .setHeader('content-type', 'text/html')
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(Buffer.alloc(50_000_000, 0x20)));
    });
    expect(await findReason(`http://${host}/`, options)).toContain('larger than 2 MB');
  });

  test('a body without an end is given up at the limit', async () => {
    const { host, options } = await serve((_, response) => {
      response.setHeader('content-type', 'text/html');
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536, 0x20), () => setImmediate(more));
      };
      more();
    });
    expect(await findReason(`http://${host}/`, options)).toContain('larger than 2 MB');
  });

  test('a length beyond the limit is refused before the body comes', async () => {
    const { host, options } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 20_000_000 });
      response.flushHeaders();
    });
    expect(await findReason(`http://${host}/`, options)).toContain('larger than 10 MB');
  });

  test('a host that does not answer is given up', async () => {
    const { host, options } = await serve(() => undefined);
    expect(await findReason(`http://${host}/`, { ...options, within: 200 })).toContain('did not come');
  });

  test('a host that answers letter by letter is given up', async () => {
    const { host, options } = await serve((_, response) => {
      const drip = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await findReason(`http://${host}/`, { ...options, within: 300 })).toContain('did not come');
  });

  test.each(['image/png', 'video/mp4', 'audio/mpeg', 'font/woff2'])('%s is refused', async (type) => {
    const { host, options } = await serve((_, response) => response.setHeader('content-type', type).end('x'));
    expect(await findReason(`http://${host}/`, options)).toContain(type);
  });

  test('an answer other than a page says which', async () => {
    const { host, options } = await serve((_, response) => response.writeHead(404).end('not here'));
    expect(await findReason(`http://${host}/`, options)).toContain('404');
  });
});

describe('redirects', () => {
  test('five are followed and the last address is the page’s', async () => {
    const { host, options } = await serve(({ url }, response) => {
      const step = Number(url?.slice(1));
      if (step < 5) response.writeHead(302, { location: `/${step + 1}` }).end();
      else response.end(PAGE);
    });
    expect(await fetchPage(`http://${host}/0`, options)).toMatchObject({ url: `http://${host}/5` });
  });

  test('a sixth is not', async () => {
    const { host, asked, options } = await serve(({ url }, response) => {
      response.writeHead(301, { location: `/${Number(url?.slice(1)) + 1}` }).end();
    });
    expect(await findReason(`http://${host}/0`, options)).toContain('more than 5 times');
    expect(asked).toHaveLength(6);
  });

  test.each([
    ['http://169.254.169.254/latest/', 'private network'],
    ['http://[::1]/', 'private network'],
    ['http://127.1:9/', 'Port 9'],
    ['file:///etc/passwd', 'https://'],
    ['https://a:b@gazette.example/', 'before the “@”'],
    ['http://:0:0', 'no address'],
  ])('one to %s is checked anew and refused', async (location, says) => {
    const { host, options } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await findReason(`http://${host}/`, options)).toContain(says);
  });
});
