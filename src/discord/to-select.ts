import { ComponentType } from 'discord.js';
import type { Pick, PickOption } from '../replies/reply.ts';
import { shorten } from '../replies/text.ts';
import { toCustomId } from './custom-id.ts';

/** A list to choose from, as Discord takes it. */
export interface Select {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: SelectOption[];
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** None when Discord would refuse it. */
export function toSelect({ step, placeholder, options }: Pick): readonly Select[] {
  const customId = toCustomId({ kind: 'step', step });
  const shown = toSelectOptions(options);
  if (customId === undefined || shown.length === 0) return [];
  const text = shorten(placeholder, 150);
  return [{ type: ComponentType.StringSelect, custom_id: customId, placeholder: text, options: shown }];
}

/** At most 25, none twice; texts of at most 100 (documentation, "Select Option Structure"). */
export function toSelectOptions(options: readonly PickOption[]): SelectOption[] {
  const fitting = options.filter(
    ({ label, value }) => label.trim() !== '' && value !== '' && value.length <= 100,
  );
  const unique = new Map(fitting.map((option) => [option.value, option]));
  return [...unique.values()].slice(0, 25).map(({ label, value, description }) => ({
    label: shorten(label, 100),
    value,
    ...(description === undefined ? {} : { description: shorten(description, 100) }),
  }));
}
