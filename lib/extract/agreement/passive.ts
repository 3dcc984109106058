import { phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { CueMatch } from './cue-search.ts';
import type { Cue } from './cues.ts';

/** What opens a clause about the document before it: „được hai trưởng đoàn ký“, „do hai Bộ trưởng ký“, „mà hai nước đã ký“. */
const OPENERS = new Set(['được', 'do', 'mà', 'bị']);

/** What only what binds can suffer: „thỏa thuận bị liên tiếp vi phạm“. */
const BREAK = phraseSet(['vi phạm', 'phá vỡ', 'xé bỏ', 'hủy bỏ', 'bãi bỏ', 'xóa bỏ']);

/** What befalls a document before it binds: „thỏa thuận bị quốc hội bác bỏ“. */
const REJECT = phraseSet(['bác bỏ', 'phủ quyết', 'chặn lại']);

/** Words the signers may take between the opener and the verb. */
const LONGEST_AGENT = 9;

const CONCLUDE = phraseSet([
  'ký',
  'ký kết',
  'kí',
  'kí kết',
  'ký tắt',
  'thông qua',
  'công bố',
  'đạt được',
]);
const CARRY_OUT = phraseSet(['triển khai', 'thực hiện', 'thực thi', 'thi hành']);

/** „ký vào tháng 9“, „ký ngày 5/3“: what follows a verb that has no object of its own. */
const NO_OBJECT = new Set(
  'vào trong tại ở nhân ngày cuối đầu giữa tháng năm sau trước hồi hôm khi đúng hiệu có tốt từ theo nghiêm đầy'.split(
    ' ',
  ),
);

/** The verb of a passive clause that follows a document, or null: its object is the document, nothing else. */
export function passiveAt(tokens: readonly Token[], at: number): CueMatch | null {
  const opener = tokens[at];
  if (!opener || !OPENERS.has(opener.lower) || opener.gap !== 'space') return null;
  // „tự do“, „lý do“
  if (opener.lower === 'do' && /^(tự|lý|cớ)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  for (
    let i = at + (opener.lower === 'bị' ? 1 : 2);
    i < tokens.length && i - at <= LONGEST_AGENT;
    i++
  ) {
    const token = tokens[i];
    if (!token || token.sentence !== opener.sentence || token.gap === 'break') return null;
    const verb = opener.lower === 'bị' ? sufferedAt(tokens, i) : doneAt(tokens, i);
    if (verb && endsClause(tokens, verb.to))
      return { from: i, to: verb.to, cue: { says: verb.says, reach: 0 } };
  }
  return null;
}

type Verb = { readonly to: number; readonly says: Cue['says'] };

function doneAt(tokens: readonly Token[], at: number): Verb | null {
  const act = CONCLUDE.longestAt(tokens, at);
  // hiệp định mà hai bên định ký trong năm
  if (act) return { to: act.to, says: isMeant(tokens, at) ? 'negotiating' : 'act' };
  const carried = CARRY_OUT.longestAt(tokens, at);
  return carried && { to: carried.to, says: 'in-force' };
}

/** „định ký“, but „quyết định ký“, „hiệp định ký“ */
function isMeant(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'định' && !/^(quyết|hiệp)$/.test(tokens[at - 2]?.lower ?? '');
}

function sufferedAt(tokens: readonly Token[], at: number): Verb | null {
  const rejected = REJECT.longestAt(tokens, at);
  if (rejected) return { to: rejected.to, says: 'negotiating' };
  const broken = BREAK.longestAt(tokens, at);
  return broken && { to: broken.to, says: 'broken' };
}

const PLANNED = phraseSet([
  'dự kiến ký',
  'dự kiến ký kết',
  'sẽ ký',
  'sẽ ký kết',
  'dự định ký',
  'chờ ký',
  'để ký',
]);

// Thỏa thuận tài trợ cho xe buýt điện, dự kiến ký vào mùa thu
export function plannedAt(tokens: readonly Token[], at: number): CueMatch | null {
  const planned = PLANNED.longestAt(tokens, at);
  if (!planned || !endsClause(tokens, planned.to)) return null;
  return { from: at, to: planned.to, cue: { says: 'negotiating', reach: 0 } };
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.opens || next.gap !== 'space' || NO_OBJECT.has(next.lower);
}
