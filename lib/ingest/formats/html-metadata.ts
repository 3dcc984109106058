import { type CheerioAPI, load } from 'cheerio';
import { z } from 'zod';
import { comparable } from '../parse/rules/headline.ts';
import { hostOf } from '../parse/source.ts';
import { type Given, NOTHING_GIVEN } from './input.ts';
import { isWebAddress, oneLine } from './text-fields.ts';

const ARTICLE_TYPE = /Article|BlogPosting/;

const newsArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  articleBody: z.string().optional().catch(undefined),
});
type NewsArticle = z.infer<typeof newsArticle>;

/** What a page says about its article in its markup. */
export type PageMetadata = Given & {
  /** The text as JSON-LD has it, for pages that draw theirs with scripts. */
  readonly articleBody: string | null;
};

/** Reads JSON-LD, OpenGraph and meta elements: title, date of publication, address, host. */
export function metadataOf($: CheerioAPI): PageMetadata {
  const article = jsonLd($);
  const url = addressOf($, article);
  const date = dateOf($, article);
  return {
    ...NOTHING_GIVEN,
    title: headlineOf($, article),
    titleSource: 'headline',
    publishedAt: date?.value ?? null,
    publishedRule: date?.rule ?? 'given',
    url: url && new URL(url).pathname !== '/' ? url : null,
    source: url ? hostOf(url) : null,
    articleBody: article?.articleBody ?? null,
  };
}

function jsonLd($: CheerioAPI): NewsArticle | null {
  const blocks = $('script[type="application/ld+json"]').toArray();
  const values = blocks.flatMap((block) => nodesOf(parse($(block).text())));
  for (const value of values) {
    const node = newsArticle.safeParse(value);
    if (node.success && [node.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type))) {
      return node.data;
    }
  }
  return null;
}

function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
  return graph.success ? graph.data['@graph'] : [value];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function meta($: CheerioAPI, name: string): string | null {
  const content = $(
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  ).attr('content');
  return oneLine(content ?? '');
}

/**
 * The headline without the name of the site: an `h1` where another source begins with it, else what
 * JSON-LD or OpenGraph say, else the only `h1`, else the page's title.
 */
function headlineOf($: CheerioAPI, article: NewsArticle | null): string | null {
  const stated = [unescaped(article?.headline), meta($, 'og:title')];
  const title = oneLine($('title').first().text());
  const headings = $('h1')
    .toArray()
    .map((heading) => oneLine($(heading).text()))
    .filter((heading) => heading !== null);
  const agreed = headings.find((each) => [...stated, title].some((name) => beginsWith(name, each)));
  if (agreed) return agreed;
  const only = headings.length === 1 ? headings[0] : null;
  const best = stated.find((name) => name !== null) ?? only ?? title;
  return best && withoutSite(best, meta($, 'og:site_name'));
}

function beginsWith(name: string | null, heading: string): boolean {
  return name !== null && comparable(name).startsWith(comparable(heading));
}

// „Thủ tướng tiếp Đại sứ Lào | Báo Nhân Dân“ · „… - VnExpress“
function withoutSite(title: string, site: string | null): string {
  const match = /^(.{15,}\S)\s+[|–-]\s+([^|]{2,40})$/u.exec(title);
  const [, headline, last] = match ?? [];
  if (headline === undefined || last === undefined) return title;
  const isSite = site !== null && comparable(last).includes(comparable(site));
  return isSite ||
    /^(?:báo|tạp chí|đài|trang|cổng)\s|[\w-]+\.(?:vn|com|net|org)$|^\S+$/iu.test(last)
    ? headline
    : title;
}

/** Some sites write entities inside JSON-LD: `&quot;`. */
function unescaped(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(load(text, null, false).text());
}

function dateOf(
  $: CheerioAPI,
  article: NewsArticle | null,
): { value: string; rule: string } | null {
  if (article?.datePublished)
    return { value: article.datePublished, rule: 'json-ld datePublished' };
  for (const name of [
    'article:published_time',
    'datePublished',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
  ]) {
    const value = meta($, name);
    if (value) return { value, rule: `meta ${name}` };
  }
  const time = $(
    'article time[datetime], main time[datetime], time[itemprop="datePublished"]',
  ).attr('datetime');
  return time ? { value: time, rule: 'time datetime' } : null;
}

function addressOf($: CheerioAPI, article: NewsArticle | null): string | null {
  const found = [$('link[rel="canonical"]').attr('href'), meta($, 'og:url'), article?.url];
  return found.find((url) => url && isWebAddress(url)) ?? null;
}
