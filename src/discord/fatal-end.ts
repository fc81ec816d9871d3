import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

/** Why the bot cannot go on, in words for whoever runs it. */
export interface FatalEnd {
  readonly kind: 'fatal';
  /** What happened and what to switch on where. */
  readonly text: string;
  /** 78 (sysexits.h, EX_CONFIG): supervisors are told not to restart on it. 1: starting again may help. */
  readonly exitCode: number;
}

export const REFUSED_TOKEN: FatalEnd = toConfigurationEnd(
  'Discord refuses the token (it was reset, or never was one). In the Developer Portal open your application, Bot, ' +
    'press "Reset Token", put the new token into .env as DISCORD_TOKEN=…, and start again.',
);

/** @returns the end that this close of the gateway means; only codes that Discord says not to come back after arrive here */
export function toEndOfGateway(code: number): FatalEnd {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return REFUSED_TOKEN;
    case GatewayCloseCodes.DisallowedIntents:
      return toConfigurationEnd(
        'Discord refuses the intents (close code 4014). Footnote asks for Guilds, Guild Messages and Direct Messages ' +
          'only. In the Developer Portal open your application, Bot, "Privileged Gateway Intents", switch the ' +
          'intents there on, save, and start again.',
      );
    default:
      return toConfigurationEnd(
        `Discord ended the connection for good (close code ${code}). This version of Footnote may be too old for ` +
          'Discord, or the bot may be in more than 2,500 servers; update Footnote and start again.',
      );
  }
}

/** What an error at login means; undefined when it is a fault that may pass. */
export function findEndOfLogin(error: unknown): FatalEnd | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return REFUSED_TOKEN;
  // The gateway's own refusals come out of @discordjs/ws as plain errors with these words.
  const message = error instanceof Error ? error.message : '';
  if (/disallowed intents/i.test(message)) return toEndOfGateway(GatewayCloseCodes.DisallowedIntents);
  if (/authentication failed/i.test(message)) return REFUSED_TOKEN;
  return undefined;
}

/** Something a person has to mend first. */
function toConfigurationEnd(text: string): FatalEnd {
  return { kind: 'fatal', text, exitCode: 78 };
}
