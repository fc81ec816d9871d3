import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';
import { type FatalEnd, toEndOfGateway } from './fatal-end.ts';

/**
 * Writes down what happens to the connection, and says when it is over for good. Without a listener for `error` one
 * rejection in a listener of discord.js's would end the process.
 */
export function report(client: Client, log: Log, end: (why: FatalEnd) => void): void {
  client.on(Events.Error, (error) => log.error({ event: 'client-error', err: error }));
  client.on(Events.Warn, (text) => log.warn({ event: 'client-warning', text }));
  client.on(Events.ShardError, (error) => log.warn({ event: 'connection-error', err: error }));
  client.on(Events.ShardReconnecting, () => log.info({ event: 'reconnecting' }));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ event: 'resumed', replayed }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.fatal({ event: 'disconnected', code });
    end(toEndOfGateway(code));
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter, global, scope }) =>
    log.info({ event: 'rate-limited', route, retryAfter, global, scope }),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({
      event: 'refused-requests',
      count,
      limit: 'Discord bans for a while after 10,000 in ten minutes',
    }),
  );
}
