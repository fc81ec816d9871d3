import { createMenu } from '../commands/index.ts';
import type { Library } from './library/library.ts';
import type { Log } from './log.ts';
import { createNoMissed } from './missed/missed.ts';
import type { OpenedPage } from './page/open-page.ts';
import type { PageSettings } from './settings.ts';
import { steps } from './steps/steps.ts';

/**
 * Opens the page for a bot without a token, where the settings do not turn it off. Never rejects.
 * @returns undefined where it is turned off
 */
export async function startLocalPage(
  { at = DEFAULT }: PageSettings,
  library: Library,
  log: Log,
): Promise<OpenedPage | undefined> {
  if (at === 'off') return undefined;
  // A conversation in the terminal alone has no use for them.
  const { openPage } = await import('./page/open-page.ts');
  const { createPage } = await import('./page/page.ts');
  const { readAssets } = await import('./page/assets.ts');
  const assets = await readAssets();
  const isLocal = LOCAL.includes(at.host);
  return openPage(at, (origin) =>
    createPage({
      origin,
      isLocal,
      isBehindProxy: false,
      library,
      missed: createNoMissed('They are kept for Discord servers only; here you see for yourself.'),
      createMenu,
      steps,
      access: { kind: isLocal ? 'operator' : 'readers' },
      assets,
      log,
    }),
  );
}

const DEFAULT = { host: '127.0.0.1', port: 8787 };

/** Only who sits at this machine comes by these. */
const LOCAL: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
