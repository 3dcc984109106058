import type { Meilisearch } from 'meilisearch';
import { openEngine } from '#lib/engine/connection';
import { startTestEngine } from '#lib/engine/engine-fixture';
import { ensureSearchKey } from '#lib/engine/keys';
import type { AbbreviationDocument, NameDocument } from '#lib/engine/names';
import { publish } from '#lib/engine/publish';
import type { Article } from '#lib/schema/article';

export type TestArchive = {
  /** With the key the application gets: it may search and nothing else. */
  readonly engine: Meilisearch;
  readonly url: string;
  readonly searchKey: string;
  /** Ends the engine; its folder goes with it. */
  end(): Promise<void>;
};

/** A real engine that holds these articles, for one test file. */
export async function openTestArchive(
  articles: readonly Article[],
  names: readonly (NameDocument | AbbreviationDocument)[] = NAMES,
): Promise<TestArchive> {
  const test = await startTestEngine();
  const { connection } = test.server;
  await publish(connection, articles, names);
  const searchKey = await ensureSearchKey(connection);
  const engine = openEngine({ url: connection.url, apiKey: searchKey });
  return { engine, url: connection.url, searchKey, end: () => test.end() };
}

/** Names as a gazetteer would publish them. */
export const NAMES: readonly NameDocument[] = [
  country('US', 'Mỹ', 'United States', ['Hoa Kỳ', 'Hợp chúng quốc Hoa Kỳ']),
  country('VN', 'Việt Nam', 'Viet Nam', ['CHXHCN Việt Nam']),
  country('CU', 'Cuba', 'Cuba', ['Cu-ba']),
  country('CN', 'Trung Quốc', 'China', []),
  country('LA', 'Lào', 'Laos', ['CHDCND Lào']),
  leader('tap-can-binh', 'Tập Cận Bình', ['Xi Jinping']),
  leader('vladimir-putin', 'Vladimir Putin', ['Pu-tin', 'V.Pu-tin']),
  leader('nguyen-xuan-thang', 'Nguyễn Xuân Thắng', []),
];

function country(value: string, vi: string, en: string, aliases: string[]): NameDocument {
  return { id: `country-${value}`, facet: 'country', value, label: { vi, en }, aliases };
}

function leader(slug: string, value: string, aliases: string[]): NameDocument {
  return { id: `leader-${slug}`, facet: 'leader', value, label: { vi: value, en: value }, aliases };
}
