import { setTimeout as wait } from 'node:timers/promises';
import { type RESTOptions, SnowflakeUtil } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createDiscordClock } from '../../src/discord/discord-clock.ts';
import { createRequest, TooLate } from '../../src/discord/request.ts';

type Send = RESTOptions['makeRequest'];
const CHANNEL = 'https://discord.test/api/v10/channels/1/messages';
const CALLBACK = 'https://discord.test/api/v10/interactions/1/token/callback?with_response=false';

describe('a request', () => {
  test.each([
    { trouble: 'a server error', first: async () => new Response('{}', { status: 502 }) },
    { trouble: 'a connection that is reset', first: async () => Promise.reject(broken('ECONNRESET')) },
    {
      trouble: 'a connection that is closed politely',
      first: async () => Promise.reject(broken('UND_ERR_SOCKET')),
    },
    { trouble: 'an answer that breaks off', first: async () => breaksOff() },
  ])('is repeated after $trouble', async ({ first }) => {
    const { send, times } = inTurn(first, ok);
    const response = await createRequest({ onRefusedToken: fail, send })(CHANNEL, {});
    expect(await response.json()).toEqual({ id: '1' });
    expect(times()).toBe(2);
  });

  test('waits longer before each try, and gives the last answer after the fourth', async () => {
    const at: number[] = [];
    const send: Send = async () => {
      at.push(performance.now());
      return new Response('{}', { status: 503 });
    };
    const response = await createRequest({ onRefusedToken: fail, send })(CHANNEL, {});
    expect(response.status).toBe(503);
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(pauses).toHaveLength(3);
    expect(pauses).toEqual([...pauses].sort((left, right) => left - right));
  });

  test('is not repeated when Discord refuses it', async () => {
    const { send, times } = inTurn(async () => new Response('{"code":50013}', { status: 403 }), ok);
    const response = await createRequest({ onRefusedToken: fail, send })(CHANNEL, {});
    expect([response.status, times()]).toEqual([403, 1]);
  });

  test('fails with the reason when it is a fault of ours', async () => {
    const { send } = inTurn(async () => Promise.reject(new TypeError('not a request')), ok);
    await expect(createRequest({ onRefusedToken: fail, send })(CHANNEL, {})).rejects.toThrow('not a request');
  });

  test('that answers an interaction is given up before the three seconds are over, also between two tries', async () => {
    const send: Send = async (_url, { signal }) => {
      await wait(60_000, undefined, signal ? { signal } : {});
      return ok();
    };
    const started = performance.now();
    await expect(createRequest({ onRefusedToken: fail, send })(CALLBACK, {})).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('that answers an interaction is not begun when its time was over before there was a place', async () => {
    let begun = 0;
    const send: Send = async (_url, { signal }) => {
      begun += 1;
      await wait(60_000, undefined, signal ? { signal } : {});
      return ok();
    };
    const request = createRequest({ onRefusedToken: fail, send });
    const all = Array.from({ length: 200 }, () => request(CALLBACK, {}));
    const ends = await Promise.allSettled(all);
    const late = ends.filter((end) => end.status === 'rejected' && end.reason instanceof TooLate);
    expect([begun, late.length]).toEqual([64, 136]);
  });

  test('that answers an interaction which is over by Discord’s own clock is not begun', async () => {
    const clock = createDiscordClock();
    clock.hear(new Date(clock.now()).toUTCString(), clock.now());
    const request = createRequest({ onRefusedToken: fail, clock, send: async () => ok() });
    const id = SnowflakeUtil.generate({ timestamp: Math.round(clock.now()) - 5_000 });
    const answering = request(`https://discord.test/api/v10/interactions/${id}/token/callback`, {});
    await expect(answering).rejects.toThrow(TooLate);
  });

  test('that is refused for the bot’s own token is told', async () => {
    let refusals = 0;
    const onRefusedToken = () => {
      refusals += 1;
    };
    const send: Send = async () => new Response('{}', { status: 401 });
    const request = createRequest({ onRefusedToken, send });
    await request(CHANNEL, { headers: { Authorization: 'Bot secret' } });
    expect(refusals).toBe(1);
    await request(CALLBACK, { headers: {} });
    expect(refusals).toBe(1);
  });

  test('waits for a place when sixty-four are under way', async () => {
    let most = 0;
    let underWay = 0;
    const send: Send = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await wait(1);
      underWay -= 1;
      return ok();
    };
    const request = createRequest({ onRefusedToken: fail, send });
    const answers = await Promise.all(Array.from({ length: 300 }, () => request(CHANNEL, {})));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(most).toBe(64);
  });
});

async function ok(): Promise<Response> {
  return new Response('{"id":"1"}', { headers: { 'content-type': 'application/json' } });
}

function inTurn(...answers: readonly (() => Promise<Response>)[]): {
  readonly send: Send;
  readonly times: () => number;
} {
  let times = 0;
  const send: Send = async () => {
    const answer = answers[times] ?? ok;
    times += 1;
    return answer();
  };
  return { send, times: () => times };
}

function broken(code: string): Error {
  return Object.assign(new Error('other side closed'), { code });
}

function breaksOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":'));
      controller.error(broken('UND_ERR_SOCKET'));
    },
  });
  return new Response(body);
}

function fail(): void {
  throw new Error('the token was not refused');
}
