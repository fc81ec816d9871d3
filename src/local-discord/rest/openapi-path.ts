/** The path of a route as Discord's OpenAPI document writes it, where the steps have other names than with us. */
export function openapiPath(path: string): string {
  const steps = path.split('/').map((step) => STEPS[step] ?? step);
  const isWebhook = path.startsWith('/webhooks');
  if (!isWebhook) return steps.join('/');
  return steps
    .join('/')
    .replace('{application_id}', '{webhook_id}')
    .replace('{interaction_token}', '{webhook_token}');
}

const STEPS: Readonly<Record<string, string>> = {
  ':application': '{application_id}',
  ':guild': '{guild_id}',
  ':user': '{user_id}',
  ':channel': '{channel_id}',
  ':message': '{message_id}',
  ':emoji': '{emoji_name}',
  ':interaction': '{interaction_id}',
  ':token': '{interaction_token}',
};
