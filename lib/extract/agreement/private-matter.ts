import type { AgreementType } from '#lib/schema/vocabulary';
import type { Reading } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';

/** What a club or a studio concludes with a person: „đạt thỏa thuận chiêu mộ“, „ký hợp đồng ba năm“. */
const WITH_PERSONS: ReadonlySet<AgreementType> = new Set(['arrangement', 'contract']);

/** Words of sport and show that make it an article's matter; a headline has room for one. */
const ENOUGH = 3;

/** Words of the longest text that is a headline, or a part of one. */
const SHORT = 24;

/** Tells the types of document that an article on sport or show names but does not report, asked once a field. */
export function privateTypes(reading: Reading, words: DocumentWords): ReadonlySet<AgreementType> {
  const { tokens } = reading;
  const enough = reading.field === 'title' && tokens.length <= SHORT ? 1 : ENOUGH;
  let found = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (words.sportAndShow.longestAt(tokens, i)) found++;
    if (found >= enough) return WITH_PERSONS;
  }
  return NONE;
}

const NONE: ReadonlySet<AgreementType> = new Set();
