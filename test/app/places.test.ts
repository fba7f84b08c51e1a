import { expect, test } from 'vitest';
import { placeFor } from '../../src/app/places.ts';
import type { Incoming } from '../../src/core/incoming.ts';
import { incoming } from '../support/at-the-door.ts';

const asked = incoming('one');
const shared: Incoming = { ...asked, place: { key: 'thread', audience: 'shared' } };
const work = { id: 'sweep', deed: 'sweep', due: asked.at, about: {} };
const due: Incoming = { ...asked, what: { kind: 'due', work } };

test('what is for the asker alone stays where nobody else sees it, and leaves where others do', () => {
  expect(placeFor({ person: 'ana' }, asked, 'ana')).toBe('talk');
  expect(placeFor({ person: 'ana' }, shared, 'ana')).toBe('direct:ana');
});

test('what is for someone else goes to them, wherever it was asked for', () => {
  for (const from of [asked, shared]) expect(placeFor({ person: 'sam' }, from, 'ana')).toBe('direct:sam');
});

test('what is due was asked for nowhere, so it goes to the person', () => {
  expect(placeFor({ person: 'clock' }, due, 'clock')).toBe('direct:clock');
});

test('an answer stays where it was asked for, and Home is Home', () => {
  for (const from of [asked, shared]) {
    expect(placeFor('here', from, 'ana')).toBe(from.place.key);
    expect(placeFor({ home: 'sam' }, from, 'ana')).toBe('home:sam');
  }
});
