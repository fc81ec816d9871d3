/** What came of changing the text of `questions.yaml`. */
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | {
      readonly kind: 'refused';
      /** Both in one sentence for a moderator. */
      readonly what: string;
      readonly fix: string;
    };

export function refuseEdit(what: string, fix: string): Edited {
  return { kind: 'refused', what, fix };
}
