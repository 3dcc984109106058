import type { Token } from '../text/tokens.ts';
import type { CueMatch } from './cue-search.ts';
import type { Cues } from './cues.ts';
import { DONE } from './done.ts';

/** Words from a verb of adopting to the one that says for what reason. */
const ADOPTED_REACH = 10;

/** The verb of adopting that stands before one of praise in its clause, or null: the vote is the news. */
// vừa thông qua với đa số phiếu ủng hộ nghị quyết
export function justAdopted(
  tokens: readonly Token[],
  at: number,
  { before }: Cues,
): CueMatch | null {
  for (let i = at - 1; i > Math.max(0, at - ADOPTED_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || tokens[i + 1]?.gap === 'comma') break;
    const act = before.longestAt(tokens, i);
    if (act?.value.says === 'act' && DONE.has(tokens[i - 1]?.lower ?? ''))
      return { from: i, to: act.to, cue: act.value };
  }
  return null;
}
