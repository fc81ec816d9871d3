import type { Choice, Context, TextOption } from '../../src/command.ts';
import { sayRecord } from '../../src/replies/render-versions.ts';

/** An earlier version, offered by when, who and what. */
export const versionOption = {
  type: 'text',
  description: 'The seven letters and digits of a version; /knowledge history lists them',
  required: true,
  maxLength: 100,
  complete: offerVersions,
} satisfies TextOption;

/** Each version once, at its latest time; the one in force is left out. */
function offerVersions(typed: string, { library, snapshot }: Context): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const latest = new Map(
    library
      .history()
      .map((record) => [record.version, record] as const)
      .reverse(),
  );
  return [...latest.values()]
    .sort((one, other) => other.number - one.number)
    .filter(({ version }) => version !== snapshot.knowledge.version)
    .map((record) => ({ name: sayRecord(record).slice(0, 100), value: record.version }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
}
