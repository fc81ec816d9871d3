import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import { applicationFlags } from '../payloads/application-payload.ts';
import { userPayload } from '../payloads/user-payload.ts';
import { shardOf } from '../snowflake.ts';
import type { Guild, User, World } from '../world/world.ts';
import type { Session } from './session.ts';

/** The first event of a session: who the bot is and in which servers, all of them still to come. */
export function readyPayload(world: World, bot: User, session: Session) {
  return {
    v: 10,
    user: { ...userPayload(bot), verified: true, mfa_enabled: true, email: null },
    guilds: guildsOf(world, session).map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: world.gatewayUrl(),
    shard: [session.shard[0], session.shard[1]],
    application: {
      id: world.application.id,
      flags: applicationFlags(world),
      flags_new: applicationFlags(world).toString(),
    },
  } satisfies GatewayReadyDispatchData;
}

/** The servers that belong to the session's shard. */
export function guildsOf(world: World, { shard: [number, count] }: Session): readonly Guild[] {
  return [...world.guilds.values()].filter(({ id }) => shardOf(id, count) === number);
}
