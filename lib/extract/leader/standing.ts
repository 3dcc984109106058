import type { LeaderEntry } from '#lib/gazetteer/entry';
import type { ArticleFacts } from './choose.ts';
import type { PersonMention } from './mention.ts';

const HIGHEST =
  /^(Tổng Bí thư|Chủ tịch nước|Thủ tướng|Chủ tịch Quốc hội|Quyền Chủ tịch nước|Thường trực Ban Bí thư)/i;

/**
 * Whether a full name without a title is enough: any foreign leader's, and of Viet Nam's the highest or
 * whom the paper calls „đồng chí“. A name many people bear needs the country or institution of his
 * offices in the article as well.
 *
 * @param facts null to ask whether the mention is enough by itself.
 */
export function standsAlone(
  entry: LeaderEntry | null,
  mention: PersonMention,
  facts: ArticleFacts | null,
): boolean {
  if (!entry || entry.historical || mention.candidates.length === 0) return false;
  if (entry.country === 'VN' && mention.rule === 'leader/comrade') return true;
  if (mention.needsContext) return facts !== null && isSupported(entry, facts);
  return entry.country !== 'VN' || entry.offices.some(({ title }) => HIGHEST.test(title));
}

/** „Bộ Công Thương“ in an article that names the minister without his title; his country abroad. */
function isSupported(
  { country, offices }: LeaderEntry,
  { countries, names }: ArticleFacts,
): boolean {
  if (country !== 'VN' && country !== null) return countries.has(country);
  return offices.some(({ title }) => {
    const institution = title.replace(HEAD, '');
    return institution.length >= 5 && institution !== title && names(institution);
  });
}

const HEAD = /^((Phó|Quyền|Thứ|Bộ|Tổng|Trưởng|Chủ|Giám|Bí thư|trưởng|tịch|đốc|nhiệm|Chủ nhiệm) )+/u;
