import type { Versions } from '../versions/versions.ts';
import type { Candidate } from './bring-into-force.ts';
import type { Refused } from './outcome.ts';
import { prepareRestoring } from './prepare-restoring.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

/** Makes an earlier version ready to come back, in the folder too; what is there and kept nowhere else is set aside first. */
export async function proposeRollback(
  folder: string,
  version: string,
  versions: Versions | undefined,
): Promise<Candidate | Refused> {
  if (versions === undefined)
    return refuse('No versions are kept.', 'Ask the person who runs the bot to set DATA_DIR.');
  const wasInForce = versions.list().some((one) => one.version === version);
  const kept = await versions.read(version);
  if (kept.kind === 'gone') return refuse(kept.what, CHOOSE);
  if (!wasInForce) return refuse(`Version ${version} was never in force.`, CHOOSE);
  const prepared = await prepareSnapshot(kept.gathered);
  if (prepared.kind === 'refused') return prepared;
  const restoring = await prepareRestoring(folder, prepared.files, versions);
  if (restoring.kind === 'refused') return restoring;
  return { kind: 'candidate', prepared, write: { restores: true, run: restoring.run }, isProven: true };
}

const CHOOSE = 'Choose one that /knowledge history lists.';

function refuse(what: string, fix: string): Refused {
  return { kind: 'refused', problems: [{ severity: 'error', file: '.', what, fix }], at: new Date() };
}
