import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { openTerminal } from '../../src/terminal/open-terminal.ts';
import { expectOk } from '../expect-ok.ts';
import { writeSmallKnowledge } from '../small-article.ts';

describe('a conversation read from a pipe', () => {
  test('is answered line by line to its end', async () => {
    const said = await converse(['price of the repair', '', '/repairs', '/read 3']);
    expect(said).toContain(
      '> price of the repair\n│ “Repairs cost 40,000 crowns, according to the harbour office.”  ¶2·1\n',
    );
    expect(said).toContain('> /repairs\nThe repairs\n');
    expect(said).toContain('¶3·2');
  });

  test('says first what to do to go to Discord', async () => {
    const [first, second, third] = (await converse([])).split('\n');
    expect(first).toContain('Lighthouse of Skarn');
    expect(second).toContain('/help');
    expect(third).toContain('DISCORD_TOKEN');
  });

  test.each(['/quit', 'quit', 'exit', 'Exit()', '/exit', 'q'])('stops at %s', async (word) => {
    expect(await converse([word, 'price of the repair'])).not.toContain('40,000');
  });

  test.each(['help', 'Help!', '--help', '?'])('lists the commands at %s', async (word) => {
    expect(await converse([word])).toContain('/privacy');
  });

  test('names the commands there are when one is misspelt', async () => {
    expect(await converse(['/repair'])).toContain('There is no /repair. You can type /ask, /repairs,');
  });

  test('shows a figure set with who and when, and adds nothing up', async () => {
    const said = await converse(['/repairs']);
    expect(said).toContain('40,000: crowns paid for the repairs · according to: the harbour office');
    expect(said).toContain('11: volunteers');
  });

  test('lets nothing that was typed steer the terminal', async () => {
    const said = await converse(['\u001b[31mred zebra\u0007?']);
    expect(
      said
        .split('\n')
        .slice(4)
        .filter((line) => !line.startsWith('> '))
        .join('\n'),
    ).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

test('in another language it begins with the commands of that language, and takes them', async () => {
  const said = await converse(['/hilfe', '/frage what was paid', '/lesen 99'], de);
  expect(said).toContain('/repairs oder /hilfe');
  expect(said).toContain('/frage how many died?');
  expect(said).toContain('Repairs cost 40,000 crowns');
  expect(said).toMatch(/einen\s+Absatz\s+99\s+gibt\s+es\s+nicht/);
});

async function converse(lines: readonly string[], locale: Locale = en): Promise<string> {
  const opened = expectOk(await openLibrary(await writeSmallKnowledge()));
  const output = new PassThrough();
  const said = text(output);
  const input = Readable.from(lines.map((line) => `${line}\n`));
  await openTerminal(opened.library, { input, output }, { locale });
  output.end();
  return said;
}
