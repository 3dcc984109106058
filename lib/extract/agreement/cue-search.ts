import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { carriedOut } from './carried-out.ts';
import type { Cue, Cues } from './cues.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';
import { passiveAt, plannedAt } from './passive.ts';

export type CueMatch = { readonly from: number; readonly to: number; readonly cue: Cue };

export function closer(
  document: NamedDocument,
  before: CueMatch | null,
  after: CueMatch | null,
  words: DocumentWords,
): CueMatch | null {
  const act = after?.cue.says === 'act' ? after : null;
  const carried = before && carriedOut(document, before, act, words);
  if (carried) return carried;
  if (!before || !after) return before ?? after;
  // „thực hiện các thỏa thuận đã ký“ is about carrying out; „… vừa ký kết“ is the news.
  if (before.cue.says === 'in-force' && after.cue.says === 'act')
    return isNews(document, after) ? after : before;
  if (before.cue.says === 'cited' && after.cue.says === 'act') return after;
  if (before.cue.says === 'negotiating' && after.cue.says === 'act' && isAbout(document, before))
    return before;
  return after.from - document.to <= document.from - before.to ? after : before;
}

/** „bàn về số phận của thỏa thuận ký năm 2015“: what is talked about, whenever it was signed. */
function isAbout({ reading: { tokens } }: NamedDocument, { from, to }: CueMatch): boolean {
  return to - from > 1 && tokens[to - 1]?.lower === 'về';
}

const NEWS = new Set(['vừa', 'mới']);

function isNews({ reading: { tokens } }: NamedDocument, { from, to }: CueMatch): boolean {
  for (let i = from - 2; i < to; i++) if (NEWS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

export function cueBefore(
  { reading: { tokens }, from }: NamedDocument,
  cues: Cues,
): CueMatch | null {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && from - i <= 44; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const match = cues.before.at(tokens, i).find(({ to }) => to <= from);
    if (!match || isOtherWord(tokens, i, cues)) continue;
    if (from - match.to <= match.value.reach) {
      return (
        longestOver(tokens, match, from, cues) ?? {
          from: i,
          to: match.to,
          cue: match.value,
        }
      );
    }
  }
  return null;
}

/** „tiếp tục tham gia“ over „tham gia“: a longer cue that begins a few words earlier. */
function longestOver(
  tokens: readonly Token[],
  { from: at, to: end }: { from: number; to: number },
  limit: number,
  { before }: Cues,
): CueMatch | null {
  let best: CueMatch | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const match = before.longestAt(tokens, i);
    if (match && match.to >= end && match.to <= limit)
      best = { from: i, to: match.to, cue: match.value };
  }
  return best;
}

export function cueAfter(
  { reading: { tokens }, from, to }: NamedDocument,
  cues: Cues,
): CueMatch | null {
  const sentence = tokens[from]?.sentence;
  for (let i = to; i < tokens.length && i - to <= 14; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const clause = passiveAt(tokens, i) ?? plannedAt(tokens, i);
    if (clause && !isOtherWord(tokens, clause.from, cues)) return clause;
    const match = cues.after.longestAt(tokens, i);
    if (match && i - to <= match.value.reach && !isOtherWord(tokens, i, cues)) {
      return { from: match.from, to: match.to, cue: match.value };
    }
    // „Thỏa thuận A, ký Hiệp định B“: the next document owns its own verb.
    if (token.gap === 'break') break;
  }
  return null;
}

/** „đăng ký“, „thư ký“, „ký ức“, „địa bàn“, „hàng không“: not the verb, no denial. */
function isOtherWord(tokens: readonly Token[], at: number, { otherWords }: Cues): boolean {
  const [before = '', word = '', after = ''] = [
    tokens[at - 1]?.lower,
    tokens[at]?.lower,
    tokens[at + 1]?.lower,
  ];
  return (otherWords.get(before)?.has(word) || otherWords.get(word)?.has(after)) ?? false;
}

/** First token of the last phrase of a list that begins in [from, to), or -1. */
export function wordWithin(
  tokens: readonly Token[],
  list: Phrases<true>,
  from: number,
  to: number,
  cues: Cues,
): number {
  const sentence = tokens[to]?.sentence;
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    if (tokens[i]?.sentence !== sentence) return -1;
    // „Cần Thơ“
    if (tokens[i]?.case === 'capital' && !tokens[i]?.opens) continue;
    const match = list.longestAt(tokens, i);
    if (match && match.to <= to + 1 && !isOtherWord(tokens, i, cues)) return i;
  }
  return -1;
}
