import type { Attachment } from 'discord.js';
import type { FileContent, GivenFile } from '../command.ts';

type Attached = Pick<Attachment, 'name' | 'size' | 'url'>;

interface Fetching {
  readonly maxBytes: number;
  /** Where REST requests go, when not to Discord itself. */
  readonly api: string | undefined;
  /** In milliseconds: how long it may take; ten seconds, if not given. */
  readonly within?: number;
}

/** Fetches what was attached to a command. Never rejects. */
export async function fetchFile({ name, size, url }: Attached, fetching: Fetching): Promise<GivenFile> {
  const { maxBytes, api, within = LONGEST_FETCH } = fetching;
  const refuse = (why: string): FileContent => ({ kind: 'refused', why });
  const fetchContent = (): Promise<FileContent> | FileContent => {
    if (size > maxBytes) return refuse(tooLarge(name, maxBytes));
    if (!isDiscords(url, api)) return refuse(`“${name}” does not come from Discord, so it was not opened.`);
    return readAll(url, { maxBytes, within }).then(
      (bytes) => (bytes === undefined ? refuse(tooLarge(name, maxBytes)) : { kind: 'bytes', bytes }),
      () => refuse(`“${name}” could not be fetched from Discord. Please attach it again.`),
    );
  };
  return { name, content: await fetchContent() };
}

/** The hosts that Discord keeps files on (documentation, "CDN endpoints"). */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/** The address comes with the interaction, so from Discord; looked at all the same, because the bot goes there. */
function isDiscords(url: string, api: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  if (api !== undefined && origin === new URL(api).origin) return true;
  return protocol === 'https:' && HOSTS.includes(hostname);
}

/** In milliseconds. */
const LONGEST_FETCH = 10_000;

/** @returns undefined when there is more than was announced and allowed. Rejects when it cannot be read. */
async function readAll(
  url: string,
  { maxBytes, within }: { readonly maxBytes: number; readonly within: number },
): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(within), redirect: 'error' });
  if (!response.ok || response.body === null) throw new Error(`answered with ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string, maxBytes: number): string {
  return `“${name}” is larger than ${maxBytes / 1024 / 1024} MiB, the most that is taken.`;
}
