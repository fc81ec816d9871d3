import { isAbsent, type JsonObject, numberAt, textAt, valueAt } from '../json-object.ts';
import { checkChoice, checkText, type Problem, problem, required } from './problem.ts';
import { checkUrl } from './url-rule.ts';

const LINK = 5;
const PREMIUM = 6;

/** developers/components/reference, "Button": label 80, url 512, custom id 1 to 100, and which of them belong together. */
export function checkButton(button: JsonObject): readonly Problem[] {
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
