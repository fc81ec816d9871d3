import { readFileSync, statSync } from 'node:fs';
import { config, parse } from 'dotenv';
import { readSettings, type SettingsOutcome, VARIABLES } from './settings.ts';

/**
 * The settings, from the environment with what `.env` in the current folder adds to it; the only reader of either. For
 * entries only. A `.env` that cannot be read is refused: without it a bot with a token would talk to the terminal.
 */
export function readProgramSettings(): SettingsOutcome {
  const file = readEnvironmentFile();
  if (file.kind === 'faulty') return { kind: 'refused', problems: [file.problem] };
  const misspelt = file.names.flatMap((name) => findMisspelt(name, file.names));
  if (misspelt.length > 0) return { kind: 'refused', problems: misspelt };
  config({ quiet: true });
  return readSettings(process.env);
}

/** What deserves a thought about `.env`: names that nobody reads, and that others on the machine may read a secret. */
export function examineEnvironmentFile(): readonly string[] {
  const file = readEnvironmentFile();
  if (file.kind === 'faulty' || file.names.length === 0) return [];
  const known: readonly string[] = VARIABLES;
  const strange = file.names.filter((name) => !known.includes(name));
  const others =
    file.hasSecret && file.isForOthers
      ? ['.env holds a secret, and others on this machine may read it. Run: chmod 600 .env']
      : [];
  return [
    ...strange.map(
      (name) => `.env sets ${name}, which the bot does not read; .env.example has what it reads.`,
    ),
    ...others,
  ];
}

type EnvironmentFile =
  | {
      readonly kind: 'read';
      readonly names: readonly string[];
      readonly hasSecret: boolean;
      readonly isForOthers: boolean;
    }
  | { readonly kind: 'faulty'; readonly problem: string };

/** No file at all is a file with nothing in it. */
function readEnvironmentFile(): EnvironmentFile {
  try {
    const bytes = readFileSync(FILE);
    // Windows PowerShell's `>` writes UTF-16; text of ours has no zero bytes.
    if (bytes.includes(0)) return { kind: 'faulty', problem: UTF_16 };
    const values = parse(bytes);
    // Windows has no such rights, and Node makes some up.
    const isForOthers = process.platform !== 'win32' && (statSync(FILE).mode & OTHERS) !== 0;
    return {
      kind: 'read',
      names: Object.keys(values),
      hasSecret: SECRETS.some((name) => (values[name] ?? '') !== ''),
      isForOthers,
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { kind: 'read', names: [], hasSecret: false, isForOthers: false };
    const why = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${String(code)})`;
    return { kind: 'faulty', problem: `.env ${why}. Put a text file there, as .env.example shows.` };
  }
}

const FILE = '.env';
const SECRETS = ['DISCORD_TOKEN', 'DISCORD_CLIENT_SECRET'] as const;
const UTF_16 =
  '.env is not saved as UTF-8, so nothing in it can be read (Windows PowerShell writes UTF-16). Save it anew as UTF-8.';
/** In the mode of a file: group and others. */
const OTHERS = 0o077;

/** Names count as they are written; `discord_token` would be passed over without a word. */
function findMisspelt(name: string, names: readonly string[]): readonly string[] {
  const meant = VARIABLES.find((variable) => variable === name.toUpperCase());
  if (meant === undefined || meant === name || names.includes(meant)) return [];
  return [`.env sets ${name}; write it in capitals: ${meant}.`];
}
