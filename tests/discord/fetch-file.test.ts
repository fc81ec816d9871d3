import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchFile } from '../../src/discord/fetch-file.ts';

const NOT_DISCORDS = { kind: 'refused', why: '“a.yaml” does not come from Discord, so it was not opened.' };
const NOT_FETCHED = {
  kind: 'refused',
  why: '“a.yaml” could not be fetched from Discord. Please attach it again.',
};

describe('a file', () => {
  test('is read whole, in as many parts as it comes', async () => {
    const { url } = await serve((_request, response) => {
      response.write('ques');
      setTimeout(() => response.end('tions'), 20);
    });
    expect(await fetchFrom(url, { maxBytes: 9 })).toEqual({ kind: 'bytes', bytes: Buffer.from('questions') });
  });

  test.each([
    { url: 'https://cdn.discordapp.com.evil.example/a.yaml' },
    { url: 'https://evil-cdn.discordapp.com/a.yaml' },
    { url: 'https://discordapp.com/a.yaml' },
    { url: 'https://evil.example/cdn.discordapp.com/a.yaml' },
    { url: 'https://cdn.discordapp.com@evil.example/a.yaml' },
    { url: 'http://cdn.discordapp.com/a.yaml' },
    { url: 'ftp://cdn.discordapp.com/a.yaml' },
    { url: 'file:///etc/passwd' },
    { url: 'data:text/plain,questions' },
    { url: '//cdn.discordapp.com/a.yaml' },
    { url: '' },
  ])('at $url is not opened', async ({ url }) => {
    expect(await fetchFrom(url, { api: undefined })).toEqual(NOT_DISCORDS);
  });

  test('at another port of the machine that REST requests go to is not opened', async () => {
    const [asked, other] = [await serve(() => {}), await serve((_request, response) => response.end('x'))];
    expect(await fetchFrom(other.url, { api: `${asked.url}/api` })).toEqual(NOT_DISCORDS);
    expect(other.calls()).toBe(0);
  });

  test('is not looked for where Discord would send us on to', async () => {
    const other = await serve((_request, response) => response.end('secret'));
    const { url } = await serve((_request, response) =>
      response.writeHead(302, { location: other.url }).end(),
    );
    expect(await fetchFrom(url)).toEqual(NOT_FETCHED);
    expect(other.calls()).toBe(0);
  });

  test.each([
    { what: 'says so', announces: true },
    { what: 'does not say so', announces: false },
  ])('that is larger than it may be, and $what, is not taken in', async ({ announces }) => {
    let sent = 0;
    const { url } = await serve((_request, response) => {
      const part = Buffer.alloc(64 * 1024, 'x');
      if (announces) response.setHeader('content-length', part.length * 1_000);
      const timer = setInterval(() => {
        sent += part.length;
        response.write(part);
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    const content = await fetchFrom(url, { maxBytes: 1024 * 1024 });
    expect(content).toMatchObject({ kind: 'refused', why: expect.stringContaining('is larger than 1 MiB') });
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  test.each([
    { what: 'no answer', answer: () => {} },
    {
      what: 'no end',
      answer: (_request: unknown, response: { write: (text: string) => unknown }) => void response.write('x'),
    },
  ])('of which $what comes is given up', async ({ answer }) => {
    const { url } = await serve(answer);
    expect(await fetchFrom(url, { within: 50 })).toEqual(NOT_FETCHED);
  });

  test('that is gone is told in a sentence', async () => {
    const { url } = await serve((_request, response) => response.writeHead(404).end('Not here.'));
    expect(await fetchFrom(url)).toEqual(NOT_FETCHED);
  });
});

async function fetchFrom(
  url: string,
  fetching: Partial<Parameters<typeof fetchFile>[1]> = { api: `${url}/api` },
) {
  const attached = { name: 'a.yaml', size: 1, url };
  const { content } = await fetchFile(attached, { maxBytes: 100, api: `${url}/api`, ...fetching });
  return content;
}

async function serve(answer: RequestListener) {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, calls: () => calls };
}
