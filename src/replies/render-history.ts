import { sayShelfRecord, type ToldShelfRecord } from './render-shelf.ts';
import { sayRecord, type ToldRecord } from './render-versions.ts';
import { type Button, type Reply, toButton } from './reply.ts';

/** Something that a moderator changed: the knowledge, or what the server shows of it. */
export type ToldChange =
  | { readonly kind: 'version'; readonly record: ToldRecord }
  | { readonly kind: 'shelf'; readonly record: ToldShelfRecord };

/** Both newest first. */
export interface BothHistories {
  readonly versions: readonly ToldRecord[];
  /** Of the server that it is looked at from. */
  readonly shelf: readonly ToldShelfRecord[];
}

/** What one reads in one go; the rest is in the folders of versions and shelves. */
const MOST_CHANGES = 20;

interface ToldHistory extends BothHistories {
  readonly inForce: string;
  /** Whether who reads it may set what the server shows. */
  readonly isKeeper: boolean;
}

/** What was changed, newest first, with the way back from the newest version and the newest setting of the shelf. */
export function renderHistory({ versions, shelf, inForce, isKeeper }: ToldHistory): Reply {
  const changes = joinHistory({ versions, shelf });
  const items = changes.slice(0, MOST_CHANGES).map(({ kind, record }) => {
    if (kind === 'shelf') return `shelf ${sayShelfRecord(record)}${record === shelf[0] ? ' · set now' : ''}`;
    const isInForce = record === versions[0] && record.version === inForce;
    return `${sayRecord(record)}${isInForce ? ' · in force' : ''}`;
  });
  const others = changes.length - items.length;
  const undos = [toVersionUndo(versions, inForce), isKeeper ? toShelfUndo(shelf) : undefined];
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'History' },
      { kind: 'list', items: items.length > 0 ? items : ['No versions are kept.'] },
      {
        kind: 'words',
        text: `${others > 0 ? `${others} older ones are kept as well. ` : ''}/knowledge diff compares a version with what is in force, /knowledge rollback brings it back; /knowledge shelf back brings a setting of the shelf back.`,
      },
    ],
    actions: undos.filter((undo) => undo !== undefined),
  };
}

/** Both in one order, newest first; each keeps its own order, whatever the clock has done meanwhile. */
export function joinHistory({ versions, shelf }: BothHistories): readonly ToldChange[] {
  const joined: ToldChange[] = [];
  let [version, setting] = [0, 0];
  for (;;) {
    const [one, other] = [versions[version], shelf[setting]];
    if (one !== undefined && (other === undefined || one.at >= other.at)) {
      joined.push({ kind: 'version', record: one });
      version += 1;
    } else if (other !== undefined) {
      joined.push({ kind: 'shelf', record: other });
      setting += 1;
    } else return joined;
  }
}

/** Takes the newest version back, where there is one before it to come back. */
function toVersionUndo([newest, before]: readonly ToldRecord[], inForce: string): Button | undefined {
  if (newest === undefined || before === undefined) return undefined;
  if (newest.version !== inForce || before.version === inForce) return undefined;
  return toButton(`Undo ${newest.version}`, { name: 'undo', args: [before.version, newest.version] });
}

/** Takes the newest setting of the shelf back. */
export function toShelfUndo([newest, before]: readonly ToldShelfRecord[]): Button | undefined {
  if (newest === undefined) return undefined;
  const args = [String(before?.number ?? 0), String(newest.number)];
  return toButton(`Undo shelf ${newest.number}`, { name: 'shelf-back', args });
}
