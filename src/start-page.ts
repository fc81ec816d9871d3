import { createMenu } from '../commands/index.ts';
import type { DiscordDoor } from './discord/open-discord.ts';
import type { Importer } from './importing/open-importer.ts';
import type { Library } from './library/library.ts';
import type { Locale } from './locales/locale.ts';
import type { Log } from './log.ts';
import type { Missed } from './missed/missed.ts';
import type { OpenedPage } from './page/open-page.ts';
import type { PageAccess } from './page/page.ts';
import type { Address, PageSettings, Settings } from './settings.ts';
import type { Shelves } from './shelves/shelves.ts';
import { steps } from './steps/steps.ts';
import { createTurns, type Turns } from './turns.ts';

/**
 * Opens the page for a bot without a token, where the settings do not turn it off. Never rejects.
 * @returns undefined where it is turned off
 */
export async function startLocalPage(
  page: PageSettings,
  parts: Pick<Opening, 'library' | 'importer' | 'missed' | 'shelves' | 'log' | 'locale'>,
): Promise<OpenedPage | undefined> {
  const { at = DEFAULT } = page;
  if (at === 'off') return undefined;
  // An address of its own says that others come by it.
  const isOperator =
    isLocal(at.host) && (page.origin === undefined || isLocal(new URL(page.origin).hostname));
  const access = () => ({ kind: isOperator ? 'operator' : 'readers' }) as const;
  return open({ ...parts, page: { ...page, at }, access, findServer: () => undefined, turns: createTurns() });
}

/**
 * Opens the page beside Discord, where the settings say where. With a client secret moderators sign in by Discord; without,
 * it is for readers alone. Never rejects.
 */
export async function startPageBesideDiscord(
  { page, discordApi }: Settings,
  {
    door,
    ...parts
  }: { readonly door: DiscordDoor } & Omit<Opening, 'page' | 'access' | 'findServer' | 'turns'>,
): Promise<OpenedPage | undefined> {
  const { at, clientSecret } = page;
  if (at === undefined || at === 'off') return undefined;
  const { createSignIn } = await import('./page/sign-in.ts');
  const access = (origin: string): PageAccess =>
    clientSecret === undefined
      ? { kind: 'readers' }
      : {
          kind: 'sign-in',
          findAsker: door.findAsker,
          signIn: createSignIn({
            findClientId: door.applicationId,
            clientSecret,
            redirect: `${origin}/signed-in`,
            authorizeUrl: new URL('/oauth2/authorize', discordApi ?? 'https://discord.com').href,
            api: `${discordApi ?? 'https://discord.com/api'}/v10`,
          }),
        };
  return open({ ...parts, page: { ...page, at }, access, findServer: door.home, turns: door.turns });
}

interface Opening {
  readonly page: PageSettings & { readonly at: Address };
  readonly library: Library;
  readonly importer: Importer;
  readonly missed: Missed;
  readonly shelves: Shelves;
  readonly log: Log;
  /** For browsers that ask for no language that is spoken. */
  readonly locale: Locale;
  readonly access: (origin: string) => PageAccess;
  readonly findServer: () => string | undefined;
  readonly turns: Turns;
}

async function open({ page, access, ...parts }: Opening): Promise<OpenedPage> {
  // A conversation in the terminal alone has no use for them.
  const { openPage } = await import('./page/open-page.ts');
  const { createPage } = await import('./page/page.ts');
  const { readAssets } = await import('./page/assets.ts');
  const assets = await readAssets();
  return openPage(page.at, (address) => {
    const origin = page.origin ?? address;
    return createPage({
      ...parts,
      origin,
      isLocal: isLocal(page.at.host) && page.origin === undefined,
      isBehindProxy: page.isBehindProxy,
      createMenu,
      steps,
      access: access(origin),
      assets,
    });
  });
}

const DEFAULT = { host: '127.0.0.1', port: 8787 };

/** Only who sits at this machine comes by these. */
function isLocal(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);
}
