import type { Token } from '../text/tokens.ts';
import { carriedOut } from './carried-out.ts';
import { AFTER, BEFORE, type Cue, type MODALS } from './cues.ts';
import type { NamedDocument } from './mention.ts';
import { passiveAt, plannedAt } from './passive.ts';

export type CueMatch = { readonly from: number; readonly to: number; readonly cue: Cue };

export function closer(
  document: NamedDocument,
  before: CueMatch | null,
  after: CueMatch | null,
): CueMatch | null {
  const act = after?.cue.says === 'act' ? after : null;
  const carried = before && carriedOut(document, before, act);
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

export function cueBefore(tokens: readonly Token[], { from }: NamedDocument): CueMatch | null {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && from - i <= 44; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const match = BEFORE.at(tokens, i).find(({ to }) => to <= from);
    if (!match || isOtherWord(tokens, i)) continue;
    if (from - match.to <= match.value.reach) {
      return (
        longestOver(tokens, match.from, match.to, from) ?? {
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
  at: number,
  end: number,
  limit: number,
): CueMatch | null {
  let best: CueMatch | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const match = BEFORE.longestAt(tokens, i);
    if (match && match.to >= end && match.to <= limit)
      best = { from: i, to: match.to, cue: match.value };
  }
  return best;
}

export function cueAfter(tokens: readonly Token[], { from, to }: NamedDocument): CueMatch | null {
  const sentence = tokens[from]?.sentence;
  for (let i = to; i < tokens.length && i - to <= 14; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const clause = passiveAt(tokens, i) ?? plannedAt(tokens, i);
    if (clause && !isOtherWord(tokens, clause.from)) return clause;
    const match = AFTER.longestAt(tokens, i);
    if (match && i - to <= match.value.reach && !isOtherWord(tokens, i)) {
      return { from: match.from, to: match.to, cue: match.value };
    }
    // „Thỏa thuận A, ký Hiệp định B“: the next document owns its own verb.
    if (token.gap === 'break') break;
  }
  return null;
}

const NOT_SIGNING_AFTER = new Set([
  'giả',
  'ức',
  'sự',
  'hiệu',
  'túc',
  'quỹ',
  'gửi',
  'thác',
  'sinh',
  'họa',
  'tên',
  'tặng',
]);
const NOT_SIGNING_BEFORE = new Set(['đăng', 'chữ', 'nhật', 'thư', 'bút', 'tốc', 'du', 'hồi']);

/** „hàng không“, „không quân“, „không chỉ“: no denial. */
const AIR_BEFORE = new Set(['hàng', 'phòng']);
const NOT_DENYING_AFTER = new Set(['quân', 'gian', 'chỉ', 'những', 'ngừng']);

/** „địa bàn“, „bàn giao“, „bàn đạp“: not the verb. */
const NOT_DISCUSSING_BEFORE = new Set(['địa', 'cái', 'trên', 'phím', 'văn', 'niết']);
const NOT_DISCUSSING_AFTER = new Set([
  'giao',
  'thắng',
  'ghế',
  'đạp',
  'chân',
  'cờ',
  'tay',
  'đàm',
  'môn',
  'tròn',
  'tán',
]);

/** „đăng ký“, „thư ký“, „ký ức“, „địa bàn“: not the verb. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'bàn')
    return NOT_DISCUSSING_BEFORE.has(before) || NOT_DISCUSSING_AFTER.has(after);
  if (tokens[at]?.lower === 'không') return AIR_BEFORE.has(before) || NOT_DENYING_AFTER.has(after);
  if (tokens[at]?.lower !== 'ký') return false;
  return NOT_SIGNING_BEFORE.has(before) || NOT_SIGNING_AFTER.has(after);
}

/** First token of the last phrase of a list that begins in [from, to), or -1. */
export function wordWithin(
  tokens: readonly Token[],
  list: typeof MODALS,
  from: number,
  to: number,
): number {
  const sentence = tokens[to]?.sentence;
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    if (tokens[i]?.sentence !== sentence) return -1;
    // „Cần Thơ“
    if (tokens[i]?.case === 'capital' && !tokens[i]?.opens) continue;
    const match = list.longestAt(tokens, i);
    if (match && match.to <= to + 1 && !isOtherWord(tokens, i)) return i;
  }
  return -1;
}
