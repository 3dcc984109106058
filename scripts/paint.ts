import pc from 'picocolors';
import type { Role } from '#lib/ingest/parse/page';
import type { Evidence } from '#lib/schema/article';

/** Colours on a terminal, and where FORCE_COLOR asks for them; plain text in pipes and files. */
const isColoured =
  pc.isColorSupported && (process.stdout.isTTY === true || 'FORCE_COLOR' in process.env);
export const paint = pc.createColors(isColoured);

type Painter = (text: string) => string;

/** The same colour for a facet wherever it stands; the first one wins where spans overlap. */
export const FACET_COLOURS = {
  leader: paint.green,
  agreement: paint.magenta,
  country: paint.cyan,
  eventType: paint.yellow,
  eventDate: paint.blue,
  publishedAt: paint.blue,
  year: paint.blue,
  month: paint.blue,
} as const satisfies Record<Evidence['facet'], Painter>;

export const ROLE_COLOURS = {
  title: paint.bold,
  dateline: paint.blue,
  source: paint.yellow,
  furniture: paint.dim,
  body: (text) => text,
} as const satisfies Record<Role, Painter>;

type Marked = Pick<Evidence, 'facet' | 'start' | 'end'>;

/** A text with its spans in the colours of their facets, or marked in plain text where there are none. */
export function paintSpans(text: string, spans: readonly Marked[], coloured = isColoured): string {
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const stretches = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }));
  return stretches
    .map(({ start, end }) => {
      const part = text.slice(start, end);
      return coloured ? coloursAt(spans, start)(part) : bracketed(part, spans, start, end);
    })
    .join('');
}

function coloursAt(spans: readonly Marked[], at: number): Painter {
  const here = spans.filter(({ start, end }) => start <= at && at < end);
  const facets = Object.keys(FACET_COLOURS) as Evidence['facet'][];
  const first = facets.find((facet) => here.some((span) => span.facet === facet));
  return first ? (part) => paint.underline(FACET_COLOURS[first](part)) : (part) => part;
}

/** `[Chủ tịch [Cuba]{country} Miguel Díaz-Canel]{leader}`: inner spans close before outer ones. */
function bracketed(part: string, spans: readonly Marked[], start: number, end: number): string {
  const opening = spans.filter((span) => span.start === start).map(() => '[');
  const closing = spans
    .filter((span) => span.end === end)
    .sort((a, b) => b.start - a.start)
    .map(({ facet }) => `]{${facet}}`);
  return `${opening.join('')}${part}${closing.join('')}`;
}
