import type { Extraction } from '#lib/extract/article-text';
import type { DecodedFile } from '#lib/ingest/decode';
import type { InputArticle } from '#lib/ingest/formats/input';
import type { ParsedArticle } from '#lib/ingest/parse/parse-article';
import type { RawFile } from '#lib/ingest/read';
import type { Article, Evidence } from '#lib/schema/article';
import { FACETS } from '#lib/schema/facets';
import { FACET_COLOURS, paint, paintSpans, ROLE_COLOURS } from './paint.ts';

/** Each function tells of one stage of one article: lines for a terminal. */

const EXCERPT = 90;

export function readLines(raw: RawFile): string[] {
  return [
    heading('read'),
    fact('file', raw.file),
    fact('bytes', String(raw.bytes.length)),
    fact('kind', raw.kind),
  ];
}

export function decodeLines(decoded: DecodedFile): string[] {
  return [
    heading('decode'),
    fact('encoding', decoded.encoding),
    fact('characters', `${decoded.text.length} UTF-16 units`),
  ];
}

/** What a format says beside the text, and the cleaned text. */
export function inputLines({ file, text, given }: InputArticle): string[] {
  const lost = text.split('\ufffd').length - 1;
  const said = Object.entries(given).filter(([, value]) => value !== null);
  const isGiven = ['id', 'title', 'publishedAt', 'source', 'url'];
  return [
    heading('input'),
    fact('article', file),
    fact('clean text', `${text.length} UTF-16 units, ${text.split('\n').length} lines`),
    ...(lost > 0 ? [fact('lost', `${lost} characters (U+FFFD)`)] : []),
    ...said
      .filter(([key]) => isGiven.includes(key))
      .map(([key, value]) => fact(`given ${key}`, String(value))),
  ];
}

/** Every stretch of the text that is not blank, in order, and what was read from them. */
export function parseLines({ text }: InputArticle, parsed: ParsedArticle): string[] {
  return [
    heading('parse'),
    ...parsed.pieces.flatMap(({ start, end, role, rule }) => {
      const words = excerpt(text.slice(start, end));
      if (words === '') return [];
      const label = `${span(start, end)} ${role.padEnd(9)} ${rule.padEnd(18)}`;
      return [`  ${paint.dim(label)} ${ROLE_COLOURS[role](words)}`];
    }),
    fact('title', `${parsed.title}  (${parsed.titleSource})`),
    fact('published', `${parsed.publishedAt ?? 'unknown'}  (${parsed.publishedPrecision})`),
    fact('dateline', parsed.dateline || 'none'),
    ...parsed.evidence.map(evidenceLine),
    fact('source', parsed.source ?? 'unknown'),
    fact('url', parsed.url ?? 'none'),
    fact('lead', excerpt(parsed.lead)),
    fact('body', `${parsed.body.length} UTF-16 units`),
  ];
}

/** Every value under its facet, each with all its spans; then the agreements and the event's date. */
export function extractLines(extraction: Extraction): string[] {
  const facets = [...new Set(extraction.evidence.map(({ facet }) => facet))];
  const records = extraction.agreements.flatMap(({ type, status, ...more }) => [
    fact('agreement', `${type}, ${status}`),
    ...Object.entries(more)
      .filter(([, value]) => value !== null && value !== undefined && String(value) !== '')
      .map(([name, value]) => fact(`  ${name}`, asText(value))),
  ]);
  return [
    heading('extract'),
    ...facets.flatMap((facet) => facetLines(facet, extraction.evidence)),
    ...records,
    fact('event date', `${extraction.eventDate ?? 'unknown'}  (${extraction.eventPrecision})`),
  ];
}

function facetLines(facet: Evidence['facet'], evidence: readonly Evidence[]): string[] {
  const spans = evidence.filter((each) => each.facet === facet);
  const values = [...new Set(spans.map(({ value }) => value))];
  return [
    `  ${paint.bold(FACET_COLOURS[facet](facet))}`,
    ...values.flatMap((value) => [
      `    ${paint.bold(value)}`,
      ...spans.filter((each) => each.value === value).map(evidenceLine),
    ]),
  ];
}

function evidenceLine({ facet, field, start, end, text, rule }: Evidence): string {
  const place = `${field.padEnd(8)} ${span(start, end)} ${rule.padEnd(22)}`;
  return `      ${paint.dim(place)} ${FACET_COLOURS[facet](excerpt(text))}`;
}

/** The article as it is read, with its evidence marked. */
export function textLines(article: Article): string[] {
  const legend = ['leader', 'agreement', 'country', 'eventType', 'eventDate'] as const;
  const fields = ['dateline', 'title', 'body'] as const;
  return [
    `${heading('text')}  ${legend.map((facet) => FACET_COLOURS[facet](facet)).join(' ')}`,
    ...fields.flatMap((field) => {
      const spans = article.evidence.filter((each) => each.field === field);
      return article[field] === '' ? [] : [paintSpans(article[field], spans), ''];
    }),
  ];
}

/** The document that is indexed, without its text. */
export function documentLines(article: Article): string[] {
  return [
    heading('document'),
    fact('id', article.id),
    fact('title', `${article.title}  (${article.titleSource})`),
    fact('date goes by', article.dateBasis),
    ...FACETS.map(({ key }) => fact(key, article[key].join(', '))),
    fact('evidence', `${article.evidence.length} spans`),
  ];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function heading(stage: string): string {
  return `\n${paint.bold(paint.inverse(` ${stage} `))}`;
}

function fact(name: string, value: string): string {
  return `  ${paint.dim(name.padEnd(14))} ${value}`;
}

function span(start: number, end: number): string {
  return `${start}–${end}`.padEnd(11);
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 25)} … ${line.slice(-22)}` : line;
}
