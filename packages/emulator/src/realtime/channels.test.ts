import { expect, test } from 'vitest';
import { channelsOf, expandChannels, namesOf } from './channels.ts';

test('a user’s account is two channels, a guest’s is one on which nothing is told', () => {
  expect(expandChannels(['account'], 'ada')).toEqual(['account', 'account.ada']);
  expect(expandChannels(['account'], undefined)).toEqual(['account']);
  expect(expandChannels(['account.update'], 'ada')).toEqual(['account.update', 'account.ada.update']);
  expect(expandChannels(['account.ada', 'files'], 'ada')).toEqual(['account.ada', 'files']);
});

test('what is asked about other users is left out', () => {
  expect(expandChannels(['account', 'documents', 'account.bob'], 'ada')).toEqual([
    'account',
    'documents',
    'account.ada',
  ]);
  expect(expandChannels(['account.update', 'account.bob.update'], 'ada')).toEqual([
    'account.update',
    'account.ada.update',
  ]);
  expect(expandChannels(['account.update', 'account.bob', 'files'], undefined)).toEqual(['files']);
});

test('a change of the account itself has channels of its own', () => {
  expect(channelsOf({ userId: 'ada', name: 'update.name', payload: {} })).toEqual([
    'account',
    'account.ada',
    'account.update',
    'account.ada.update',
  ]);
  const created = { userId: 'ada', name: 'sessions.s1.create', payload: {} };
  expect(channelsOf(created)).toEqual(['account', 'account.ada']);
});

test('an event has a name for this and for any resource', () => {
  expect(namesOf({ userId: 'ada', name: 'sessions.s1.create', payload: {} }).toSorted()).toEqual([
    'users.*',
    'users.*.sessions.*',
    'users.*.sessions.*.create',
    'users.*.sessions.s1',
    'users.*.sessions.s1.create',
    'users.ada',
    'users.ada.sessions.*',
    'users.ada.sessions.*.create',
    'users.ada.sessions.s1',
    'users.ada.sessions.s1.create',
  ]);
});
