import { LRUCache } from 'lru-cache';
import type { SignIn } from './sign-in.ts';
import { renderProblem } from './views/problem-view.ts';
import type { Page, Passes, SignedIn } from './visit.ts';

/** Who has signed in, by the browser's name; in memory alone, so that a restart signs everybody out. */
export interface Sessions {
  readonly find: (visitor: string) => SignedIn | undefined;
  readonly begin: (visitor: string, user: SignedIn) => void;
  readonly end: (visitor: string) => void;
}

const MOST_SESSIONS = 1_000;
/** In milliseconds: a day at the desk. */
const LONGEST_SESSION = 12 * 60 * 60 * 1_000;

export function createSessions(): Sessions {
  const kept = new LRUCache<string, SignedIn>({ max: MOST_SESSIONS, ttl: LONGEST_SESSION });
  return {
    find: (visitor) => kept.get(visitor),
    begin: (visitor, user) => kept.set(visitor, user),
    end: (visitor) => kept.delete(visitor),
  };
}

interface SigningIn {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly passes: Passes;
  readonly origin: string;
}

/** Signing in and out. */
export function addSignInRoutes(page: Page, { signIn, sessions, passes, origin }: SigningIn): void {
  page.get('/sign-in', async (c) => {
    const url = await signIn.begin(c.get('visit').id);
    return url === undefined
      ? c.html(renderProblem(c.get('visit'), 'notConnected'), 503)
      : c.redirect(url.href, 302);
  });
  page.get('/signed-in', async (c) => {
    const { id } = c.get('visit');
    const user = await signIn.finish(id, new URL(c.req.url.replace(/^[^?]*/, `${origin}/signed-in`)));
    if (user === undefined) return c.html(renderProblem(c.get('visit'), 'notSignedIn'), 403);
    // The name from before signing in may be known to somebody who put it there.
    sessions.begin(passes.rename(c), user);
    return c.redirect('/desk', 303);
  });
  page.post('/sign-out', (c) => {
    sessions.end(c.get('visit').id);
    passes.rename(c);
    return c.redirect('/', 303);
  });
}
