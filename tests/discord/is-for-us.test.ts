import { expect, test } from 'vitest';
import { isForUs } from '../../src/discord/answer-message.ts';

const silent = { isFromMachine: false, isDirect: false, namesBot: false, pingsBotByReply: false };

test.each([
  { message: 'a message that names the bot', facts: { namesBot: true }, isHeard: true },
  { message: 'a reply that pings the bot', facts: { pingsBotByReply: true }, isHeard: true },
  { message: 'a direct message', facts: { isDirect: true }, isHeard: true },
  { message: 'a message to others', facts: {}, isHeard: false },
  { message: 'a bot that names the bot', facts: { isFromMachine: true, namesBot: true }, isHeard: false },
  {
    message: 'a bot that replies to the bot',
    facts: { isFromMachine: true, pingsBotByReply: true },
    isHeard: false,
  },
  {
    message: 'a direct message of the bot itself',
    facts: { isFromMachine: true, isDirect: true },
    isHeard: false,
  },
])('$message: $isHeard', ({ facts, isHeard }) => {
  expect(isForUs({ ...silent, ...facts })).toBe(isHeard);
});
