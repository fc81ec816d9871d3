import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ended, READY, startProcess } from './start-process.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

describe('the bot as a process of its own', () => {
  test('answers, and at SIGTERM says goodbye in good order with exit code 0', async () => {
    const { discord, child, output } = await startProcess();
    await discord.waitFor(() => discord.commands().length > 0, READY);
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(discord.gateway.log.closes).toMatchObject([{ code: 1000, by: 'bot' }]);
    expect(output()).not.toContain(discord.token);
    expect(output()).not.toContain('reconnecting');
  });

  test.skipIf(process.platform === 'win32')(
    'started by npm ends with npm: one SIGTERM to its pid, and nothing is left that answers',
    async () => {
      const { discord, child, output } = await startProcess({ by: 'npm start' });
      await discord.waitFor(() => discord.commands().length > 0, { ...READY, within: 60_000 });
      child.kill('SIGTERM');
      await ended(child);
      expect(output()).toContain('"event":"stopped"');
      expect(discord.gateway.log.closes).toMatchObject([{ code: 1000, by: 'bot' }]);
      expect(discord.gateway.connected()).toBe(0);
    },
    90_000,
  );

  test('finishes an answer that is under way when SIGTERM comes', async () => {
    const { discord, child } = await startProcess();
    await discord.waitFor(() => discord.commands().length > 0, READY);
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({
      on: 'POST /channels/:channel/messages',
      fault: { kind: 'status', status: 500 },
      times: 2,
    });
    const writing = ada.mentions('what was paid');
    await discord.waitFor(() => discord.requests().some(({ fault }) => fault === 'status'));
    child.kill('SIGTERM');
    expect((await writing).messages[0]?.text).toContain(ANSWER);
    expect(await ended(child)).toEqual({ code: 0, signal: null });
  });

  test('outlives what no Discord would send', async () => {
    const { discord, output } = await startProcess();
    await discord.waitFor(() => discord.commands().length > 0, READY);
    for (const nonsense of [{}, { type: 2, data: null }, { type: 99 }, null]) {
      discord.gateway.send('INTERACTION_CREATE', nonsense);
      discord.gateway.send('MESSAGE_CREATE', nonsense);
    }
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
    expect(output()).toContain('"event":"unhandled"');
  });

  test('goes on answering when nobody reads what it writes any more', async () => {
    const { discord, child } = await startProcess();
    await discord.waitFor(() => discord.commands().length > 0, READY);
    for (const pipe of [child.stdout, child.stderr]) {
      pipe?.destroy();
      if (pipe) await once(pipe, 'close');
    }
    const ada = discord.member({ name: 'Ada' });
    // Each answer writes a line, and the failure of a write is told only afterwards.
    for (const round of ['first', 'second', 'third']) {
      const { messages } = await ada.types('/ask', { question: 'what was paid' });
      expect(messages[0]?.text, round).toContain(ANSWER);
    }
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, signal: null });
  });

  test.skipIf(!existsSync(FULL_DISK))(
    `goes on answering when its log is on a full disk (needs ${FULL_DISK})`,
    async () => {
      const full = openSync(FULL_DISK, 'w');
      const { discord, child } = await startProcess({ log: full });
      closeSync(full);
      await discord.waitFor(() => discord.commands().length > 0, READY);
      const ada = discord.member({ name: 'Ada' });
      expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
      child.kill('SIGTERM');
      expect(await ended(child)).toEqual({ code: 0, signal: null });
    },
  );

  test.each([
    { code: 4004, says: 'Reset Token' },
    { code: 4014, says: 'Privileged Gateway Intents' },
  ])(
    'ends with exit code 78 and what to switch on when Discord closes with $code',
    async ({ code, says }) => {
      const { child, output } = await startProcess({
        before: (discord) => discord.gateway.closeNextIdentify(code),
      });
      expect(await ended(child)).toEqual({ code: 78, signal: null });
      expect(output()).toContain(says);
    },
  );
});

/** A device on which every write fails for want of space; Linux has one. */
const FULL_DISK = '/dev/full';
