/** What Discord sent, field by field; nothing is taken for granted of what came over the network. */
export interface Fields {
  readonly text: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  /** Whether it is there, whatever it is, and not null. */
  readonly has: (name: string) => boolean;
  /** Whether it is there and true. */
  readonly isOn: (name: string) => boolean;
  readonly fields: (name: string) => Fields;
}

export function toFields(value: unknown): Fields {
  const entries = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const get = <T>(name: string, isWanted: (field: unknown) => field is T): T | undefined => {
    const field: unknown = entries.get(name);
    return isWanted(field) ? field : undefined;
  };
  return {
    text: (name) => get(name, (field) => typeof field === 'string'),
    number: (name) => get(name, (field) => typeof field === 'number'),
    has: (name) => (entries.get(name) ?? undefined) !== undefined,
    isOn: (name) => entries.get(name) === true,
    fields: (name) => toFields(entries.get(name)),
  };
}
