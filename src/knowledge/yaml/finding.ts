import type { Problem } from '../problem.ts';
import type { Spot } from './spots.ts';
import type { Path } from './written.ts';

/** Something wrong in a YAML file, by the way to it. */
export interface Finding extends Pick<Problem, 'what' | 'fix'> {
  readonly path: Path;
  /** What to point at: the value, which is the default, or the key in front of it. */
  readonly at?: 'key' | 'value';
  /** Where exactly, for what is not among the values that have a way to them. */
  readonly spot?: Spot;
  /** An error by default. */
  readonly severity?: Problem['severity'];
}
