import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A page on this machine until the test ends. @param read what it says when it is asked @returns its host with its port */
export async function servePage(read: () => string | undefined | Promise<string>): Promise<string> {
  const server = createServer(async (_request, response) => {
    const content = await read();
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `127.0.0.1:${address.port}`;
}

export function toPage(title: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`;
}
