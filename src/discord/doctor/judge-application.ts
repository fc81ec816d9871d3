import { ApplicationFlags } from 'discord.js';
import type { Fields } from './fields.ts';
import { type Finding, fine, look, wrong } from './finding.ts';

/** How the application is set up in the Developer Portal; `application` is Discord's answer to `/applications/@me`. */
export function judgeApplication(application: Fields): readonly Finding[] {
  return [
    fine(`The token is that of “${application.text('name')}” (application ${application.text('id')}).`),
    judgeCodeGrant(application),
    ...judgeEndpoint(application),
    ...judgePublicity(application),
    judgeIntents(application),
    ...judgePolicy(application),
  ];
}

function judgeCodeGrant(application: Fields): Finding {
  return application.isOn('bot_require_code_grant')
    ? wrong(
        '“Requires OAuth2 Code Grant” is switched on, and no invite link works with it. ' +
          'Developer Portal, your application, Bot: switch it off.',
      )
    : fine('Invite links work: “Requires OAuth2 Code Grant” is off.');
}

function judgeEndpoint(application: Fields): readonly Finding[] {
  if (!application.text('interactions_endpoint_url')) return [];
  return [
    wrong(
      'An “Interactions Endpoint URL” is set, so Discord sends commands there and the bot never hears of them. ' +
        'Developer Portal, your application, General Information: empty that field.',
    ),
  ];
}

function judgePublicity(application: Fields): readonly Finding[] {
  if (application.isOn('bot_public')) return [];
  return [look('“Public Bot” is off: only you can invite it. That is fine for a server of your own.')];
}

/** The bits come in pairs: for applications in few servers and for the others. */
const PRIVILEGED = {
  Presence: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  'Server Members': ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  'Message Content': ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
} as const;

function judgeIntents(application: Fields): Finding {
  const flags = application.number('flags') ?? 0;
  const on = Object.entries(PRIVILEGED).flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name]));
  if (on.length === 0) return fine('No privileged intent is switched on, and none is needed.');
  return look(
    `Footnote needs no privileged intent, but ${on.join(', ')} is switched on. ` +
      'Developer Portal, your application, Bot: you can switch it off.',
  );
}

function judgePolicy(application: Fields): readonly Finding[] {
  if (application.text('privacy_policy_url')) return [];
  return [
    look(
      'No privacy policy is linked, which Discord’s terms ask for once others use the bot. ' +
        'Developer Portal, your application, General Information.',
    ),
  ];
}
