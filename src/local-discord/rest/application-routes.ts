import { isJsonObject, type JsonObject } from '../json-object.ts';
import { applicationPayload } from '../payloads/application-payload.ts';
import { type Refusal, refuse, refuseForm } from '../refusal.ts';
import { checkCommands } from '../rules/command-rules.ts';
import { problem, toErrors } from '../rules/problem.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import { type Call, ok, type Reply, refuseProblems } from './call.ts';

export function getApplication({ world }: Call): Reply {
  return ok(applicationPayload(world));
}

export function getCommands(call: Call): Reply | Refusal {
  const { world, params, query } = call;
  const refused = checkScope(call);
  if (refused) return refused;
  const commands = world.commands.list(params.guild).map(({ payload }) => payload);
  return ok(query.get('with_localizations') === 'true' ? commands : commands.map(withoutTranslations));
}

/** Puts these commands in the place of all that were there. */
export function putCommands(call: Call): Reply | Refusal {
  const { world, params, body } = call;
  const refused = checkScope(call);
  if (refused) return refused;
  if (!Array.isArray(body)) {
    return refuseForm(
      toErrors([problem([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]),
    );
  }
  const wrong = refuseProblems(call, checkCommands(body));
  if (wrong) return wrong;
  const registered = world.commands.replace(body.filter(isJsonObject), params.guild);
  world.happenings.changed();
  return registered ? ok(registered.map(({ payload }: RegisteredCommand) => payload)) : refuse(30034);
}

function checkScope({ world, params }: Call): Refusal | undefined {
  if (params.application !== world.application.id) return refuse(20012);
  const { guild } = params;
  if (guild === undefined) return undefined;
  return world.guilds.get(guild)?.members.has(world.application.botId) ? undefined : refuse(50001);
}

/** Translations come only when asked for (developers/interactions/application-commands, "Get Global Application Commands"). */
function withoutTranslations(part: JsonObject): JsonObject {
  const kept = Object.entries(part).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      (key === 'options' || key === 'choices') && Array.isArray(value)
        ? value.filter(isJsonObject).map(withoutTranslations)
        : value,
    ]),
  );
}
