import { setTimeout as wait } from 'node:timers/promises';

export interface Reading {
  readonly ms: number;
  readonly status: number;
}

/** In milliseconds: how long a reader looks at what came, which is short for an answer and its sentence in the article. */
const LOOKS = 5_000;

/** Somebody at a browser who asks, looks, reads the article, and asks again, until `signal`. */
export async function readPages(
  page: string,
  reader: number,
  signal: AbortSignal,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const from = { 'x-forwarded-for': `10.0.0.${reader}` };
  let cookie = '';
  let pass = '';

  async function load(path: string, fields?: Readonly<Record<string, string>>): Promise<string> {
    const begun = performance.now();
    const answer = await fetch(page + path, {
      headers: { ...from, cookie, ...(fields === undefined ? {} : { 'x-part': '1' }) },
      ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams({ pass, ...fields }) }),
    });
    const text = await answer.text();
    readings.push({ ms: performance.now() - begun, status: answer.status });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    pass = /name="pass" value="([^"]+)"/.exec(text)?.[1] ?? pass;
    return text;
  }

  await wait((reader * LOOKS) / 50);
  await load('/');
  while (!signal.aborted) {
    await load('/say', { line: `how many troops are there in ${reader}?` });
    await wait(LOOKS);
    await load('/article');
    await wait(LOOKS);
  }
  return readings;
}
