import type { AbbreviationDocument, NameDocument } from '#lib/engine/names';
import { type Abbreviation, loadAbbreviations } from '#lib/gazetteer/abbreviations';
import type { Alias, CountryEntry, Gazetteer, LeaderEntry } from '#lib/gazetteer/entry';

/** The gazetteer's countries and leaders, and the abbreviations, as documents of the index `names`. */
export function nameDocuments(
  gazetteer: Gazetteer,
  abbreviations: readonly Abbreviation[] = loadAbbreviations(),
): (NameDocument | AbbreviationDocument)[] {
  const compounds = gazetteer.words.context.compounds;
  return [
    ...gazetteer.country.map((entry) => country(entry, compounds)),
    ...gazetteer.leader.map(leader),
    ...abbreviations.map(abbreviationDocument),
  ];
}

function country(entry: CountryEntry, compounds: readonly string[]): NameDocument {
  const spellings = [entry.label, ...entry.aliases.map(textOf)];
  const rules = entry.aliases.filter((alias) => typeof alias === 'object');
  return {
    id: `country-${entry.id}`,
    facet: 'country',
    value: entry.id,
    label: { vi: entry.label, en: entry.labelEn },
    aliases: entry.aliases.map(textOf),
    notAfter: rules.flatMap((rule) => rule.notAfter ?? []),
    notBefore: [
      ...rules.flatMap((rule) => rule.notBefore ?? []),
      ...spellings.flatMap((spelling) => endsOf(spelling, compounds)),
    ],
  };
}

/** What follows a name of one word in a compound of everyday language: „thuật“ in „mỹ thuật“. */
function endsOf(spelling: string, compounds: readonly string[]): string[] {
  const start = `${spelling.toLowerCase()} `;
  return compounds.filter((word) => word.startsWith(start)).map((word) => word.slice(start.length));
}

function leader(entry: LeaderEntry): NameDocument {
  return {
    id: `leader-${entry.id}`,
    facet: 'leader',
    value: entry.label,
    label: { vi: entry.label, en: entry.label },
    aliases: entry.aliases.map(textOf),
    shortNames: [...new Set([...(entry.shortNames ?? []), ...vietnamisedEnds(entry)])],
  };
}

/** „Mét-vê-đép“ of „Đmi-tơ-ri Mét-vê-đép“: what a paper of the time calls him the second time. */
function vietnamisedEnds({ aliases }: LeaderEntry): string[] {
  return aliases.map(textOf).flatMap((alias) => {
    const [, ...later] = alias.split(' ');
    const last = later.at(-1);
    return last?.includes('-') ? [last] : [];
  });
}

function abbreviationDocument({
  id,
  label,
  means,
  oneWay = false,
}: Abbreviation): AbbreviationDocument {
  const slug = Buffer.from(id).toString('hex');
  return { id: `abbreviation-${slug}`, abbreviation: label, means, oneWay };
}

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}
