import type { Context } from '../command.ts';
import { en } from '../locales/en.ts';
import { sayShelf } from '../replies/render-shelf.ts';
import type { Status } from '../replies/render-versions.ts';
import { readShelf } from './shelf.ts';

/** What is in force, what is wrong with it, and what the place shows of it: for whoever tends the knowledge. */
export function readStatus(context: Context): Status {
  const { library, missed, shelves, inForce } = context;
  return {
    ...inForce,
    record: library.history().find(({ version }) => version === inForce.knowledge.version),
    refusal: library.lastRefusal()?.problems,
    shelf: sayShelf(readShelf(context), en.phrases),
    troubles: [...library.troubles(), ...missed.troubles(), ...shelves.troubles()],
  };
}
