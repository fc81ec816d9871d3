/** One thing the doctor looked at. The word says how it is; no colour or sign does. */
export interface Finding {
  /** `look`: it works, but is worth a thought. `wrong`: something does not work until it is mended. */
  readonly state: 'fine' | 'look' | 'wrong';
  /** What was found and, unless it is fine, where to mend it. */
  readonly text: string;
}

export function fine(text: string): Finding {
  return { state: 'fine', text };
}

export function look(text: string): Finding {
  return { state: 'look', text };
}

export function wrong(text: string): Finding {
  return { state: 'wrong', text };
}
