import { z } from 'zod';
import type { WordLists } from './word-lists.ts';

/**
 * What a journalist may write in seeds/gazetteer. Every entry is checked when the gazetteer is loaded;
 * its `examples` and `counterExamples` are run by a test with the real matcher.
 */

/** One spelling, or a spelling with its own context rules. */
const alias = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    /** The alias does not count directly after one of these words or phrases. */
    notAfter: z.array(z.string().min(1)).optional(),
    /** The alias does not count directly before one of these words or phrases. */
    notBefore: z.array(z.string().min(1)).optional(),
    /** The alias is trusted only in a context the rules know (after a title, in a pair, …). */
    needsContext: z.boolean().optional(),
  }),
]);

const entry = {
  /** Stable for ever: ISO 3166-1 alpha-2 for a country, a slug for a person, a vocabulary key for a type. */
  id: z.string().min(1),
  /** The one canonical form, as the Vietnamese press writes it today. */
  label: z.string().min(1),
  aliases: z.array(alias),
  examples: z.array(z.string().min(1)).optional(),
  counterExamples: z.array(z.string().min(1)).optional(),
  /** Where the facts come from. */
  source: z.string().min(1),
  note: z.string().optional(),
};

export const countryEntry = z.strictObject({
  ...entry,
  id: z.string().regex(/^[A-Z]{2}$/),
  labelEn: z.string().min(1),
  /** One-syllable forms that count only in pairs: `Trung` in „quan hệ Việt - Trung“. */
  pairForms: z.array(z.string().min(1)).optional(),
  /** Capitals and seats that count only where they act as the state: „Bắc Kinh phản đối“. */
  capitals: z.array(z.string().min(1)).optional(),
});

const year = z.int().min(1900).max(2100);

export const leaderEntry = z.strictObject({
  ...entry,
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** ISO code of the country, or null for an international organisation. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** What a bare „ông X“, „bà X“ or „Tổng thống X“ may call this person: `Tập`, `Putin`. */
  shortNames: z.array(z.string().min(1)).optional(),
  offices: z.array(
    z.strictObject({ title: z.string().min(1), from: year.optional(), to: year.optional() }),
  ),
  /** A name many people bear: it counts only with an office, or where the article supports it otherwise. */
  needsContext: z.boolean().optional(),
  /** Named after, remembered, dead before the archive begins: allowed as secondary, never inferred from a bare name. */
  historical: z.boolean().optional(),
  /** The person's item at wikidata.org, where it is certain: it tells two people of one name apart for other systems. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
});

export const typeEntry = z.strictObject(entry);

export type Alias = z.infer<typeof alias>;
export type CountryEntry = z.infer<typeof countryEntry>;
export type LeaderEntry = z.infer<typeof leaderEntry>;
export type TypeEntry = z.infer<typeof typeEntry>;

/** The whole gazetteer: entries by facet key, and the word lists of the rules. */
export type Gazetteer = {
  readonly country: readonly CountryEntry[];
  readonly leader: readonly LeaderEntry[];
  readonly agreement: readonly TypeEntry[];
  readonly eventType: readonly TypeEntry[];
  readonly words: WordLists;
};
