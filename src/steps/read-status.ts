import type { Context } from '../command.ts';
import { en } from '../locales/en.ts';
import { sayShelf } from '../replies/render-shelf.ts';
import type { Status } from '../replies/render-versions.ts';

/** What is in force, what is wrong with it, and what the place shows of it: for whoever tends the knowledge. */
export function readStatus({ library, missed, shelves, inForce, asker }: Context): Status {
  const { knowledge } = inForce;
  const server = asker.server ?? '';
  return {
    ...inForce,
    record: library.history().find(({ version }) => version === knowledge.version),
    refusal: library.lastRefusal()?.problems,
    shelf: sayShelf(
      { setting: shelves.find(server), records: shelves.history(server), knowledge },
      en.phrases,
    ),
    troubles: [...library.troubles(), ...missed.troubles(), ...shelves.troubles()],
  };
}
