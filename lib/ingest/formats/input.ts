/** What the input says beside the text; null where it says nothing. Given values win over guessed ones. */
export type Given = {
  readonly id: string | null;
  readonly title: string | null;
  /** `given` beside the text, or `headline` where the page's own markup names it. */
  readonly titleSource: 'given' | 'headline';
  /** As written, for example `26/11/2022` or `2022-11-26T07:15:30+07:00`. */
  readonly publishedAt: string | null;
  /** Where `publishedAt` stood, for its evidence: `given`, `meta article:published_time`. */
  readonly publishedRule: string;
  readonly source: string | null;
  readonly url: string | null;
};

/** One article as any format gives it. */
export type InputArticle = {
  /** Path as given, with `:line` for a line of a JSONL file: for messages. */
  readonly file: string;
  /** Path of a file that holds this one article, for its id; null where it holds many. */
  readonly path: string | null;
  /** Cleaned text. */
  readonly text: string;
  readonly given: Given;
};

/** An input that says nothing beside the text. */
export const NOTHING_GIVEN: Given = {
  id: null,
  title: null,
  titleSource: 'given',
  publishedAt: null,
  publishedRule: 'given',
  source: null,
  url: null,
};
