import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { writeSmallKnowledge } from './small-article.ts';

/** Learning the bundled article's thousands of wordings takes seconds, and several times as long on a busy machine. */
const PATIENT = { timeout: 120_000 };

describe('npm start without a token', () => {
  test(
    'answers what is piped in about the bundled article, line by line, and ends well',
    PATIENT,
    async () => {
      const topics = ['casualties', 'attacks', 'troops', 'aid', 'letter', 'people', 'places', 'timeline'];
      const lines = [...topics.map((topic) => `/${topic}`), 'how many US troops are in Iraq?'];
      const { out, code } = await run('src/main.js', {
        input: `${lines.join('\n')}\n`,
        env: { KNOWLEDGE_DIR: 'knowledge' },
      });
      expect(code).toBe(0);
      for (const line of lines) expect(out).toContain(`> ${line}`);
      expect(out).not.toContain('There is no /');
      expect(out).toContain('¶2·1');
      expect(out).toMatch(/2,500\.?\s+¶9·2/);
    },
  );

  test.each([
    { fault: 'a folder that is not there', env: { KNOWLEDGE_DIR: 'no-such-folder' }, says: 'no-such-folder' },
    { fault: 'a file instead of a folder', env: { KNOWLEDGE_DIR: 'package.json' }, says: 'package.json' },
    {
      fault: 'a token that is none',
      env: { DISCORD_TOKEN: 'hello' },
      says: 'DISCORD_TOKEN does not look like a bot',
    },
    { fault: 'two wrong settings', env: { LOG_LEVEL: 'loud', DISCORD_API: 'x' }, says: 'DISCORD_API is “x”' },
  ])('with $fault ends with what to do, code 78 and no stack trace', async ({ env, says }) => {
    const { err, code } = await run('src/main.js', { env });
    expect(code).toBe(78);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('npm run ask', () => {
  test('prints one reply', async () => {
    const { out, code } = await run('scripts/ask.js', {
      args: ['How', 'much', 'did', 'the', 'repairs', 'cost?'],
    });
    expect(out).toMatch(/^│ .*40,000 crowns/s);
    expect(code).toBe(0);
  });

  test('takes a command as well', async () => {
    const { out } = await run('scripts/ask.js', { args: ['/read', '2'] });
    expect(out).toContain('¶2·2');
  });

  test('says what to type when nothing is asked', async () => {
    const { err, code } = await run('scripts/ask.js', { args: [] });
    expect([code, err]).toEqual([1, expect.stringContaining('npm run ask -- "how many died?"')]);
  });

  test('names the articles there are when one is asked for that is not', async () => {
    const { err } = await run('scripts/ask.js', { args: ['--article', 'nope', 'x'] });
    expect(err).toContain('lighthouse');
  });

  test('with --json prints one object for each line, in order, in the promised form', async () => {
    const questions = [
      'How much did the repairs cost?',
      '',
      '😀😀',
      'x'.repeat(6_000),
      'ئایا ئەمەریکا?',
      'quote " and \\',
    ];
    const { out, code } = await run('scripts/ask.js', {
      args: ['--json'],
      input: `${questions.join('\n')}\n`,
    });
    const answers: unknown[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers).toMatchObject(questions.map((question) => ({ question })));
    for (const answer of answers) expect(answer).toEqual(PROMISED_FORM);
    expect(answers[0]).toMatchObject({
      kind: 'answered',
      cites: [{ article: 'lighthouse', at: 'p2s1' }],
    });
  });
});

const PROMISED_FORM = {
  question: expect.any(String),
  kind: expect.stringMatching(/^(answered|closest|gap|unsure|unknown)$/),
  cites: expect.any(Array),
  closest: expect.any(Array),
  suggestions: expect.any(Array),
  near: expect.toSatisfy(
    (near) => near === null || (typeof near.article === 'string' && /^p\d+s\d+$/.test(near.at)),
  ),
  reason: expect.stringMatching(/^[A-Z“].*\.$/),
  ms: expect.any(Number),
};

interface Run {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts one of our programs as `npm` does, with the small article unless another is named, and waits for its end. */
async function run(program: string, { args = [], input = '', env = {} }: Run) {
  const data = await makeFolder();
  const places = { DATA_DIR: data, KNOWLEDGE_DIR: await writeSmallKnowledge() };
  const clean = { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: '', ...places, ...env };
  const child = spawn(process.execPath, ['scripts/run.js', program, ...args], { env: clean });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
