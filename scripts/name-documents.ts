import type { NameDocument } from '#lib/engine/names';
import type { Alias, CountryEntry, Gazetteer, LeaderEntry } from '#lib/gazetteer/entry';

/** The gazetteer's countries and leaders as documents of the index `names`. */
export function nameDocuments(gazetteer: Gazetteer): NameDocument[] {
  return [...gazetteer.country.map(country), ...gazetteer.leader.map(leader)];
}

function country(entry: CountryEntry): NameDocument {
  return {
    id: `country-${entry.id}`,
    facet: 'country',
    value: entry.id,
    label: { vi: entry.label, en: entry.labelEn },
    aliases: entry.aliases.map(textOf),
  };
}

function leader(entry: LeaderEntry): NameDocument {
  return {
    id: `leader-${entry.id}`,
    facet: 'leader',
    value: entry.label,
    label: { vi: entry.label, en: entry.label },
    aliases: entry.aliases.map(textOf),
  };
}

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}
