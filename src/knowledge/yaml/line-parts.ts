/** A line of a YAML file, parted where a person would part it. */
export interface LineParts {
  /** Indentation, hyphens and key. */
  readonly prefix: string;
  readonly key: string;
  /** The rest of the line. */
  readonly value: string;
}

export function toLineParts(text: string): LineParts {
  const [prefix = '', key = ''] = /^ *(?:- +)*(?:([A-Za-z_][\w-]*):(?= |$) *)?/.exec(text) ?? [];
  return { prefix, key, value: text.slice(prefix.length).trimEnd() };
}
