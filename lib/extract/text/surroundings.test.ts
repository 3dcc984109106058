import { describe, expect, it } from 'vitest';
import { isForbidden, surroundings } from './surroundings.ts';
import { readField } from './tokens.ts';

const rules = surroundings({ text: 'Nga', notAfter: ['Ninh', 'bà'], notBefore: ['Sơn'] });

function forbids(text: string): boolean {
  const { tokens } = readField('body', text);
  const at = tokens.findIndex((token) => token.text === 'Nga');
  return isForbidden(tokens, at, at + 1, rules);
}

describe('what must not stand beside a name', () => {
  it.each(['Lê Ninh Nga', 'huyện Nga Sơn', 'gặp bà Nga', 'Bà Nga nói'])('stands in: %s', (text) => {
    expect(forbids(text)).toBe(true);
  });

  it.each(['cơ quan an ninh Nga', 'An ninh Nga', 'Nga sơn lại cầu', 'Ninh, Nga và Áo'])(
    'is another word, or not beside it, in: %s',
    (text) => {
      expect(forbids(text)).toBe(false);
    },
  );
});
