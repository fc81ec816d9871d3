import type { JsonObject } from '../json-object.ts';

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
