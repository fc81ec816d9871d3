import { expect, test } from 'vitest';
import { judgeServers } from '../../../src/discord/doctor/judge.ts';

const [VIEW, SEND, IN_THREADS, HISTORY] = [1n << 10n, 1n << 11n, 1n << 38n, 1n << 16n];

test.each([
  { given: VIEW | SEND | IN_THREADS | HISTORY, lacks: undefined },
  { given: VIEW | SEND, lacks: 'lacks Send Messages in Threads, Read Message History.' },
  { given: 0n, lacks: 'lacks View Channels, Send Messages, Send Messages in Threads, Read Message History.' },
])('a server that gives $given: $lacks', ({ given, lacks }) => {
  const findings = judgeServers([{ id: '1', name: 'Home', permissions: given.toString() }], undefined);
  const told = findings.find(({ text }) => text.includes('lacks'));
  if (lacks === undefined) expect(told).toBeUndefined();
  else expect(told?.text).toContain(lacks);
});

test('no server is no fault', () => {
  expect(judgeServers([], undefined)).toEqual([
    { state: 'look', text: 'The bot is in no server yet. The link below invites it.' },
  ]);
});

test.each([{ answer: undefined }, { answer: {} }, { answer: 'x' }])(
  'an answer of another form ($answer) is taken for none',
  ({ answer }) => {
    expect(judgeServers(answer, undefined)).toHaveLength(1);
  },
);

test('of many servers the first ten are named', () => {
  const servers = Array.from({ length: 14 }, (_, index) => ({
    id: `${index}`,
    name: `S${index}`,
    permissions: '0',
  }));
  expect(judgeServers(servers, '3')[0]?.text).toMatch(/14 servers: “S0”.*“S9” and 4 more\.$/);
});
