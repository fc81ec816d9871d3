/** How often a route may be asked, as Discord tells it in headers (developers/topics/rate-limits). */
export interface RateLimits {
  /** From now on this route (`POST /channels/:channel/messages`) allows `limit` requests in `perMs`, for each channel. */
  readonly limitRoute: (route: string, limit: number, perMs: number) => void;
  /** From now on the bot may send `limit` requests in `perMs` over all routes that take its token. */
  readonly limitGlobally: (limit: number, perMs: number) => void;
  readonly ask: (request: RateQuestion) => RateAnswer;
}

interface RateQuestion {
  readonly route: string;
  /** The channel, server or webhook the route is about: each has its own count. */
  readonly major: string;
  readonly isGlobal: boolean;
}

export interface RateAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when it is too much: seconds until it is not. */
  readonly retryAfter?: number;
  readonly scope?: 'user' | 'global';
}

interface Bucket {
  left: number;
  resetsAt: number;
}

/** Discord does not tell its limits beforehand. Unless one was set, it is too wide to matter, so that tests do not wait. */
const WIDE = { limit: 10_000, perMs: 1_000 };

export function createRateLimits(): RateLimits {
  const limits = new Map<string, { readonly limit: number; readonly perMs: number }>();
  const buckets = new Map<string, Bucket>();

  function count(key: string, { limit, perMs }: typeof WIDE): Bucket & { readonly isOver: boolean } {
    const now = Date.now();
    const known = buckets.get(key);
    const bucket = known && known.resetsAt > now ? known : { left: limit, resetsAt: now + perMs };
    buckets.set(key, bucket);
    const isOver = bucket.left <= 0;
    bucket.left = Math.max(0, bucket.left - 1);
    return { ...bucket, isOver };
  }

  return {
    limitRoute: (route, limit, perMs) => limits.set(route, { limit, perMs }),
    limitGlobally: (limit, perMs) => limits.set('global', { limit, perMs }),
    ask({ route, major, isGlobal }) {
      const ofAll = limits.get('global');
      if (isGlobal && ofAll) {
        const bucket = count('global', ofAll);
        if (bucket.isOver) return tooMuch(bucket, 'global', {});
      }
      const limit = limits.get(route);
      // Only limits that were set are counted; the others would fill the memory with buckets for every token.
      const bucket = limit
        ? count(`${route} ${major}`, limit)
        : { left: WIDE.limit - 1, resetsAt: Date.now() + WIDE.perMs, isOver: false };
      const headers = headersOf(route, bucket, limit ?? WIDE);
      return bucket.isOver ? tooMuch(bucket, 'user', headers) : { headers };
    },
  };
}

function headersOf(route: string, bucket: Bucket, { limit }: typeof WIDE): Readonly<Record<string, string>> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(bucket.left),
    'X-RateLimit-Reset': (bucket.resetsAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': secondsUntil(bucket).toFixed(3),
    'X-RateLimit-Bucket': Buffer.from(route).toString('hex').slice(0, 32),
  };
}

function tooMuch(
  bucket: Bucket,
  scope: 'user' | 'global',
  headers: Readonly<Record<string, string>>,
): RateAnswer {
  const retryAfter = secondsUntil(bucket);
  return { retryAfter, scope, headers: { ...headers, ...rateLimitHeaders(retryAfter, scope) } };
}

/** The headers of a 429. */
export function rateLimitHeaders(
  retryAfter: number,
  scope: 'user' | 'global' | 'shared',
): Readonly<Record<string, string>> {
  return {
    'Retry-After': String(Math.ceil(retryAfter)),
    'X-RateLimit-Scope': scope,
    ...(scope === 'global' && { 'X-RateLimit-Global': 'true' }),
  };
}

function secondsUntil(bucket: Bucket): number {
  return Math.max(0, bucket.resetsAt - Date.now()) / 1000;
}

/** What the bot asked of the REST side, and what it was told. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** The route with the names of `routes.ts`, such as `PATCH /channels/:channel/messages/:message`. */
  readonly route: string;
  readonly path: string;
  /** Whether an Authorization header came with it; the header itself is not kept. */
  readonly isAuthorized: boolean;
  readonly body: unknown;
  /** Absent as long as there is none, and for ever where the connection was broken instead. */
  readonly answer?: { readonly status: number; readonly body?: unknown };
  /** The injected fault it met, by its kind. */
  readonly fault?: string;
}

/** A server for tests may run for long: of older requests only this many are kept. */
const KEPT = 20_000;

export interface RequestLog {
  readonly all: () => readonly LoggedRequest[];
  /** Notes a request, and gives the function that notes its end. */
  readonly begin: (
    request: Omit<LoggedRequest, 'answer' | 'fault'>,
  ) => (end: Pick<LoggedRequest, 'answer' | 'fault'>) => void;
  readonly forget: () => void;
}

export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = [];
  return {
    all: () => kept,
    begin(request) {
      let entry: LoggedRequest = request;
      kept.push(entry);
      if (kept.length > KEPT * 2) kept = kept.slice(-KEPT);
      return (end) => {
        const place = kept.lastIndexOf(entry);
        entry = { ...request, ...end };
        if (place >= 0) kept[place] = entry;
      };
    },
    forget() {
      kept = [];
    },
  };
}
