import type { Reading } from '../text/tokens.ts';
import type { PersonMention } from './mention.ts';
import { nameAt } from './name-run.ts';
import { SURNAMES } from './surnames.ts';

/** Tokens covered by names of people, so that „Nguyễn Phú Mỹ“ names no country. */
export function takenBy(people: readonly PersonMention[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { from, to } of people) for (let i = from; i < to; i++) taken.add(i);
  return taken;
}

/**
 * Given names of the Vietnamese people in an article, in small letters: after „Nguyễn Thị Nga“ a bare
 * „Nga“ may be her.
 */
export function givenNamesOf(readings: readonly Reading[]): ReadonlySet<string> {
  const given = new Set<string>();
  for (const reading of readings) {
    const { tokens } = reading;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !SURNAMES.has(token.text)) continue;
      const name = nameAt(reading, i, () => false);
      if (!name || name.shape !== 'vietnamese' || name.to - name.from < 3) continue;
      const last = tokens[name.to - 1];
      if (last) given.add(last.lower);
      i = name.to - 1;
    }
  }
  return given;
}
