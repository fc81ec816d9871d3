/** What an entry or a gap must reach to be given. */
export interface Demands {
  /** The least trust. */
  readonly trust: number;
  /** The least share of what the question says that it speaks of. */
  readonly covered: number;
}

/**
 * Where little is written down, a word that stands nowhere probably asks about something else; where much is, it is a
 * flourish. So the demands fall with the number of wordings, evenly in its logarithm. Found by leaving out wordings
 * and by leaving out entries of the bundled article (docs/answering.md).
 */
export function toDemands(wordings: number): Demands {
  const share = (Math.log10(Math.max(1, wordings)) - FEW) / (MANY - FEW);
  const much = Math.min(1, Math.max(0, share));
  return {
    trust: FEW_WRITTEN.trust + much * (MUCH_WRITTEN.trust - FEW_WRITTEN.trust),
    covered: FEW_WRITTEN.covered + much * (MUCH_WRITTEN.covered - FEW_WRITTEN.covered),
  };
}

/** A thousand wordings and ten thousand, as powers of ten. */
const FEW = 3;
const MANY = 4;
const FEW_WRITTEN: Demands = { trust: 0.5, covered: 0.3 };
const MUCH_WRITTEN: Demands = { trust: 0.33, covered: 0.12 };
