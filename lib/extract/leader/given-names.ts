import { ROMANISED } from './romanised.ts';

/** First names of English with the short ones the press uses as often. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['anthony', 'antony', 'tony'],
  ['benjamin', 'ben'],
  ['charles', 'chuck', 'charlie'],
  ['christopher', 'chris'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['donald', 'don'],
  ['douglas', 'doug'],
  ['edward', 'ed', 'ted'],
  ['elizabeth', 'liz', 'beth'],
  ['gregory', 'greg'],
  ['jacob', 'jake', 'jack'],
  ['james', 'jim', 'jimmy'],
  ['jeffrey', 'jeff'],
  ['jennifer', 'jen', 'jenny'],
  ['john', 'jack'],
  ['joseph', 'joe'],
  ['joshua', 'josh'],
  ['kenneth', 'ken'],
  ['lawrence', 'larry'],
  ['matthew', 'matt'],
  ['michael', 'mike', 'mick'],
  ['nathaniel', 'nathan', 'nate'],
  ['nicholas', 'nick'],
  ['patrick', 'pat'],
  ['peter', 'pete'],
  ['philip', 'phillip', 'phil'],
  ['richard', 'dick', 'rick'],
  ['robert', 'bob', 'rob', 'bobby'],
  ['ronald', 'ron'],
  ['samuel', 'sam'],
  ['stephen', 'steven', 'steve'],
  ['susan', 'sue', 'susie'],
  ['theodore', 'ted'],
  ['thomas', 'tom', 'tommy'],
  ['timothy', 'tim'],
  ['victoria', 'vicky'],
  ['vincent', 'vince'],
  ['william', 'bill', 'will'],
];

const FORMS = new Map<string, Set<string>>();
for (const names of [...SHORT_FORMS, ...ROMANISED]) {
  const small = names.map((name) => name.toLowerCase());
  for (const name of small) FORMS.set(name, new Set([...(FORMS.get(name) ?? []), ...small]));
}

/** „Michael“ and „Mike“, „Alexander“ and „Aleksandr“: one first name, in small letters. */
export function sameGivenName(a: string, b: string): boolean {
  return a === b || FORMS.get(a)?.has(b) === true;
}
