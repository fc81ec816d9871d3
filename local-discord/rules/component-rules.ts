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
import { ALLOWED, checkSelect, checkTextInput, Kind, SELECTS } from './field-rules.ts';
import {
  checkChoice,
  checkList,
  checkNumber,
  checkText,
  checkUrl,
  type Problem,
  problem,
  required,
  within,
} from './problem.ts';

/** One component with everything below it, allowed at this place or not. */
export function checkComponent(component: unknown, allowed: readonly number[]): readonly Problem[] {
  if (!isJsonObject(component)) {
    return [problem([], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')];
  }
  const kind = numberAt(component, 'type');
  if (kind === undefined) return [required(['type'])];
  if (!allowed.includes(kind)) {
    return [
      problem(
        ['type'],
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${allowed.join(', ')}).`,
      ),
    ];
  }
  if (SELECTS.includes(kind)) return checkSelect(component);
  return CHECKS[kind]?.(component) ?? [];
}

/** The rules of each kind that is not a select. */
const CHECKS: Readonly<Record<number, (component: JsonObject) => readonly Problem[]>> = {
  [Kind.Row]: checkRow,
  [Kind.Button]: checkButton,
  [Kind.TextInput]: checkTextInput,
  [Kind.Section]: checkSection,
  [Kind.TextDisplay]: (display) => checkText(display, 'content', { min: 1, max: 4000, isRequired: true }),
  [Kind.Thumbnail]: checkMedia,
  [Kind.Gallery]: (gallery) => [
    ...checkList(gallery, 'items', { min: 1, max: 10, isRequired: true }),
    ...listAt(gallery, 'items').flatMap((item, index) =>
      within(['items', index], isJsonObject(item) ? checkMedia(item) : [required(['media'])]),
    ),
  ],
  [Kind.File]: checkFile,
  [Kind.Separator]: (separator) => checkNumber(separator, 'spacing', [1, 2]),
  [Kind.Container]: (container) => [
    ...checkNumber(container, 'accent_color', [0, 0xffffff]),
    ...checkChildren(container, ALLOWED.container, { min: 1, max: 40 }),
  ],
};

/** Five buttons, or one select, or in a modal one text input (developers/components/reference, "Action Row"). */
function checkRow(row: JsonObject): readonly Problem[] {
  const kinds = listAt(row, 'components').map((child) =>
    isJsonObject(child) ? numberAt(child, 'type') : undefined,
  );
  const hasWide = kinds.some((kind) => kind !== undefined && kind !== Kind.Button);
  const isText = kinds.includes(Kind.TextInput);
  return [
    ...checkChildren(row, isText ? ALLOWED.modalRow : ALLOWED.row, { min: 1, max: 5 }),
    ...(hasWide && kinds.length > 1
      ? [
          problem(
            ['components'],
            'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            'The specified component exceeds the maximum width',
          ),
        ]
      : []),
  ];
}

function checkSection(section: JsonObject): readonly Problem[] {
  return [
    ...checkChildren(section, ALLOWED.section, { min: 1, max: 3 }),
    ...(isAbsent(valueAt(section, 'accessory'))
      ? [required(['accessory'])]
      : within(['accessory'], checkComponent(valueAt(section, 'accessory'), ALLOWED.accessory))),
  ];
}

function checkMedia(item: JsonObject): readonly Problem[] {
  const media = objectAt(item, 'media');
  return [
    ...(media && textAt(media, 'url')
      ? within(['media'], checkUrl(media, 'url', ['http', 'https', 'attachment']))
      : [required(['media'])]),
    ...checkText(item, 'description', { max: 1024 }),
  ];
}

function checkFile(component: JsonObject): readonly Problem[] {
  const file = objectAt(component, 'file');
  return file ? within(['file'], checkUrl(file, 'url', ['attachment'])) : [required(['file'])];
}

function checkChildren(
  parent: JsonObject,
  allowed: readonly number[],
  length: { readonly min: number; readonly max: number },
): readonly Problem[] {
  return [
    ...checkList(parent, 'components', { ...length, isRequired: true }),
    ...listAt(parent, 'components').flatMap((child, index) =>
      within(['components', index], checkComponent(child, allowed)),
    ),
  ];
}

const LINK = 5;
const PREMIUM = 6;

/** developers/components/reference, "Button": label 80, url 512, custom id 1 to 100, and which of them belong together. */
function checkButton(button: JsonObject): readonly Problem[] {
  const style = numberAt(button, 'style');
  if (style === undefined) return [required(['style'])];
  const isNamed = (textAt(button, 'label') ?? '') !== '' || !isAbsent(valueAt(button, 'emoji'));
  return [
    ...checkChoice(button, 'style', [1, 2, 3, 4, LINK, PREMIUM]),
    ...checkText(button, 'label', { max: 80 }),
    ...(style === LINK ? checkLink(button) : style === PREMIUM ? checkPremium(button) : checkAction(button)),
    ...(isNamed || style === PREMIUM
      ? []
      : [problem([], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button must have a label or an emoji.')]),
  ];
}

function checkLink(button: JsonObject): readonly Problem[] {
  return [
    ...checkText(button, 'url', { min: 1, max: 512, isRequired: true }),
    ...checkUrl(button, 'url', ['http', 'https', 'discord']),
    ...(isAbsent(valueAt(button, 'custom_id')) ? [] : [exclusive('custom_id', 'url')]),
  ];
}

function checkPremium(button: JsonObject): readonly Problem[] {
  return isAbsent(valueAt(button, 'sku_id')) ? [required(['sku_id'])] : [];
}

function checkAction(button: JsonObject): readonly Problem[] {
  return [
    ...checkText(button, 'custom_id', { min: 1, max: 100, isRequired: true }),
    ...(isAbsent(valueAt(button, 'url')) ? [] : [exclusive('url', 'custom_id')]),
  ];
}

function exclusive(key: string, other: string): Problem {
  return problem(
    [key],
    'BUTTON_COMPONENT_FIELDS_EXCLUSIVE',
    `A button cannot have both ${key} and ${other}.`,
  );
}
