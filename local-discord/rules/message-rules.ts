import {
  isAbsent,
  isJsonObject,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  textAt,
  valueAt,
} from '../values.ts';
import { textsOf } from '../world/write-message.ts';
import { checkComponent } from './component-rules.ts';
import { checkEmbeds } from './embed-rules.ts';
import { ALLOWED } from './field-rules.ts';
import { checkList, checkText, checkUnique, type Problem, problem, within } from './problem.ts';

/** developers/resources/message, "Message Flags". */
export const MessageFlag = {
  SuppressEmbeds: 1 << 2,
  Ephemeral: 1 << 6,
  Loading: 1 << 7,
  SuppressNotifications: 1 << 12,
  IsComponentsV2: 1 << 15,
} as const;

/** developers/resources/message: a bot may write 2,000, although Discord's schema lets 4,000 through on channels. */
const CONTENT = 2000;
/** A classic message holds 5 rows. */
const ROWS = 5;
/** With the newer components: 40 in all, nested ones counted (developers/components/reference). */
const COMPONENTS = 40;
/** Over all text displays together (the discord.js guide, display components). */
const TEXT_DISPLAYS = 4000;

/** Everything that Discord refuses in a message with 50035. */
export function checkMessage(body: JsonObject): readonly Problem[] {
  const isNew = ((numberAt(body, 'flags') ?? 0) & MessageFlag.IsComponentsV2) !== 0;
  const components = listAt(body, 'components');
  const allowed = isNew ? ALLOWED.newMessage : ALLOWED.classicMessage;
  return [
    ...checkText(body, 'content', { max: CONTENT }),
    ...checkEmbeds(body),
    ...checkAllowedMentions(body),
    ...(isNew ? checkNewMessage(body) : checkList(body, 'components', { max: ROWS })),
    ...components.flatMap((component, index) =>
      within(['components', index], checkComponent(component, allowed)),
    ),
    ...checkCustomIds(components),
  ];
}

/** True if a message would hold nothing at all, which is 50006 and not 50035. */
export function isEmptyMessage(body: JsonObject): boolean {
  const lists = ['embeds', 'components', 'attachments', 'sticker_ids'];
  return (
    (textAt(body, 'content') ?? '').trim() === '' && lists.every((key) => listAt(body, key).length === 0)
  );
}

/**
 * The text displays of a message may take 10,170 bytes in UTF-8, 12 more counted for each; above that Discord
 * breaks with a 500 instead of refusing (public issue 8554 of discord-api-docs).
 */
export function breaksDiscord(body: JsonObject): boolean {
  const displays = textsOf('', listAt(body, 'components').filter(isJsonObject));
  return displays.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0) > 10_170;
}

function checkNewMessage(body: JsonObject): readonly Problem[] {
  const components = listAt(body, 'components');
  const texts = textsOf('', components.filter(isJsonObject)).reduce((sum, text) => sum + text.length, 0);
  const classic = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => !isVoid(body[key]));
  return [
    ...classic.map((key) =>
      problem(
        [key],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...(components.flatMap(flatten).length > COMPONENTS
      ? [
          problem(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `Must be ${COMPONENTS} or fewer in all.`,
          ),
        ]
      : []),
    ...(texts > TEXT_DISPLAYS
      ? [
          problem(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `Displayable component text exceeds maximum size of ${TEXT_DISPLAYS}`,
          ),
        ]
      : []),
  ];
}

/** Custom ids must differ within a message or a modal. */
export function checkCustomIds(components: readonly unknown[]): readonly Problem[] {
  return checkUnique(
    components.flatMap((component, index) =>
      flatten(component).map((found) => ({ ...found, path: ['components', index, ...found.path] })),
    ),
    ({ component }) => textAt(component, 'custom_id'),
    ({ path }) =>
      problem(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
  );
}

interface Found {
  readonly component: JsonObject;
  readonly path: Problem['path'];
}

/** A component and all below it, with the path from it to each. */
export function flatten(component: unknown): readonly Found[] {
  if (!isJsonObject(component)) return [];
  const under = (key: string, value: unknown) =>
    flatten(value).map((found) => ({ ...found, path: [key, ...found.path] }));
  return [
    { component, path: [] },
    ...listAt(component, 'components').flatMap((child, index) =>
      flatten(child).map((found) => ({ ...found, path: ['components', index, ...found.path] })),
    ),
    ...under('accessory', valueAt(component, 'accessory')),
    ...under('component', valueAt(component, 'component')),
  ];
}

function isVoid(value: unknown): boolean {
  return isAbsent(value) || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The extra rules of a message that is written to a channel and answers no interaction. */
export function checkChannelMessage(body: JsonObject): readonly Problem[] {
  const flags = numberAt(body, 'flags') ?? 0;
  const nonce = valueAt(body, 'nonce');
  return [
    ...((flags & MessageFlag.Ephemeral) === 0
      ? []
      : [problem(['flags'], 'MESSAGE_FLAGS_INVALID', 'Only an answer to an interaction can be ephemeral.')]),
    ...(typeof nonce === 'string' && nonce.length > 25
      ? [problem(['nonce'], 'NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer in length.')]
      : []),
  ];
}

const PARSED = ['roles', 'users', 'everyone'] as const;

/** developers/resources/message, "Allowed Mentions Object": at most 100 ids each, and ids or `parse`, not both. */
function checkAllowedMentions(body: JsonObject): readonly Problem[] {
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
