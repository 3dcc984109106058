import { type Phrases, phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** Words of the longest title that is read. */
const LONGEST_TITLE = 48;

/** Ministries that hold a comma: „Văn hóa, Thể thao và Du lịch“. */
const COMMA_IN_MINISTRY = phraseSet(['Thể thao', 'Thương binh', 'Khoa học và Công nghệ']);

const SEVERAL = new Set(
  'các những nhiều số loạt hai ba bốn sáu bảy tám chín mười từng mọi'.split(' '),
);
const TRAILING = new Set(
  'về giữa và của trong với các những trên cho nhiều một số chính hai thêm ở'.split(' '),
);

/** Words of a title, `from` the document's first to `to` (exclusive). */
export type TitleSpan = { readonly from: number; readonly to: number };

/**
 * The title of a document as the text writes it, or null where the text only says what kind it is.
 *
 * @param names the names of documents, at which another title begins.
 */
export function titleOf(
  { reading: { tokens }, type, from, to }: NamedDocument,
  names: Phrases<unknown>,
  words: DocumentWords,
): TitleSpan | null {
  const head = tokens[from];
  const before = tokens[from - 1];
  if (!head || isSeveral(before, head) || SEVERAL.has(head.lower)) return null;
  let end = to;
  let between = false;
  for (let i = to; i < tokens.length && i - from < LONGEST_TITLE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== head.sentence || !goesOn(tokens, i)) break;
    if (endsTitle(tokens, i, to, words)) break;
    if (token.lower === 'với' && !between) break;
    if (token.lower === 'và' && endsAtAnd(tokens, i, names, words)) break;
    between ||= token.lower === 'giữa';
    end = i + 1;
  }
  while (end > to && TRAILING.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end === to) return null;
  const proper = head.case === 'capital' && !head.opens;
  const named =
    namesSomething(tokens, to, end) && (NAMED_FOR.has(type) || saysWhat(tokens, to, end));
  return proper || named ? { from, to: end } : null;
}

function isSeveral(before: Token | undefined, head: Token): boolean {
  if (!before || before.sentence !== head.sentence) return false;
  return head.gap === 'space' && (SEVERAL.has(before.lower) || before.case === 'number');
}

/** „mới“ and „khác“ end only a title that has not begun: „thỏa thuận mới“, but „trong thời đại mới“. */
const ENDS_AT_ONCE = new Set(['mới', 'khác']);

/** Whether a word goes on after the document; a new title of office does: „Tuyên bố chung Tổng Bí thư …“. */
function endsTitle(
  tokens: readonly Token[],
  at: number,
  first: number,
  { titleEnds, offices }: DocumentWords,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.case === 'lower') {
    // „thương mại tự do“, „hàng không có hiệu lực“
    if (token.lower === 'do' && before?.lower === 'tự') return false;
    if (token.lower === 'không' && before?.lower === 'hàng') return false;
    if (at === first && ENDS_AT_ONCE.has(token.lower)) return true;
    return titleEnds.longestAt(tokens, at) !== null;
  }
  const office = offices.longestAt(tokens, at);
  return office !== null && office.to - at > 1 && !CONNECTS.has(before?.lower ?? '');
}

const CONNECTS = new Set(['giữa', 'và', 'của', 'cấp']);

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  switch (token?.gap) {
    case 'space':
    case 'line':
    case 'hyphen':
    case 'slash':
    case 'apostrophe':
      return true;
    case 'comma':
      return COMMA_IN_MINISTRY.longestAt(tokens, at) !== null;
    case 'dot':
      return (tokens[at - 1]?.text.length ?? 9) <= 3;
    default:
      return false;
  }
}

function endsAtAnd(
  tokens: readonly Token[],
  at: number,
  names: Phrases<unknown>,
  { titleEndsAfterAnd }: DocumentWords,
): boolean {
  return (
    names.longestAt(tokens, at + 1) !== null || titleEndsAfterAnd.longestAt(tokens, at + 1) !== null
  );
}

/** Kinds of document that a place or a body is enough to name: „hiệp định Sochi“, „hiệp ước INF“. */
const NAMED_FOR: ReadonlySet<string> = new Set(['treaty', 'agreement', 'convention', 'protocol']);

/** „… về năng lượng“, „… giữa Mỹ và Trung Quốc“ */
function saysWhat(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.lower === 'về' || tokens[i]?.lower === 'giữa') return true;
  return false;
}

/** „thỏa thuận ngừng bắn giữa Israel và Hamas“ has a name in it; „thỏa thuận về vấn đề đó“ none. */
function namesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.case;
    if (kind === 'capital' || kind === 'upper') return true;
  }
  return false;
}
