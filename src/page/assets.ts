import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from './visit.ts';

/** What a browser loads besides the pages; files as they stand in `assets/`. */
export type Assets = readonly Asset[];

export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const TYPES = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

/** Rejects where a file is missing: the program is not whole. */
export function readAssets(): Promise<Assets> {
  return Promise.all(
    Object.entries(TYPES).map(async ([name, type]) => {
      const path = new URL(`assets/${name}`, findRoot(new URL('./', import.meta.url)));
      return { name, type, content: await readFile(path, 'utf8') };
    }),
  );
}

/** From the sources and from what was compiled alike: the folder above both that holds the package. */
function findRoot(folder: URL): URL {
  if (existsSync(new URL('assets/', folder))) return folder;
  const above = new URL('../', folder);
  if (above.href === folder.href) throw new Error('No folder called assets stands above the program.');
  return findRoot(above);
}

export function addAssetRoutes(page: Page, assets: Assets): void {
  for (const { name, type, content } of assets)
    page.get(`/${name}`, (c) => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
}
