import { type Word, words as wordsOf } from '#lib/vietnamese/words';
import { cleanQuery } from './understand.ts';

/** What was typed so far, as the suggestions see it. */
export type Typed = {
  /** The query as cleaned. */
  readonly text: string;
  /** The words after the last sign of the query language; none inside an open quote or after a minus. */
  readonly open: readonly Word[];
  /** All words, where they are nothing but words; none where quotes, groups or exclusions are typed. */
  readonly plain: readonly Word[];
};

// hợp tác -Cuba · “tuyên bố chung” Cuba · (Cuba OR Lào)
const SIGN = /["()]|(?:^|\s)-/g;

/** Reads what was typed so far. The last word counts as only begun. */
export function readTyped(query: string): Typed {
  const text = cleanQuery(query);
  const signs = [...text.matchAll(SIGN)];
  const last = signs.at(-1);
  const all = wordsOf(text);
  if (!last) return { text, open: all, plain: all };
  const closed = !last[0].endsWith('-') && text.split('"').length % 2 === 1;
  const end = last.index + last[0].length;
  return { text, open: closed ? all.filter((word) => word.start >= end) : [], plain: [] };
}
