/** Discord's numbers for components (developers/components/reference, "Component Types"). */
export const Kind = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  Gallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;

export const SELECTS: readonly number[] = [
  Kind.StringSelect,
  Kind.UserSelect,
  Kind.RoleSelect,
  Kind.MentionableSelect,
  Kind.ChannelSelect,
];

const INSIDE_CONTAINER: readonly number[] = [
  Kind.Row,
  Kind.TextDisplay,
  Kind.Section,
  Kind.Gallery,
  Kind.Separator,
  Kind.File,
];

/** What may stand where. */
export const ALLOWED = {
  classicMessage: [Kind.Row],
  newMessage: [...INSIDE_CONTAINER, Kind.Container],
  container: INSIDE_CONTAINER,
  row: [Kind.Button, ...SELECTS],
  section: [Kind.TextDisplay],
  accessory: [Kind.Button, Kind.Thumbnail],
  modal: [Kind.Row, Kind.TextDisplay, Kind.Label],
  /** The older form of a modal, deprecated but still taken. */
  modalRow: [Kind.TextInput],
  label: [Kind.TextInput, ...SELECTS, Kind.FileUpload, Kind.RadioGroup, Kind.CheckboxGroup, Kind.Checkbox],
} as const;
