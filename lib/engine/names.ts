import type { KeyOfKind, Text } from '#lib/schema/facets';

/**
 * A document of the index `names`: one country or leader under every spelling, so that a search resolves
 * names without the gazetteer. The script that publishes makes them from the gazetteer.
 */
export type NameDocument = {
  /** `country-CU`, `leader-tap-can-binh`: unique over both facets, `[A-Za-z0-9_-]`. */
  readonly id: string;
  readonly facet: KeyOfKind<'name'>;
  /** The value articles carry in that facet: `CU`, `Tập Cận Bình`. */
  readonly value: string;
  readonly label: Text;
  readonly aliases: readonly string[];
  /** What a bare „ông X“ may call a leader. */
  readonly shortNames?: readonly string[];
  /** Words after or before which a spelling of one word is something else: „Mỹ“ before „thuật“. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
};

/** Another document of that index: what a newsroom's abbreviation is short for. */
export type AbbreviationDocument = {
  /** `abbreviation-lhq`. */
  readonly id: string;
  readonly abbreviation: string;
  /** What it is written out as, the usual form first. */
  readonly means: readonly string[];
  /** What is written out does not ask for the abbreviation too. */
  readonly oneWay: boolean;
};
