import { type Client, Team } from 'discord.js';

/** The people the application belongs to, by their ids; rejects when Discord does not say. */
export async function findOwners(client: Client<true>): Promise<readonly string[]> {
  const { owner } = await client.application.fetch();
  if (owner === null) return [];
  return owner instanceof Team ? [...owner.members.keys()] : [owner.id];
}
