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
};
