import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/settings.ts';
import { makeFolder } from '../make-folder.ts';

const DOCKERFILE = readFileSync('Dockerfile', 'utf8');
const LAST_STAGE = DOCKERFILE.slice(DOCKERFILE.lastIndexOf('\nFROM '));

describe('the image', () => {
  test('runs as nobody in particular, without a shell, and keeps everything in one volume', () => {
    expect(LAST_STAGE).toMatch(/^FROM gcr\.io\/distroless\/nodejs\d+-debian\d+:nonroot$/m);
    expect(LAST_STAGE).toMatch(/^USER 65532:65532$/m);
    expect(LAST_STAGE.match(/^VOLUME .*$/gm)).toEqual(['VOLUME /data']);
    expect(LAST_STAGE).not.toMatch(/^RUN /m);
    // Both stages are of the same Node, which the prebuilt database and package.json's engines take.
    const [, built] = /^FROM node:(\d+)-slim AS build$/m.exec(DOCKERFILE) ?? [];
    expect(/nodejs(\d+)-/.exec(LAST_STAGE)?.[1]).toBe(built);
    expect(Number(built)).toBeGreaterThanOrEqual(20);
  });

  test('is made of files that are there, and of nothing that .dockerignore leaves out', () => {
    const copied = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied.length).toBeGreaterThan(8);
    expect(copied.filter((name) => !existsSync(name))).toEqual([]);
    const [all, ...taken] = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(all).toBe('*');
    expect(taken.map((line) => line.slice(1)).sort()).toEqual([...copied].sort());
  });

  test('sets nothing that the bot does not read', () => {
    const set = [...(/^ENV (.+)$/m.exec(LAST_STAGE)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name);
    expect(set.filter((name) => !isKnown(name))).toEqual([]);
    expect(set).toContain('DATA_DIR');
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8'));
  const { footnote } = services;

  test('takes every right away that the bot does not need', () => {
    expect(footnote).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: ['data:/data'],
      stop_grace_period: '10s',
    });
    expect(footnote).not.toHaveProperty('ports');
    expect(Object.keys(volumes)).toEqual(['data']);
  });

  test('says for the container what the image says, so that .env cannot lead out of the volume', () => {
    const image = new Map([...LAST_STAGE.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
    for (const [name, value] of Object.entries(footnote.environment))
      expect(image.get(name), name).toBe(value);
    expect(Object.keys(footnote.environment)).toEqual(['KNOWLEDGE_DIR', 'DATA_DIR', 'HEALTH']);
  });

  const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
  test.skipIf(!hasCompose)('is what Docker Compose reads (needs docker compose)', async () => {
    const folder = await makeFolder();
    writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=\n');
    writeFileSync(join(folder, 'compose.yaml'), readFileSync('compose.yaml'));
    const read = spawnSync('docker', ['compose', 'config', '--quiet'], { cwd: folder, encoding: 'utf8' });
    expect([read.status, read.stderr]).toEqual([0, '']);
  });
});

describe('the systemd units', () => {
  const UNITS = readdirSync('deploy').filter((name) => /\.(service|timer)$/.test(name));

  test('do not start a bot again that a person has to mend first, and give it the time it asks for', () => {
    const unit = readFileSync('deploy/footnote.service', 'utf8');
    expect(unit).toContain('\nRestartPreventExitStatus=78\n');
    expect(unit).toContain('\nTimeoutStopSec=10\n');
  });

  test('set what .env.example sets as well where it cannot win, which it does over Environment=', () => {
    for (const name of ['footnote.service', 'footnote-backup.service']) {
      const unit = readFileSync(join('deploy', name), 'utf8');
      expect(unit).not.toMatch(/^Environment=/m);
      const [, start = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
      const set = [...start.matchAll(/\b([A-Z_]+)=/g)].map(([, variable]) => variable);
      expect(set).toEqual(expect.arrayContaining(['DATA_DIR', 'KNOWLEDGE_DIR']));
      expect(set.filter((name) => !isKnown(name))).toEqual([]);
    }
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  test.skipIf(!hasSystemd)('are what systemd reads, and expose little (needs systemd-analyze)', async () => {
    const folder = await makeFolder();
    for (const name of UNITS) {
      // What it starts need not be where an operator has it.
      const text = readFileSync(join('deploy', name), 'utf8').replaceAll('/usr/bin/node', process.execPath);
      writeFileSync(join(folder, name), text.replace(/^Documentation=.*$/m, ''));
    }
    const paths = UNITS.map((name) => join(folder, name));
    const read = spawnSync('systemd-analyze', ['verify', '--man=no', ...paths], { encoding: 'utf8' });
    const ours = read.stderr.split('\n').filter((line) => line.includes('footnote'));
    expect(ours).toEqual([]);
    expect(UNITS).toHaveLength(3);
    // Of ten points; what has none of this has 9.6.
    for (const path of paths.filter((one) => one.endsWith('.service'))) {
      const judged = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', path]);
      expect(judged.status, judged.stdout.toString()).toBe(0);
    }
  });
});

/** Ours, or one that Node or the system's memory is told by. */
function isKnown(name: string | undefined): boolean {
  return ['NODE_ENV', 'MALLOC_ARENA_MAX', ...VARIABLES].some((known) => known === name);
}
