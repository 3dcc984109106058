import { describe, expect, it } from 'vitest';
import { pressForm } from './press-form.ts';

describe('the name as the press gives it', () => {
  it.each([
    ['Joseph H.Kelling', 'Joseph Kelling'],
    ['Mira R. Torvald', 'Mira Torvald'],
    ['George H. W. Kelling', 'George Kelling'],
    ["Terence B O'Malley", "Terence O'Malley"],
    ['Igor Petrovich Semashov', 'Igor Semashov'],
    ['Olga Sergeyevna Semashova', 'Olga Semashova'],
  ])('%s leaves out what stands between', (written, name) => {
    expect(pressForm(written)).toBe(name);
  });

  it.each([
    'J.D. Kelling',
    'V.Semashov',
    'K.P. Kelling',
    'Lê Ô Pích',
    'Leo XIV',
    'Jean-Pierre K',
    'Ivan Petrovich',
    'Juan Manuel Torrado',
    'Petra Milosevich-Kelling',
  ])('%s stays as it is', (name) => {
    expect(pressForm(name)).toBe(name);
  });
});
