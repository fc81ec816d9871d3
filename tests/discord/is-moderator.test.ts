import { describe, expect, test } from 'vitest';
import { isModerator, type ModeratorRule, type Person } from '../../src/discord/moderators.ts';

const HOME = '100000000000000001';
const FOREIGN = '100000000000000002';
const rule: ModeratorRule = {
  homeServer: HOME,
  moderators: ['300000000000000001', '400000000000000001'],
  servers: [HOME, FOREIGN],
  owners: ['500000000000000001'],
};
const member: Person = {
  userId: '200000000000000001',
  name: 'Ben',
  server: HOME,
  roles: [],
  mayManageServer: false,
  mayManageMessages: false,
};

describe('with a home server in the settings', () => {
  test.each([
    { who: 'somebody who may manage the home server', person: { mayManageServer: true }, may: true },
    { who: 'a user named in the settings', person: { userId: '300000000000000001' }, may: true },
    {
      who: 'a member with a role named in the settings',
      person: { roles: ['4', '400000000000000001'] },
      may: true,
    },
    { who: 'an ordinary member', person: {}, may: false },
    { who: 'a member with other roles', person: { roles: ['400000000000000002'] }, may: false },
    {
      who: 'the owner of the application without a permission',
      person: { userId: '500000000000000001' },
      may: false,
    },
    {
      who: 'an administrator of another server',
      person: { server: FOREIGN, mayManageServer: true },
      may: false,
    },
    {
      who: 'a named user in another server',
      person: { server: FOREIGN, userId: '300000000000000001' },
      may: false,
    },
    {
      who: 'a named role in another server',
      person: { server: FOREIGN, roles: ['400000000000000001'] },
      may: false,
    },
    {
      who: 'a named user in a direct message',
      person: { server: undefined, userId: '300000000000000001' },
      may: false,
    },
    {
      who: 'somebody who installed the app for themselves on a server the bot is not in',
      person: { server: '999999999999999999', mayManageServer: true },
      may: false,
    },
  ])('$who: $may', ({ person, may }) => {
    expect(isModerator(rule, { ...member, ...person })).toBe(may);
  });
});

describe('without a home server in the settings', () => {
  const alone = { ...rule, homeServer: undefined, servers: [HOME] };
  const several = { ...rule, homeServer: undefined };
  const none = { ...rule, homeServer: undefined, servers: [] };
  test.each([
    {
      who: 'a manager of the one server the bot is in',
      in: alone,
      person: { mayManageServer: true },
      may: true,
    },
    { who: 'a named user in the one server', in: alone, person: { userId: '300000000000000001' }, may: true },
    { who: 'an ordinary member of the one server', in: alone, person: {}, may: false },
    {
      who: 'a manager of one of several servers',
      in: several,
      person: { mayManageServer: true },
      may: false,
    },
    {
      who: 'a named user with several servers',
      in: several,
      person: { userId: '300000000000000001' },
      may: false,
    },
    {
      who: 'the owner with several servers',
      in: several,
      person: { userId: '500000000000000001' },
      may: true,
    },
    {
      who: 'the owner in a direct message',
      in: several,
      person: { userId: '500000000000000001', server: undefined },
      may: true,
    },
    {
      who: 'a manager of some server while the bot is in none',
      in: none,
      person: { mayManageServer: true },
      may: false,
    },
  ])('$who: $may', ({ in: current, person, may }) => {
    expect(isModerator(current, { ...member, ...person })).toBe(may);
  });
});
