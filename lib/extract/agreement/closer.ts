import { actOf } from './act.ts';
import { carriedOut } from './carried-out.ts';
import type { CueMatch } from './cue-search.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** Which of two cues, one before and one after a document, says what becomes of it. */
export function closer(
  document: NamedDocument,
  before: CueMatch | null,
  after: CueMatch | null,
  words: DocumentWords,
): CueMatch | null {
  const act = after?.cue.says === 'act' ? after : null;
  const carried = before && carriedOut(document, before, act, words);
  // „theo một thỏa thuận hỗ trợ kỹ thuật vừa ký tuần trước“
  if (carried) return act && isNews(document, act) ? act : carried;
  if (!before || !after) return before ?? after;
  if (saysInForce(before) && act)
    return isNews(document, act) || isPlanned(document, act, words) ? act : before;
  if (before.cue.says === 'argued') return after;
  if (before.cue.says === 'cited' && act) return act;
  if (before.cue.says === 'negotiating' && act && isAbout(document, before)) return before;
  // „mở đường cho một thỏa thuận được thực hiện theo ba giai đoạn“
  const isNew = document.reading.tokens[document.from - 1]?.lower === 'một';
  if (isNew && before.cue.says === 'negotiating' && after.cue.says === 'in-force') return before;
  // „trước khi ký hợp đồng có hiệu lực đến năm 2026“
  if (signs(document, before) && after.cue.says === 'in-force') return before;
  return after.from - document.to <= document.from - before.to ? after : before;
}

// „tinh thần một thỏa thuận có khả năng sẽ đạt được“: what is still to be concluded is not in force.
function isPlanned(document: NamedDocument, act: CueMatch, { cues }: DocumentWords): boolean {
  const { is, from } = actOf(document, act, cues);
  return is === 'planned' && from >= document.to;
}

function saysInForce({ cue: { says } }: CueMatch): boolean {
  return says === 'in-force' || says === 'left' || says === 'broken' || says === 'argued';
}

/** „bàn về số phận của thỏa thuận ký năm 2015“: what is talked about, whenever it was signed. */
function isAbout({ reading: { tokens } }: NamedDocument, { from, to }: CueMatch): boolean {
  return to - from > 1 && tokens[to - 1]?.lower === 'về';
}

/** Whether „ký“ has the document for its object, with „một“ or „bản“ between at most. */
function signs({ reading: { tokens }, from }: NamedDocument, before: CueMatch): boolean {
  return (
    before.cue.says === 'act' &&
    /^k[ýí]$/.test(tokens[before.from]?.lower ?? '') &&
    from - before.to <= 2
  );
}

const NEWS = new Set(['vừa', 'mới']);

// „thực hiện các thỏa thuận đã ký“ is about carrying out; „… vừa ký kết“ is the news.
function isNews({ reading: { tokens } }: NamedDocument, { from, to }: CueMatch): boolean {
  for (let i = from - 2; i < to; i++) if (NEWS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
