import { isAbsent, type JsonObject, listAt, objectAt } from '../json-object.ts';
import { checkList, type Problem, problem, within } from './problem.ts';

const PARSED = ['roles', 'users', 'everyone'] as const;

/** developers/resources/message, "Allowed Mentions Object": at most 100 ids each, and ids or `parse`, not both. */
export function checkAllowedMentions(body: JsonObject): readonly Problem[] {
  const allowed = objectAt(body, 'allowed_mentions');
  if (!allowed) return [];
  const parse = listAt(allowed, 'parse');
  return within(
    ['allowed_mentions'],
    [
      ...parse.flatMap((item, index) =>
        PARSED.some((known) => known === item)
          ? []
          : [problem(['parse', index], 'BASE_TYPE_CHOICES', `Value must be one of {${PARSED.join(', ')}}.`)],
      ),
      ...['users', 'roles'].flatMap((kind) => [
        ...checkList(allowed, kind, { max: 100 }),
        ...(parse.includes(kind) && !isAbsent(allowed[kind]) && listAt(allowed, kind).length > 0
          ? [
              problem(
                [],
                'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
                `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
              ),
            ]
          : []),
      ]),
    ],
  );
}
