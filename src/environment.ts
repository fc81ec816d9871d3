import { config } from 'dotenv';

/** The environment with what `.env` in the current folder adds to it; the only reader of either. For entries only. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  config({ quiet: true });
  return process.env;
}
