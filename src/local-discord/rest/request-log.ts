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
