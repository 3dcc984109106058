import { expect, it } from 'vitest';
import { sameGivenName } from './given-names.ts';

it('takes a short form, and another romanisation, for the same first name', () => {
  expect(sameGivenName('michael', 'mike')).toBe(true);
  expect(sameGivenName('bob', 'robert')).toBe(true);
  expect(sameGivenName('aleksandr', 'alexander')).toBe(true);
});

it('keeps two first names apart, also where they share a short form', () => {
  expect(sameGivenName('edward', 'theodore')).toBe(false);
  expect(sameGivenName('james', 'john')).toBe(false);
  expect(sameGivenName('maria', 'mark')).toBe(false);
});
