import type { Reply } from './reply.ts';
import { sayTime } from './say-time.ts';

/** One line of the history; the records of the versions room fit it. */
export interface ToldRecord {
  readonly number: number;
  readonly version: string;
  readonly at: string;
  readonly who: string;
  readonly how: string;
  readonly summary: string;
}

/** What one reads in one go; the rest is in the folder of versions. */
const MOST_SHOWN = 20;

/** @param records newest first */
export function renderHistory(records: readonly ToldRecord[], inForce: string): Reply {
  const [newest] = records;
  const items = records
    .slice(0, MOST_SHOWN)
    .map(
      (record) =>
        `${sayRecord(record)}${record === newest && record.version === inForce ? ' · in force' : ''}`,
    );
  const others = records.length - items.length;
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: 'History' },
      { kind: 'list', items: items.length > 0 ? items : ['No versions are kept.'] },
      {
        kind: 'words',
        text: `${others > 0 ? `${others} older ones are kept as well. ` : ''}/knowledge diff compares one with what is in force, /knowledge rollback brings it back.`,
      },
    ],
    actions: [],
  };
}

/** `3f9c1aa · 2026-11-24 16:20 UTC · Ada (edit) · 1 wording added` */
export function sayRecord({ version, at, who, how, summary }: ToldRecord): string {
  return `${version} · ${sayTime(at)} · ${who} (${how}) · ${summary}`;
}
