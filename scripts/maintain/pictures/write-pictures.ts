/** Draws the pictures in `docs/` with a real browser, and writes down what they show. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { complain, say } from '../../../src/program.ts';
import { ORIGIN, type Picture, type Pictures, renderPictures, toHash } from './pictures.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function main(): Promise<void> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) {
    complain([`There is no Chromium here (${PLACES.join(', ')}).`]);
    process.exitCode = 1;
    return;
  }
  const rendered = await renderPictures();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const hashes: Record<string, string> = {};
  for (const picture of rendered.pictures) {
    const { name, scheme: colorScheme, width, height = 200 } = picture;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      deviceScaleFactor: 1.5,
      javaScriptEnabled: false,
    });
    const shown = await context.newPage();
    await shown.route('**/*', (route) => route.fulfill(answer(route.request().url(), picture, rendered)));
    await shown.goto(ORIGIN);
    await shown.screenshot({ path: `docs/${name}`, fullPage: picture.height === undefined });
    await context.close();
    hashes[name] = toHash(picture, rendered.assets);
    say([`docs/${name}`]);
  }
  await browser.close();
  await writeFile('docs/pictures.json', `${JSON.stringify(hashes, null, 2)}\n`);
}

function answer(url: string, { html }: Picture, { assets }: Pictures) {
  const asset = assets.find(({ name }) => url.endsWith(`/${name}`));
  return asset === undefined
    ? { contentType: 'text/html; charset=utf-8', body: html }
    : { contentType: asset.type, body: asset.content };
}

await main();
