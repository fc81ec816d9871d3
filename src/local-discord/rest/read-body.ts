import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../json-object.ts';

export interface ReadBody {
  readonly kind: 'read';
  /** Undefined when nothing was sent. */
  readonly body: unknown;
  readonly attachments: readonly JsonObject[];
}

/** Reads JSON, or a form with JSON in `payload_json` and files beside it (developers/reference, "Uploading Files"). */
export async function readBody(request: IncomingMessage): Promise<ReadBody | { readonly kind: 'not-json' }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { kind: 'read', body: undefined, attachments: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return parse(bytes.toString('utf8'), []);
}

async function readForm(bytes: Buffer, type: string) {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const files = [...form.entries()].filter(([name]) => name.startsWith('files['));
  const attachments = files.flatMap(([, file], index) =>
    typeof file === 'string' ? [] : [{ id: String(index), filename: file.name, size: file.size }],
  );
  return parse(typeof json === 'string' ? json : '{}', attachments);
}

function parse(text: string, attachments: readonly JsonObject[]) {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'read', body, attachments } as const;
  } catch {
    return { kind: 'not-json' } as const;
  }
}
