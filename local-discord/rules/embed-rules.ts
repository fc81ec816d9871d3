import { type JsonObject, objectAt, objectsAt, textAt, valueAt } from '../values.ts';
import { checkList, checkNumber, checkText, checkUrl, type Problem, problem, within } from './problem.ts';

/** developers/resources/message, "Embed Limits". */
const EMBEDS = 10;
const TITLE = 256;
const DESCRIPTION = 4096;
const FIELDS = 25;
const FIELD_NAME = 256;
const FIELD_VALUE = 1024;
const FOOTER = 2048;
const AUTHOR = 256;
/** Over all embeds of a message together. */
const ALL_TOGETHER = 6000;

/** Every rule for `embeds`, also the total that Discord's own schema cannot say. */
export function checkEmbeds(body: JsonObject): readonly Problem[] {
  const embeds = objectsAt(body, 'embeds');
  const total = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  return [
    ...checkList(body, 'embeds', { max: EMBEDS }),
    ...embeds.flatMap((embed, index) => within(['embeds', index], checkEmbed(embed))),
    ...(total > ALL_TOGETHER
      ? [problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_TOGETHER}`)]
      : []),
  ];
}

function checkEmbed(embed: JsonObject): readonly Problem[] {
  const footer = objectAt(embed, 'footer');
  const author = objectAt(embed, 'author');
  const fields = objectsAt(embed, 'fields');
  const isEmpty =
    lengthOf(embed) === 0 &&
    !valueAt(embed, 'image') &&
    !valueAt(embed, 'thumbnail') &&
    !valueAt(embed, 'video');
  return [
    ...(isEmpty ? [problem(['description'], 'BASE_TYPE_REQUIRED', 'This field is required')] : []),
    ...checkText(embed, 'title', { max: TITLE }),
    ...checkText(embed, 'description', { max: DESCRIPTION }),
    ...checkUrl(embed, 'url', ['http', 'https']),
    ...checkNumber(embed, 'color', [0, 0xffffff]),
    ...checkTimestamp(embed),
    ...(footer ? within(['footer'], checkText(footer, 'text', { max: FOOTER, isRequired: true })) : []),
    ...(author
      ? within(['author'], checkText(author, 'name', { min: 1, max: AUTHOR, isRequired: true }))
      : []),
    ...checkList(embed, 'fields', { max: FIELDS }),
    ...fields.flatMap((field, index) => within(['fields', index], checkField(field))),
    ...['image', 'thumbnail'].flatMap((key) => {
      const picture = objectAt(embed, key);
      return picture ? within([key], checkUrl(picture, 'url', ['http', 'https', 'attachment'])) : [];
    }),
  ];
}

function checkField(field: JsonObject): readonly Problem[] {
  return [
    ...checkText(field, 'name', { min: 1, max: FIELD_NAME, isRequired: true }),
    ...checkText(field, 'value', { min: 1, max: FIELD_VALUE, isRequired: true }),
  ];
}

function checkTimestamp(embed: JsonObject): readonly Problem[] {
  const value = textAt(embed, 'timestamp');
  return value === undefined || !Number.isNaN(Date.parse(value))
    ? []
    : [problem(['timestamp'], 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}. Should be ISO8601.`)];
}

/** What counts towards the total: title, description, names and values of fields, footer and author. */
function lengthOf(embed: JsonObject): number {
  const texts = [
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    textAt(objectAt(embed, 'footer') ?? {}, 'text'),
    textAt(objectAt(embed, 'author') ?? {}, 'name'),
    ...objectsAt(embed, 'fields').flatMap((field) => [textAt(field, 'name'), textAt(field, 'value')]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
