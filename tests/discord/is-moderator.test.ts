import { describe, expect, test } from 'vitest';
import { isKeeper, isModerator, type ModeratorRule, type Person } from '../../src/discord/moderators.ts';

const HOME = '100000000000000001';
const FOREIGN = '100000000000000002';
const rule: ModeratorRule = {
  homeServer: HOME,
  pinned: undefined,
  moderators: ['300000000000000001', '400000000000000001'],
  owners: ['500000000000000001'],
};
const member: Person = {
  userId: '200000000000000001',
  name: 'Ben',
  channel: undefined,
  server: HOME,
  roles: [],
  mayManageServer: false,
  mayManageMessages: false,
};

describe('where a server is home', () => {
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
      who: 'the owner of the application without a permission, where the settings name the home',
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

describe('where the settings name no home, the owners of the application', () => {
  const owned = { ...rule, homeServer: undefined, pinned: HOME };
  const owner = { userId: '500000000000000001' };
  test.each([
    { where: 'in the server that was pinned', in: owned, person: owner },
    { where: 'in another server', in: owned, person: { ...owner, server: FOREIGN } },
    { where: 'in a direct message', in: owned, person: { ...owner, server: undefined } },
    { where: 'while no server is pinned', in: { ...owned, pinned: undefined }, person: owner },
  ])('may tend the knowledge $where', ({ in: current, person }) => {
    expect(isModerator(current, { ...member, ...person })).toBe(true);
  });

  test.each([
    { who: 'somebody who may manage a server', person: { mayManageServer: true } },
    { who: 'a named user', person: { userId: '300000000000000001' } },
    { who: 'a manager in a direct message', person: { server: undefined, mayManageServer: true } },
  ])('are all who may while no server is pinned: not $who', ({ person }) => {
    expect(isModerator({ ...owned, pinned: undefined }, { ...member, ...person })).toBe(false);
  });
});

describe('what a server shows', () => {
  const pinned = { ...rule, homeServer: undefined, pinned: HOME };
  test.each([
    { who: 'a moderator of the home server', person: { userId: '300000000000000001' }, may: true },
    { who: 'an ordinary member of the home server', person: {}, may: false },
    { who: 'a manager of another server', person: { server: FOREIGN, mayManageServer: true }, may: true },
    { who: 'an ordinary member of another server', person: { server: FOREIGN }, may: false },
    {
      who: 'a user named in the settings in another server',
      person: { server: FOREIGN, userId: '300000000000000001' },
      may: false,
    },
    {
      who: 'whoever has the permission in a direct message',
      person: { server: undefined, mayManageServer: true },
      may: false,
    },
  ])('$who may say it: $may', ({ person, may }) => {
    for (const one of [rule, pinned]) expect(isKeeper(one, { ...member, ...person })).toBe(may);
  });

  test('where no server is home, each is a server of its own managers', () => {
    const homeless = { ...rule, homeServer: undefined, pinned: undefined };
    expect(isKeeper(homeless, { ...member, mayManageServer: true })).toBe(true);
    expect(isKeeper(homeless, member)).toBe(false);
  });
});
