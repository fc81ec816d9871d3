import type { JsonObject } from '../json-object.ts';
import type { World } from './world.ts';

/** A file that somebody sent. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Keeps a file and gives its description (developers/resources/message, "Attachment Structure"). */
export function storeFile(world: World, file: StoredFile): JsonObject & { readonly id: string } {
  const id = world.snowflakes.next();
  world.files.set(id, file);
  const url = world.fileUrl(id, file.name);
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: 'application/octet-stream',
  };
}

/** `/attachments/<id>/<name>`, as a client or a bot fetches it. */
export function findFile(world: World, path: string): StoredFile | undefined {
  const [, id = ''] = /^\/attachments\/(\d+)\//u.exec(path) ?? [];
  return world.files.get(id);
}
