import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Form, FormField } from '../replies/reply.ts';
import { cut, shorten } from '../replies/text.ts';
import { toCustomId } from './custom-id.ts';
import { toSelectOptions } from './rows.ts';

/**
 * A form as Discord shows it (documentation, "Modal" and "Label": a title of 45, labels of 45, descriptions of 100).
 * @returns undefined when its step does not fit a custom id
 */
export function toModal({ step, title, fields }: Form): APIModalInteractionResponseCallbackData | undefined {
  const customId = toCustomId(step);
  if (customId === undefined) return undefined;
  return {
    custom_id: customId,
    title: shorten(title, 45),
    components: fields.slice(0, 5).map(toLabel),
  };
}

function toLabel(field: FormField): APILabelComponent {
  const { label, description } = field;
  return {
    type: ComponentType.Label,
    label: shorten(label, 45),
    ...(description === undefined ? {} : { description: shorten(description, 100) }),
    component: toInput(field),
  };
}

function toInput(field: FormField): APILabelComponent['component'] {
  switch (field.kind) {
    case 'text': {
      const { name, value, isLong, isRequired, maxLength } = field;
      return {
        type: ComponentType.TextInput,
        custom_id: name,
        style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
        ...(isRequired ? { min_length: 1 } : {}),
        max_length: maxLength,
        required: isRequired,
        ...(value === undefined ? {} : { value: cut(value, maxLength) }),
      };
    }
    case 'pick': {
      const options = toSelectOptions(field.options);
      const most = Math.min(field.most, options.length);
      return {
        type: ComponentType.StringSelect,
        custom_id: field.name,
        options,
        min_values: field.isRequired ? 1 : 0,
        max_values: most,
        required: field.isRequired,
      };
    }
  }
}
