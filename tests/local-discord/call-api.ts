import type { LocalDiscord } from '../../local-discord/local-discord.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One request with plain HTTP, for bodies that discord.js would not let out. */
export async function callApi(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
): Promise<ApiAnswer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The paths of all fields that a 50035 complains of, such as `data.embeds.0.title`. */
export function wrongFields(body: unknown): readonly string[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : {};
  return fieldsIn(errors, []);
}

function fieldsIn(errors: unknown, path: readonly string[]): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' ? [path.join('.')] : fieldsIn(value, [...path, key]),
  );
}
