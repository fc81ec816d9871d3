import type { Fields } from './fields.ts';
import { type Finding, fine, look } from './finding.ts';

/** Discord resets the token of a bot that logs in more than a thousand times a day (documentation, "Identifying"). */
export function judgeLogins(gateway: Fields): Finding {
  const limit = gateway.fields('session_start_limit');
  const [remaining, total] = [limit.number('remaining') ?? 0, limit.number('total') ?? 0];
  if (remaining >= FEW) return fine(`Logins left today: ${remaining} of ${total}.`);
  return look(
    `Logins left today: ${remaining} of ${total}. Something starts the bot again and again; stop it and read its log.`,
  );
}

const FEW = 50;
