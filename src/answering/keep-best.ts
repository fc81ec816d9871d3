/** The numbers with the highest scores, as far as they are known. */
export interface Best {
  readonly mayEnter: (score: number) => boolean;
  readonly enter: (number: number, score: number) => void;
  /** The best first. */
  readonly list: () => readonly Scored[];
}

export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** The few best of very many, without sorting them all; of equals the one with the lower number. */
export function keepBest(most: number): Best {
  const kept: Scored[] = [];
  const isBefore = (number: number, score: number, at: number): boolean => {
    const other = kept[at];
    return other === undefined || score > other.score || (score === other.score && number < other.number);
  };
  return {
    mayEnter: (score) => kept.length < most || score >= (kept.at(-1)?.score ?? 0),
    enter: (number, score) => {
      let at = kept.length;
      while (at > 0 && isBefore(number, score, at - 1)) at -= 1;
      kept.splice(at, 0, { number, score });
      if (kept.length > most) kept.pop();
    },
    list: () => kept,
  };
}
