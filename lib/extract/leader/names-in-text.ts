import type { Reading } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import type { PersonMention } from './mention.ts';
import { nameAt } from './name-run.ts';

/** Words inside a name that leave no doubt: „Nguyễn Thị Hà Lan“. */
const MIDDLE = new Set(['Thị', 'Văn']);

/** Tokens covered by names of people, so that „Nguyễn Thị Hà Lan“ names no country. */
export function takenBy(
  people: readonly PersonMention[],
  { tokens }: Reading,
  { surnames }: LeaderWords,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const before = tokens[i - 1];
    if (!before || !MIDDLE.has(tokens[i]?.text ?? '') || !surnames.has(before.text)) continue;
    for (
      let at = i + 1;
      at < i + 4 && tokens[at]?.case === 'capital' && tokens[at]?.gap === 'space';
      at++
    )
      taken.add(at);
  }
  for (const { from, to } of people) for (let i = from; i < to; i++) taken.add(i);
  return taken;
}

/**
 * Given names of the Vietnamese people in an article, in small letters: after „Nguyễn Thị Nga“ a bare
 * „Nga“ may be her.
 */
export function givenNamesOf(
  readings: readonly Reading[],
  words: LeaderWords,
): ReadonlySet<string> {
  const given = new Set<string>();
  for (const reading of readings) {
    const { tokens } = reading;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !words.surnames.has(token.text)) continue;
      const name = nameAt(reading, i, words, () => false);
      if (name?.shape !== 'vietnamese' || name.to - name.from < 3) continue;
      const last = tokens[name.to - 1];
      if (last) given.add(last.lower);
      i = name.to - 1;
    }
  }
  return given;
}
