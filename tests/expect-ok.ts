/**
 * What went well, for tests in which it must: `expectOk(await openLibrary(folder)).library`.
 * @throws with all that is known of it when it was refused or failed
 */
export function expectOk<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Exclude<Outcome, NotOk> {
  if (isOk(outcome)) return outcome;
  throw new Error(JSON.stringify(outcome).slice(0, MOST_CHARACTERS));
}

type NotOk = { readonly kind: 'refused' | 'failed' };

function isOk<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): outcome is Exclude<Outcome, NotOk> {
  return outcome.kind !== 'refused' && outcome.kind !== 'failed';
}

/** A refused article may have thousands of problems. */
const MOST_CHARACTERS = 2_000;
