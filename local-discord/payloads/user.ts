import type { APIGuildMember, APIUser } from 'discord-api-types/v10';
import type { Member, User } from '../world/world.ts';

/** A user as Discord sends it (developers/resources/user). */
export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.name.toLowerCase().replaceAll(/[^a-z0-9._]/gu, '_'),
    discriminator: '0',
    global_name: user.isBot ? null : user.name,
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    bot: user.isBot,
    system: false,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    clan: null,
    primary_guild: null,
    collectibles: null,
  } satisfies APIUser & { readonly clan: null };
}

/** A member without the user in it, as it stands beside a message. */
export function memberPayload(member: Member) {
  return {
    roles: [...member.roleIds],
    joined_at: new Date(member.joinedAt).toISOString(),
    nick: member.nickname ?? null,
    avatar: null,
    banner: null,
    avatar_decoration_data: null,
    collectibles: null,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: NO_FLAGS,
  } satisfies Omit<APIGuildMember, 'user'>;
}

export function memberWithUserPayload(member: Member, user: User) {
  return { ...memberPayload(member), user: userPayload(user) } satisfies APIGuildMember;
}

/** Declared as a number because Discord's flag types have no member for "none". */
export const NO_FLAGS: number = 0;
