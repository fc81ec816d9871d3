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
