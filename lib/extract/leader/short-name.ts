import type { LeaderEntry } from '#lib/gazetteer/entry';
import { isSyllable } from '../text/syllable.ts';
import { type ArticleFacts, unique } from './choose.ts';
import { type Draft, MOST_PEOPLE } from './draft.ts';
import type { PersonMention } from './mention.ts';
import { officeKey, sameOffice } from './office-name.ts';
import type { Roster } from './roster.ts';
import { isShortFor, nameOf } from './same-name.ts';

/**
 * Adds a surname or given name to the person the article names in full, else to the one person of the
 * gazetteer it can mean, else to a person of that surname alone.
 */
export function addShort(
  drafts: Draft[],
  mention: PersonMention,
  roster: Roster,
  facts: ArticleFacts,
): void {
  const name = nameOf(mention);
  const named = drafts.filter((draft) =>
    draft.names.some((full) => isShortFor(name, full, draft.entry)),
  );
  const only = named.length === 1 ? named[0] : named.find((draft) => fits(draft, mention));
  if (only) {
    only.mentions.push(mention);
    only.vouched ||= mention.office !== '';
    return;
  }
  const { tokens } = mention.reading;
  const known = roster.short.at(tokens, mention.from).filter((match) => match.to === mention.to);
  const entry =
    unique(
      known.map((match) => match.value),
      mention,
      facts,
    ) ?? bySurname(mention, roster, facts);
  if (drafts.length >= MOST_PEOPLE) return;
  if (entry) drafts.push({ entry, names: [entry.label], mentions: [mention], vouched: true });
  else if (named.length === 0 && known.length === 0) addSurname(drafts, name, mention);
}

/** „Phó Thủ tướng Belarus Semashko“: the only one of that surname, country and office. */
function bySurname(
  mention: PersonMention,
  { surnames }: Roster,
  facts: ArticleFacts,
): LeaderEntry | null {
  if (mention.office === '' || mention.countries.length === 0) return null;
  const named = (surnames.get(nameOf(mention).toLowerCase()) ?? []).filter(
    ({ country, offices }) =>
      country !== null &&
      mention.countries.includes(country) &&
      offices.some(({ title }) => sameOffice(mention.office, title)),
  );
  return unique(named, mention, facts);
}

/** A surname nobody can resolve is a person where the article comes back to it: „ông Semashko“. */
function addSurname(drafts: Draft[], name: string, mention: PersonMention): void {
  const same = drafts.find((draft) => draft.entry === null && draft.names[0] === name);
  if (same) {
    same.mentions.push(mention);
    same.vouched = true;
  } else if (isForeignSurname(name, mention))
    drafts.push({ entry: null, names: [name], mentions: [mention], vouched: false });
}

/** „Phó Thủ tướng Semashko“: a foreign surname by a title that only one person of a country holds. */
function isForeignSurname(name: string, { office }: PersonMention): boolean {
  return name.length >= 4 && !name.split('-').every(isSyllable) && SOLE_HOLDER.test(office);
}

const SOLE_HOLDER =
  /^((phó |quyền )?(tổng thống|thủ tướng)|((quyền )?ngoại |bộ )trưởng|(nhà vua|quốc vương|nữ hoàng))$/iu;

function fits(draft: Draft, mention: PersonMention): boolean {
  if (mention.office === '') return false;
  return draft.mentions.some((other) => officeKey(other.office) === officeKey(mention.office));
}
