import type { RefusalCode } from '../values.ts';

/** What may go wrong with a request. `before` means that Discord did nothing; `after` that it did what was asked. */
export type Fault =
  /** A status with Discord's general body: 500, 502, 503, 401, 403, 404. */
  | { readonly kind: 'status'; readonly status: number; readonly when?: 'before' | 'after' }
  /** 200 with something else than Discord's documents promise; nothing was done. */
  | { readonly kind: 'answer'; readonly body: unknown }
  /** One of Discord's own refusals. */
  | { readonly kind: 'refuse'; readonly code: RefusalCode }
  | {
      readonly kind: 'rate-limit';
      /** Seconds. */
      readonly retryAfter: number;
      readonly scope: 'user' | 'global' | 'shared';
    }
  /** The connection breaks with a reset. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The connection is closed in good order, but without an answer. */
  | { readonly kind: 'close'; readonly when: 'before' | 'after' }
  /** The body breaks off half-way. */
  | { readonly kind: 'cut' }
  /** No answer ever comes. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  /** The answer comes this many milliseconds late. */
  | { readonly kind: 'late'; readonly byMs: number };

interface FaultPlan {
  /** `POST /channels/:channel/messages`, with the names of `routes.ts`, or `*`, or a choice of one's own. */
  readonly on: string | ((request: { readonly route: string; readonly body: unknown }) => boolean);
  readonly fault: Fault;
  /** How many requests it hits; one, if not given. */
  readonly times?: number;
}

export interface Faults {
  /** From now on, in the order in which plans were given. The returned function withdraws what is left of it. */
  readonly inject: (plan: FaultPlan) => () => void;
  /** Takes the next fault that is meant for such a request. */
  readonly take: (request: { readonly route: string; readonly body: unknown }) => Fault | undefined;
}

export function createFaults(): Faults {
  let plans: { readonly plan: FaultPlan; left: number }[] = [];
  return {
    inject(plan) {
      const entry = { plan, left: plan.times ?? 1 };
      plans.push(entry);
      return () => {
        plans = plans.filter((other) => other !== entry);
      };
    },
    take(request) {
      const hit = plans.find(({ plan: { on } }) =>
        typeof on === 'function' ? on(request) : on === '*' || on === request.route,
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) plans = plans.filter((other) => other !== hit);
      return hit.plan.fault;
    },
  };
}
