/**
 * Opens the library as the bot does, saves files as an editor would, and carries out one change. Tests end it in the
 * middle.
 * Arguments: the knowledge folder, the folder of the versions, then the change as JSON: `save` is a folder whose
 * files are copied over the knowledge's, `edit` an edit, `rollBack` a version; with none of them it only starts.
 */
import { cpSync } from 'node:fs';
import { openLibrary } from '../../../dist/src/library/library.js';
import { openVersions } from '../../../dist/src/versions/open-versions.js';

const [folder, data, change] = process.argv.slice(2);
const { save, edit, rollBack } = JSON.parse(change);

const { versions } = await openVersions(data, { keep: { versions: 3, days: 50 } });
const { library } = await openLibrary(folder, versions);
if (save !== undefined) cpSync(save, folder, { recursive: true });
const outcome = await carryOut();
if (outcome !== undefined && outcome.kind !== 'loaded') throw new Error(JSON.stringify(outcome));

function carryOut() {
  if (edit !== undefined) return library.edit(edit, { who: 'Ben', how: 'edit' }, '');
  if (rollBack !== undefined) return library.rollBack(rollBack, { who: 'Clo', how: 'rollback' });
  return save === undefined ? undefined : library.reload({ who: 'Ada', how: 'reload' });
}
