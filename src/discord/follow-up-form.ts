import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';

/** A form with one field, for the next question: Discord does not let bots read replies to their slash answers. */
export const FOLLOW_UP_FORM: APIModalInteractionResponseCallbackData = {
  custom_id: '1q',
  title: 'Ask a follow-up',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your question',
      description: 'In your own words; the answer comes from the article.',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'question',
        style: TextInputStyle.Short,
        min_length: 1,
        max_length: 300,
        required: true,
      },
    },
  ],
};

/** What was typed into the form; undefined when this is no such form or the field is missing, as only forgeries are. */
export function readFollowUp({ customId, fields }: ModalSubmitInteraction): string | undefined {
  const field = customId === FOLLOW_UP_FORM.custom_id ? fields.fields.get('question') : undefined;
  if (field === undefined || field.type !== ComponentType.TextInput) return undefined;
  return field.value.trim() === '' ? undefined : field.value;
}
