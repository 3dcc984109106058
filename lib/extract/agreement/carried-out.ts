import type { AgreementType } from '#lib/schema/vocabulary';
import type { Token } from '../text/tokens.ts';
import { sidesTo } from './bilateral.ts';
import type { CueMatch } from './cue-search.ts';
import type { Cue } from './cues.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';
import { isOfTrade } from './of-trade.ts';
import { isPlain } from './plain-terms.ts';
import { termsTold } from './terms-told.ts';

/** Documents of two sides, whose „theo“ says that they are carried out; a convention is a basis in law. */
const OF_TWO_SIDES: ReadonlySet<AgreementType> = new Set([
  'memorandum',
  'arrangement',
  'protocol',
  'cooperation-plan',
  'action-programme',
  'minutes',
]);

/** „phù hợp với“, „trên cơ sở“; „dựa trên“ is said of one document and another. */
const BASES = new Set(['phù', 'trên']);

/** „phù hợp với Bản ghi nhớ về hợp tác quốc phòng“: what the two sides bound themselves to, whatever its year. */
function isBetweenSides({ type, reading: { tokens }, from }: NamedDocument): boolean {
  if (type === 'joint-statement') return tokens[from]?.case === 'capital';
  return OF_TWO_SIDES.has(type);
}

/** „hàng cấm theo nghị quyết của Hội đồng Bảo an“, „dẫn độ theo hiệp ước giữa hai nước“ */
function isKept(document: NamedDocument): boolean {
  const { type } = document;
  if (type === 'treaty' || type === 'agreement') return sidesTo(document) >= 0;
  if (type === 'contract') return isOfTrade(document);
  return OF_TWO_SIDES.has(type) || type === 'resolution';
}

/** Before these „theo“ begins a clause of its own: „ông nói theo thỏa thuận, hai bên sẽ …“. */
const CLAUSE_BEFORE = new Set(
  'rằng biết nói là và nhưng đó cũng còn hoặc thì nếu khi vì do tin viết nêu thêm cạnh ra kèm'.split(
    ' ',
  ),
);

/** Words before „, theo thỏa thuận“ that make a whole clause. */
const WHOLE_CLAUSE = 6;

/**
 * The cue „theo“ of a document that is being carried out, with the words that show it, or null.
 *
 * @param act the verb of signing after the document, if there is one.
 */
// cung cấp điện theo Biên bản ghi nhớ hai Bộ đã ký; trao trả tù binh, theo thỏa thuận đạt được ở Doha
export function carriedOut(
  document: NamedDocument,
  cue: CueMatch,
  act: CueMatch | null,
  words: DocumentWords,
): CueMatch | null {
  const { tokens } = document.reading;
  const word = tokens[cue.from];
  if (!word || document.from - cue.to > 2) return null;
  if (BASES.has(word.lower) && isBetweenSides(document)) return { ...cue, cue: IN_FORCE };
  if (word.lower !== 'theo' || cue.to !== cue.from + 1) return null;
  if (!isKept(document)) return null;
  if (word.opens) return termsTold(document, cue);
  if (isPlain(document, words) || isTalk(tokens, cue.from)) return null;
  const before = tokens[cue.from - 1];
  const to =
    document.type === 'arrangement' || document.type === 'contract'
      ? shownTo(document)
      : Math.max(cue.to, sidesTo(document));
  // a bracket may stand between: „đào tạo kỹ sư (PFIEV) theo Hiệp định giữa hai nước“
  if (word.gap !== 'comma' && before && !CLAUSE_BEFORE.has(before.lower))
    return { from: cue.from - 1, to, cue: IN_FORCE };
  if (word.gap !== 'comma' || wordsBefore(tokens, cue.from) < WHOLE_CLAUSE) return null;
  if (startsClause(document)) return null;
  return { from: cue.from - WHOLE_CLAUSE, to: act?.to ?? to, cue: IN_FORCE };
}

/** Words after „thỏa thuận“ that the evidence keeps, so that it reads as a document again. */
function shownTo({ reading: { tokens }, from, to }: NamedDocument): number {
  let end = to;
  while (end < to + 3 && tokens[end]?.sentence === tokens[from]?.sentence) end++;
  return end;
}

/** „tiến hành đàm phán theo thỏa thuận cấp cao“: talks are not its carrying out. */
function isTalk(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 5); i--)
    if (tokens[i]?.lower === 'phán' && tokens[i - 1]?.lower === 'đàm') return true;
  return false;
}

const IN_FORCE: Cue = { says: 'in-force', reach: 2 };

/** Words after a comma that are more than the rest of a place: „…, Thổ Nhĩ Kỳ.“ */
const MORE_THAN_A_PLACE = 4;

/** „ông nói trước báo giới, theo thỏa thuận ngừng bắn, quân đội sẽ rút“: what follows is what it says. */
function startsClause({ reading: { tokens, sentences }, from, to }: NamedDocument): boolean {
  const end = sentences[(tokens[from]?.sentence ?? 0) + 1] ?? tokens.length;
  for (let i = to; i < Math.min(end, to + LONGEST_REST); i++)
    if (tokens[i]?.gap === 'comma' && end - i >= MORE_THAN_A_PLACE) return true;
  return false;
}

/** Words looked at after the document; a bound for hostile text. */
const LONGEST_REST = 40;

function wordsBefore(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at - 1; i >= 0 && count < WHOLE_CLAUSE; i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) break;
    count++;
  }
  return count;
}
