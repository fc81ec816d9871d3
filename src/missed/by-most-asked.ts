interface Asked {
  readonly count: number;
  /** A day, ISO 8601. */
  readonly last: string;
}

/** For sorting: the most asked first, and of equals the one that was asked last. */
export function byMostAsked(one: Asked, other: Asked): number {
  return other.count - one.count || other.last.localeCompare(one.last);
}
