import { type Refusal, refuseStatus } from '../refusal.ts';
import type { Params, Route } from './call.ts';
import { ROUTES } from './routes.ts';

export interface FoundRoute {
  readonly kind: 'route';
  readonly route: Route;
  readonly params: Params;
}

/** The route for a path without `/api/v10`, or 404 or 405. */
export function findRoute(method: string, path: string): FoundRoute | Refusal {
  const steps = path.split('/').map(decoded);
  const fits = ROUTES.flatMap((route) => {
    const params = match(route.path.split('/'), steps);
    return params ? [{ kind: 'route', route, params } as const] : [];
  });
  const found = fits.find(({ route }) => route.method === method);
  if (found) return found;
  return fits.length === 0 ? refuseStatus(404, 'Not Found') : refuseStatus(405, 'Method Not Allowed');
}

function match(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const step = steps[index] ?? '';
    if (wanted.startsWith(':')) params[wanted.slice(1)] = step;
    else if (wanted !== step) return undefined;
  }
  return params;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
