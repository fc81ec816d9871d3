import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms by the paths they hold, the innermost first; a file belongs to the first that fits. */
const ROOMS: Readonly<Record<string, RegExp>> = {
  'in-steps': /^src\/(in-steps|cooldown|turns)\.ts$/,
  'spare-memory': /^src\/spare-memory\.ts$/,
  knowledge: /^src\/knowledge\//,
  answering: /^src\/answering\//,
  locales: /^src\/locales\//,
  replies: /^src\/replies\//,
  versions: /^src\/versions\//,
  missed: /^src\/missed\//,
  shelves: /^src\/shelves\//,
  library: /^src\/library\//,
  backup: /^src\/backup\//,
  health: /^src\/health\//,
  importing: /^src\/importing\//,
  settings: /^src\/(settings|log|environment|program)\.ts$/,
  command: /^src\/(command|access|parse-line|remember-menus|run-line)\.ts$/,
  commands: /^commands\//,
  steps: /^src\/steps\//,
  'local-discord': /^local-discord\//,
  discord: /^src\/discord\//,
  terminal: /^src\/terminal\//,
  page: /^src\/page\//,
  entries:
    /^(src\/(main|data-folder|data-format|start-page|tell-health|tend-knowledge|watch-pages)\.ts$|scripts\/)/,
  bench: /^bench\//,
};

const INNER = ['knowledge', 'answering', 'locales', 'replies', 'library', 'shelves', 'importing'];
const DOOR = [...INNER, 'missed', 'settings', 'command', 'commands', 'steps'];

/** Which rooms a room may import from, besides itself. Arrows point inward only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'in-steps': [],
  'spare-memory': [],
  knowledge: ['spare-memory'],
  answering: ['knowledge', 'in-steps'],
  locales: ['answering'],
  replies: ['knowledge', 'answering', 'locales'],
  versions: ['knowledge'],
  missed: ['knowledge', 'answering'],
  shelves: ['knowledge'],
  library: ['knowledge', 'answering', 'versions', 'in-steps', 'spare-memory'],
  backup: ['knowledge'],
  health: ['settings'],
  importing: ['answering', 'knowledge', 'in-steps', 'spare-memory'],
  settings: ['locales'],
  command: [...INNER, 'missed'],
  commands: [...INNER, 'command', 'steps'],
  steps: [...INNER, 'missed', 'command'],
  'local-discord': [],
  discord: ['in-steps', ...DOOR],
  terminal: DOOR,
  page: ['in-steps', ...DOOR],
  entries: Object.keys(ROOMS),
  bench: Object.keys(ROOMS),
};

/** The one place that may import each package. */
const KEEPERS: Readonly<Record<string, RegExp>> = {
  // The one other is the bot that ours is measured against.
  'discord.js': /^src\/discord\/|^bench\/discord\/bare-bot\.ts$/,
  'lru-cache': /^src\/(answering|library|discord|importing|missed|page)\//,
  hono: /^src\/page\//,
  oauth4webapi: /^src\/page\/sign-in\.ts$/,
  'playwright-core': /^scripts\/maintain\/pictures\//,
  '@hono/node-server': /^src\/page\//,
  'p-limit': /^src\/(library\/library|discord\/request|importing\/read-guarded)\.ts$/,
  stemmer: /^src\/answering\/words\/|^bench\/systems\//,
  'modern-tar': /^src\/backup\//,
  minisearch: /^bench\/systems\//,
  acorn: /^scripts\/maintain\/check-regexes/,
  'acorn-walk': /^scripts\/maintain\/check-regexes/,
  recheck: /^scripts\/maintain\/check-regexes/,
  ajv: /^local-discord\/rules\//,
  'discord-api-types': /^local-discord\//,
  '@valibot/to-json-schema': /^scripts\/maintain\/knowledge-schemas\.ts$/,
  'fuse.js': /^src\/answering\/|^bench\//,
  pino: /^src\/log\.ts$/,
  dotenv: /^src\/environment\.ts$/,
  yaml: /^src\/knowledge\//,
  valibot:
    /^src\/(knowledge|versions|missed|shelves|library|backup)\/|^src\/data-format\.ts$|^(bench|scripts\/maintain\/verify-restatement)\//,
  // The one other has it lock the folder that all is kept in.
  'classic-level': /^src\/(missed\/|data-folder\.ts$)/,
  ws: /^local-discord\//,
  'cli-progress': /^bench\//,
  '@observablehq/plot': /^bench\/(answers\/draw-picture|draw-curves)\.ts$/,
  // The others draw pictures with it.
  linkedom: /^src\/importing\/html\/page-dom\.ts$|^bench\/(answers\/draw-picture|draw-curves)\.ts$/,
  '@mozilla/readability': /^src\/importing\/html\/find-article\.ts$|^bench\/importing\//,
  mammoth: /^src\/importing\/docx\//,
  unpdf: /^src\/importing\/pdf\//,
  feedsmith: /^src\/importing\/feeds\//,
  'ipaddr.js': /^src\/importing\/address\//,
  undici: /^src\/importing\/address\//,
};

const FILES = ['src', 'commands', 'scripts', 'bench', 'local-discord'].flatMap(listTypeScript);
const IMPORTS = FILES.flatMap(findImports);

describe('the walls of the house', () => {
  test('every file belongs to a room', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(FILES.filter((file) => findRoom(file) === undefined)).toEqual([]);
  });

  test('a room imports only from rooms further in', () => {
    const outward = IMPORTS.filter(({ file, target }) => {
      const from = findRoom(file);
      const to = target.startsWith('.') ? findRoom(toPath(file, target)) : from;
      return from !== undefined && to !== from && (to === undefined || !MAY_IMPORT[from]?.includes(to));
    });
    expect(outward).toEqual([]);
  });

  test('the replies room sees only the types of the answering room', () => {
    const values = IMPORTS.filter(
      ({ file, target, isType }) =>
        findRoom(file) === 'replies' && !isType && toPath(file, target).startsWith('src/answering/'),
    );
    expect(values).toEqual([]);
  });

  test('only the keeper of a package imports it', () => {
    const strangers = IMPORTS.filter(({ file, target }) => {
      const keeper = KEEPERS[packageOf(target)];
      return keeper !== undefined && !keeper.test(file);
    });
    expect(strangers).toEqual([]);
  });

  test('one file of the answering room imports fuse.js', () => {
    const files = IMPORTS.filter(
      ({ file, target }) => target === 'fuse.js' && findRoom(file) === 'answering',
    );
    expect(files.map(({ file }) => file)).toHaveLength(1);
  });

  test('the answering and replies rooms touch neither disk, network nor process', () => {
    const inner = (file: string) => ['answering', 'replies'].includes(findRoom(file) ?? '');
    expect(IMPORTS.filter(({ file, target }) => inner(file) && target.startsWith('node:'))).toEqual([]);
    expect(
      FILES.filter(
        (file) => inner(file) && /\bprocess\.|\bglobalThis\.process/.test(readFileSync(file, 'utf8')),
      ),
    ).toEqual([]);
  });

  test('the environment is read in one place', () => {
    const readers = FILES.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers).toEqual(['src/environment.ts']);
  });

  test('the environment is asked for by entries only', () => {
    const askers = IMPORTS.filter(({ target }) => target.endsWith('/environment.ts')).map(({ file }) =>
      findRoom(file),
    );
    expect(new Set(askers)).toEqual(new Set(['entries']));
  });
});

describe('the menu of commands', () => {
  test('is a list that names every file in its folder', () => {
    const shared = ['index.ts', 'options.ts'];
    const files = readdirSync('commands').filter((name) => name.endsWith('.ts') && !shared.includes(name));
    expect(findListed('commands/index.ts')).toEqual(
      [...files.map((name) => `./${name}`), './knowledge/knowledge.ts'].sort(),
    );
  });

  test('names every subcommand of /knowledge', () => {
    const files = readdirSync('commands/knowledge').filter((name) => name !== 'knowledge.ts');
    expect(findListed('commands/knowledge/knowledge.ts')).toEqual(files.map((name) => `./${name}`).sort());
  });

  test.each(listTypeScript('commands').filter((path) => path !== 'commands/options.ts'))(
    '%s stays under sixty lines',
    (path) => {
      expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(60);
    },
  );
});

describe('what keeps the house easy to read', () => {
  test('word lists and weights are files, not code: no template literal is longer than forty lines', () => {
    const long = FILES.filter((file) => file.startsWith('src/')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/`(?:\\.|[^`\\])*`/gs)]
        .filter(([literal]) => literal.split('\n').length > 40)
        .map(([literal]) => `${file}: ${literal.slice(0, 40)}`),
    );
    expect(long).toEqual([]);
  });

  test.each(['language/', 'models/'])('%s is read by one file', (folder) => {
    const readers = FILES.filter((file) => file.startsWith('src/')).filter((file) => {
      const source = readFileSync(file, 'utf8');
      return source.includes('readFile') && source.includes(folder);
    });
    expect(readers).toEqual(['src/library/read-means.ts']);
  });

  test('nothing is remembered at module level', () => {
    const remembering = FILES.filter((file) => /^(src|commands)\//.test(file)).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^(export )?let |^(export )?const \w+ = new (Map|Set|WeakMap)\b/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(remembering).toEqual([]);
  });

  test('an operator compiles neither the local Discord nor the benches nor what only maintainers run', () => {
    const build = readFileSync('tsconfig.build.json', 'utf8');
    expect(/"include": \[(.*)\]/.exec(build)?.[1]).toBe('"src", "commands", "scripts"');
    expect(/"exclude": \[(.*)\]/.exec(build)?.[1]).toBe('"scripts/maintain"');
    const inward = IMPORTS.filter(
      ({ file, target }) =>
        /^(src|commands|scripts)\//.test(file) &&
        !file.startsWith('scripts/maintain/') &&
        /^(local-discord|bench|scripts\/maintain)\//.test(toPath(file, target)),
    );
    expect(inward).toEqual([]);
  });

  test('every package that is imported has a keeper', () => {
    const packages = IMPORTS.map(({ target }) => target).filter((target) => /^[@a-z]/.test(target));
    const foreign = packages.map(packageOf).filter((name) => !name.startsWith('node:'));
    expect([...new Set(foreign)].filter((name) => KEEPERS[name] === undefined)).toEqual([]);
  });
});

test('no source file is longer than three hundred lines', () => {
  const long = FILES.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

function findListed(file: string): readonly string[] {
  return findImports(file)
    .map(({ target }) => target)
    .filter((target) => target.startsWith('./'))
    .sort();
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function findImports(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm);
  const dynamic = source.matchAll(/()\bimport\('([^']+)'\)/g);
  return [...statements, ...dynamic].map(([, type, target = '']) => ({
    file,
    target,
    isType: Boolean(type),
  }));
}

function findRoom(file: string): string | undefined {
  return Object.entries(ROOMS).find(([, holds]) => holds.test(file))?.[0];
}

function toPath(file: string, target: string): string {
  return relative('.', join(dirname(file), target)).replaceAll('\\', '/');
}

function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');
}

function listTypeScript(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}
