import type { IncomingMessage } from 'node:http';
import type { StoredFile } from '../world/files.ts';

export interface ReadBody {
  readonly kind: 'read';
  /** Undefined when nothing was sent. */
  readonly body: unknown;
  readonly files: readonly StoredFile[];
}

/** Reads JSON, or a form with JSON in `payload_json` and files beside it (developers/reference, "Uploading Files"). */
export async function readBody(request: IncomingMessage): Promise<ReadBody | { readonly kind: 'not-json' }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { kind: 'read', body: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return parse(bytes.toString('utf8'), []);
}

async function readForm(bytes: Buffer, type: string) {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const files: StoredFile[] = [];
  for (const [name, file] of form.entries()) {
    if (!name.startsWith('files[') || typeof file === 'string') continue;
    files.push({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) });
  }
  return parse(typeof json === 'string' ? json : '{}', files);
}

function parse(text: string, files: readonly StoredFile[]) {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'read', body, files } as const;
  } catch {
    return { kind: 'not-json' } as const;
  }
}
