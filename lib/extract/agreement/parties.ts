import type { Reading } from '../text/tokens.ts';
import type { AgreementMention } from './mention.ts';
import type { RecordContext } from './record-context.ts';
import { signersOf } from './signers.ts';
import type { TitleSpan } from './title.ts';

/** ISO codes of the parties: whom the title names, else the two sides the article is about. */
export function partiesOf(
  mention: AgreementMention,
  title: TitleSpan | null,
  context: RecordContext,
): string[] {
  const named = context.countriesIn(mention.reading);
  const span = title ?? mention;
  const inTitle = [
    ...new Set(named.filter(({ at }) => at >= span.from && at < span.to).map(({ code }) => code)),
  ];
  if (mention.type === 'resolution') return [];
  if (inTitle.length >= 2) return inTitle;
  const between = title !== null && saysBetween(mention.reading, title);
  if (mention.status === 'cited') return between ? inTitle : [];
  const { country } = context;
  const fits = inTitle.every((code) => country.includes(code));
  if (country.length === 2 && fits && (between || saysTwo(mention, context))) return [...country];
  const found = [
    ...inTitle,
    ...signersAnd(mention, span.to, context),
    ...pairBefore(mention, named),
  ];
  const sides = [...new Set(found)];
  return sides.length >= 2 || between ? sides : [];
}

function saysBetween({ tokens }: Reading, { from, to }: TitleSpan): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === 'giữa') return true;
  return false;
}

/** Words from „với“ to the other side: „ký Bản ghi nhớ với Bộ trưởng Quốc phòng Lào“. */
const WITH_REACH = 7;

/** „Bộ trưởng Phan Văn Giang ký Bản ghi nhớ với … Lào“: the signer's country and the other side's. */
function signersAnd(mention: AgreementMention, to: number, context: RecordContext): string[] {
  const signers = signersOf(mention, context);
  const own = context
    .peopleIn(mention.reading)
    .flatMap(({ name, country }) => (country !== null && signers.includes(name) ? [country] : []));
  if (mention.reading.tokens[to]?.lower !== 'với') return own;
  const other = context
    .countriesIn(mention.reading)
    .find(({ at }) => at > to && at <= to + WITH_REACH);
  return other ? [...own, other.code] : own;
}

/** Words from the second of two countries to the document: „đã ký tại Hà Nội bản“. */
const PAIR_REACH = 10;

/** „Việt Nam và Cuba đã ký Hiệp định …“: the two countries whose act it is, in the same sentence. */
function pairBefore(
  { reading: { tokens }, from }: AgreementMention,
  named: readonly { readonly at: number; readonly code: string }[],
): string[] {
  const sentence = tokens[from]?.sentence;
  const before = named.filter(({ at }) => at < from && tokens[at]?.sentence === sentence);
  const [first, second] = before.slice(-2);
  if (!first || !second || from - second.at > PAIR_REACH) return [];
  // the two of „Việt Nam - Lào“ stand at one place
  const isJoined = first.at === second.at || tokens[second.at - 1]?.lower === 'và';
  return isJoined ? [first.code, second.code] : [];
}

function saysTwo({ reading, from }: AgreementMention, { words }: RecordContext): boolean {
  const { tokens, sentences } = reading;
  const sentence = tokens[from]?.sentence ?? 0;
  const end = Math.min(sentences[sentence + 1] ?? 0, from + 60);
  for (let i = Math.max(sentences[sentence] ?? 0, from - 60); i < end; i++) {
    if (tokens[i]?.lower === 'hai' && words.twoSides.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}
