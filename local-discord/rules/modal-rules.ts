import { isJsonObject, type JsonObject, listAt, numberAt, valueAt } from '../values.ts';
import { checkComponent } from './component-rules.ts';
import { ALLOWED, Kind } from './field-rules.ts';
import { checkCustomIds } from './message-rules.ts';
import { checkList, checkText, type Problem, problem, required, within } from './problem.ts';

/** developers/interactions/receiving-and-responding, "Modal": title 45, custom id 1 to 100, 1 to 5 components. */
export function checkModal(modal: JsonObject): readonly Problem[] {
  const components = listAt(modal, 'components');
  return [
    ...checkText(modal, 'title', { min: 1, max: 45, isRequired: true }),
    ...checkText(modal, 'custom_id', { min: 1, max: 100, isRequired: true }),
    ...checkList(modal, 'components', { min: 1, max: 5, isRequired: true }),
    ...components.flatMap((component, index) => within(['components', index], checkPart(component))),
    ...checkCustomIds(components),
  ];
}

function checkPart(part: unknown): readonly Problem[] {
  if (!isJsonObject(part)) return checkComponent(part, ALLOWED.modal);
  const kind = numberAt(part, 'type');
  if (kind === Kind.Label) return checkLabel(part);
  if (kind === Kind.Row) return checkOldRow(part);
  return checkComponent(part, ALLOWED.modal);
}

function checkLabel(label: JsonObject): readonly Problem[] {
  const input = valueAt(label, 'component');
  return [
    ...checkText(label, 'label', { min: 1, max: 45, isRequired: true }),
    ...checkText(label, 'description', { max: 100 }),
    ...(isJsonObject(input)
      ? within(['component'], checkComponent(input, ALLOWED.label))
      : [required(['component'])]),
    ...(isJsonObject(input) && 'label' in input
      ? [
          problem(
            ['component', 'label'],
            'COMPONENT_LABEL_NOT_ALLOWED',
            'The label stands in the Label component.',
          ),
        ]
      : []),
  ];
}

/** The older form, a row with one text input that carries its own label. */
function checkOldRow(row: JsonObject): readonly Problem[] {
  const inputs = listAt(row, 'components');
  return [
    ...checkList(row, 'components', { min: 1, max: 1, isRequired: true }),
    ...inputs.flatMap((input, index) =>
      within(
        ['components', index],
        [
          ...checkComponent(input, ALLOWED.modalRow),
          ...(isJsonObject(input) ? checkText(input, 'label', { min: 1, max: 45, isRequired: true }) : []),
        ],
      ),
    ),
  ];
}
