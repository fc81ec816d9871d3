/** What is to go wrong at the gateway next. Counts are taken down as they are used. */
export interface GatewayFaults {
  /** Connections to turn away before a HELLO. */
  refusedConnections: number;
  /** The codes to close the next IDENTIFYs with, in order. */
  readonly identifyCloses: number[];
  /** IDENTIFYs and RESUMEs to answer with op 9. */
  invalidSessions: number;
  withholdsAcks: boolean;
  /** Set while READY is held back. */
  readyHeld: boolean;
  /** Servers of which only "unavailable" is said. */
  readonly unavailableGuilds: Set<string>;
}

export function createGatewayFaults(): GatewayFaults {
  return {
    refusedConnections: 0,
    identifyCloses: [],
    invalidSessions: 0,
    withholdsAcks: false,
    readyHeld: false,
    unavailableGuilds: new Set(),
  };
}
