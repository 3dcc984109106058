import { isVietnameseSyllable } from './syllable.ts';

// CRLF, CR, NEL, vertical tab, form feed, line and paragraph separator
const LINE_BREAK = /\r\n|[\r\u0085\v\f\u2028\u2029]/g;

// zero-width space, ZWJ, BOM, soft hyphen, direction marks, variation selectors; C0 and C1 controls
const INVISIBLE = /(?![\n\t])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

// NBSP, narrow NBSP, ideographic space, tab
const ODD_SPACE = /[\p{Zs}\t]/gu;

const ODD_HYPHEN = /[\u2010\u2011]/g;

// Ðảng with the Icelandic or the African capital
const FALSE_CAPITAL_D = /[ÐƉ]/g;

// „ðảng“ in old conversions from legacy fonts; a real Icelandic word is no Vietnamese syllable
const FALSE_D = /[ðɖ]/g;
const RUN = /[\p{L}\p{M}]+/gu;

// the tone typed before the circumflex or breve, which NFC leaves apart: á + circumflex for ấ
const TONE_BEFORE_QUALITY = /([aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gi;

/**
 * One form for every way the same text can be stored: NFC; `Ð` and `Ɖ` become `Đ` (lower-case `ð` only
 * where that makes a Vietnamese syllable); zero-width characters, soft hyphens, BOMs and control
 * characters are left out; odd spaces and tabs become a space, every kind of line break `\n`,
 * non-breaking hyphens `-`; half a surrogate pair becomes U+FFFD. Spaces are neither collapsed nor
 * trimmed. Applying it twice changes nothing. All offsets in the project count UTF-16 units of its result.
 */
export function cleanText(text: string): string {
  const visible = text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACE, ' ')
    .replace(ODD_HYPHEN, '-');
  const composed = composeMarks(visible).replace(FALSE_CAPITAL_D, 'Đ');
  return /[ðɖ]/.test(composed) ? composed.replace(RUN, mendFalseD) : composed;
}

function composeMarks(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306]/.test(composed)) return composed;
  return composed.normalize('NFD').replace(TONE_BEFORE_QUALITY, '$1$3$2').normalize('NFC');
}

function mendFalseD(word: string): string {
  const mended = word.replace(FALSE_D, 'đ');
  return mended !== word && isVietnameseSyllable(mended) ? mended : word;
}
