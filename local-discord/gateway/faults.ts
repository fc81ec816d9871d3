import type { JsonObject } from '../values.ts';

/** What is to go wrong at the gateway next. Counts are taken down as they are used. */
export interface GatewayFaults {
  /** Connections to turn away before a HELLO. */
  refusedConnections: number;
  /** The HTTP statuses to answer the next handshakes with, in order. */
  readonly handshakeStatuses: number[];
  /** The codes to close the next connections with in the place of a HELLO, in order. */
  readonly openingCloses: number[];
  /** The codes to close the next IDENTIFYs with, in order. */
  readonly identifyCloses: number[];
  /** IDENTIFYs and RESUMEs to answer with op 9. */
  invalidSessions: number;
  withholdsAcks: boolean;
  /** Set while READY is held back. */
  readyHeld: boolean;
  /** Servers of which only "unavailable" is said. */
  readonly unavailableGuilds: Set<string>;
  /** Shards that no IDENTIFY or RESUME brings back: it is closed with 4000. */
  readonly lostShards: Set<number>;
}

export function createGatewayFaults(): GatewayFaults {
  return {
    refusedConnections: 0,
    handshakeStatuses: [],
    openingCloses: [],
    identifyCloses: [],
    invalidSessions: 0,
    withholdsAcks: false,
    readyHeld: false,
    unavailableGuilds: new Set(),
    lostShards: new Set(),
  };
}

/** How the gateway ends a connection (developers/topics/opcodes-and-status-codes, "Gateway Close Event Codes"). */
export const CloseCode = {
  UnknownError: 4000,
  UnknownOpcode: 4001,
  DecodeError: 4002,
  NotAuthenticated: 4003,
  AuthenticationFailed: 4004,
  AlreadyAuthenticated: 4005,
  InvalidSequence: 4007,
  RateLimited: 4008,
  SessionTimedOut: 4009,
  InvalidShard: 4010,
  ShardingRequired: 4011,
  InvalidVersion: 4012,
  InvalidIntents: 4013,
  DisallowedIntents: 4014,
} as const;

const REASONS: Readonly<Record<number, string>> = {
  4000: 'Unknown error.',
  4001: 'Unknown opcode.',
  4002: 'Error while decoding payload.',
  4003: 'Not authenticated.',
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4007: 'Invalid seq.',
  4008: 'Rate limited.',
  4009: 'Session timed out.',
  4010: 'Invalid shard.',
  4011: 'Sharding required.',
  4012: 'Invalid API version.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
};

export function reasonOf(code: number): string {
  return REASONS[code] ?? '';
}

/**
 * Closed with these, the session is gone: the same page says to start a new one, or not to come back at all.
 * A client that closes with 1000 or 1001 itself ends its session as well; the gateway looks at that separately.
 */
export function endsSession(code: number): boolean {
  return [4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014].includes(code);
}

/** What the bot did at the gateway, in order. */
export interface GatewayLog {
  readonly identifies: readonly Identify[];
  /** Accepted RESUMEs. */
  readonly resumes: number;
  readonly heartbeats: number;
  /** The data of each op 3. */
  readonly presences: readonly JsonObject[];
  readonly closes: readonly { readonly code: number; readonly by: 'bot' | 'discord' }[];
}

interface Identify {
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly at: number;
}

export interface MutableGatewayLog extends GatewayLog {
  readonly identifies: Identify[];
  resumes: number;
  heartbeats: number;
  readonly presences: JsonObject[];
  readonly closes: { readonly code: number; readonly by: 'bot' | 'discord' }[];
}

export function createGatewayLog(): MutableGatewayLog {
  return { identifies: [], resumes: 0, heartbeats: 0, presences: [], closes: [] };
}
