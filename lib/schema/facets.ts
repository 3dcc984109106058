/**
 * THE table of facets. Types, index settings, the extractor's loop, panels, URL and API parameters,
 * CSV columns, help text and the README's table are derived from it. Data and types only, no imports:
 * the browser loads this file too.
 */

/** The languages of the interface, the first being the default. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the interface. */
export type Text = Readonly<Record<Language, string>>;

/** The value a document carries in a facet for which nothing could be determined. */
export const UNKNOWN = 'unknown';

/** What the interface calls {@link UNKNOWN}. */
export const UNKNOWN_LABEL: Text = { vi: 'Chưa xác định', en: 'Undetermined' };

/**
 * - `name`: values come from a gazetteer of names (countries, leaders); a panel may be searched.
 * - `type`: values come from a closed vocabulary in this folder (agreement types, event types).
 * - `period`: values are calendar periods derived from the document's date (year, month).
 */
export type FacetKind = 'name' | 'type' | 'period';

export type FacetRow = {
  /** Document field, URL and API parameter, gazetteer file, CSV column. */
  readonly key: string;
  /** The field's name in a line of `npm run extract`; absent where that line does not list it. */
  readonly extractKey?: string;
  readonly kind: FacetKind;
  readonly label: Text;
  /** One sentence for the help page and the README: what a value means and where it comes from. */
  readonly description: Text;
  /** Where values come from: a gazetteer file, a vocabulary in the code, or the article's date. */
  readonly from: 'gazetteer' | 'vocabulary' | 'date';
  /** Whether the panel offers a search box for its values. */
  readonly searchable: boolean;
};

export const FACETS = [
  {
    key: 'country',
    extractKey: 'countries',
    kind: 'name',
    label: { vi: 'Quốc gia', en: 'Country' },
    description: {
      vi: 'Quốc gia tham gia hoặc được nói tới trong bài, nhận ra qua mọi tên gọi trên báo.',
      en: 'A country that takes part in what is reported, found by any of its Vietnamese names.',
    },
    from: 'gazetteer',
    searchable: true,
  },
  {
    key: 'leader',
    extractKey: 'leaders',
    kind: 'name',
    label: { vi: 'Lãnh đạo', en: 'Leader' },
    description: {
      vi: 'Người giữ chức vụ nhà nước, đảng, quốc hội, quân đội, ngoại giao, địa phương hoặc tổ chức quốc tế được nêu tên trong bài.',
      en: 'A named holder of an office of state, party, parliament, army, diplomacy, province or international body.',
    },
    from: 'gazetteer',
    searchable: true,
  },
  {
    key: 'agreement',
    extractKey: 'agreements',
    kind: 'type',
    label: { vi: 'Loại văn kiện', en: 'Agreement type' },
    description: {
      vi: 'Loại văn kiện mà bài đưa tin: đã ký, đang thực hiện hoặc đang đàm phán. Văn kiện chỉ được viện dẫn không tính.',
      en: 'The kind of document the article reports as signed, in force or under talks. One merely cited does not count.',
    },
    from: 'vocabulary',
    searchable: false,
  },
  {
    key: 'eventType',
    extractKey: 'eventTypes',
    kind: 'type',
    label: { vi: 'Loại sự kiện', en: 'Event type' },
    description: {
      vi: 'Việc đã diễn ra theo bài báo: hội đàm, điện đàm, chuyến thăm, lễ ký…',
      en: 'What happened according to the article: talks, a call, a visit, a signing…',
    },
    from: 'vocabulary',
    searchable: false,
  },
  {
    key: 'year',
    kind: 'period',
    label: { vi: 'Năm', en: 'Year' },
    description: {
      vi: 'Năm đăng bài; không rõ ngày đăng thì lấy năm của sự kiện nếu bài nêu rõ.',
      en: 'The year of publication, or of the event where only that is stated.',
    },
    from: 'date',
    searchable: false,
  },
  {
    key: 'month',
    kind: 'period',
    label: { vi: 'Tháng', en: 'Month' },
    description: {
      vi: 'Tháng đăng bài, cùng cách tính với năm.',
      en: 'The month of publication, by the same rule as the year.',
    },
    from: 'date',
    searchable: false,
  },
] as const satisfies readonly FacetRow[];

export type Facet = (typeof FACETS)[number];
export type FacetKey = Facet['key'];

/** The keys of the facets of one kind, for example `KeyOfKind<'name'>`. */
export type KeyOfKind<K extends FacetKind> = Extract<Facet, { kind: K }>['key'];

/** Facets whose values the extractor finds in the text, each with evidence. */
export type ExtractedFacetKey = KeyOfKind<'name' | 'type'>;

/** The row of a key. */
export function facet(key: FacetKey): Facet {
  const row = FACETS.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`lib/schema/facets.ts: no facet "${key}"`);
  return row;
}

/** Whether a string names a facet. */
export function isFacetKey(key: string): key is FacetKey {
  return FACETS.some((row) => row.key === key);
}
