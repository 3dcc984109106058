import type { Outcome } from '#lib/evaluate/relevance';
import { byKind, type RelevanceRow, rowOf, type Times } from '#lib/evaluate/relevance-row';
import { paint } from './paint.ts';
import type { Pair } from './relevance-bench.ts';

const KIND_WIDTH = 30;
const CELL_WIDTH = 7;
const COLUMNS = ['score', 'none', 'failed', 'p50', 'p95'];
const BLOCK_WIDTH = COLUMNS.length * CELL_WIDTH;

/** A row for every kind of query and one for all, ours and plain side by side. Times are milliseconds. */
export function relevanceTable(outcomes: Pair<readonly Outcome[]>): string {
  const plain = byKind(outcomes.plain);
  const kinds = [...byKind(outcomes.ours)].map(([kind, ours]) =>
    line(kind, { ours: rowOf(ours), plain: rowOf(plain.get(kind) ?? []) }),
  );
  const all = { ours: rowOf(outcomes.ours), plain: rowOf(outcomes.plain) };
  const names = ['Tư Liệu', 'plain Meilisearch'].map((name) => name.padStart(BLOCK_WIDTH));
  return [
    paint.bold(`${head('', '', '')}${names.join('')}${'ratio'.padStart(2 * CELL_WIDTH)}`),
    paint.dim(
      `${head('kind of query', 'n', 'measure')}${cells([...COLUMNS, ...COLUMNS, 'p50', 'p95'])}`,
    ),
    ...kinds,
    line('all', all),
    ...timeLines({ ours: all.ours.times, plain: all.plain.times }),
  ].join('\n');
}

function line(kind: string, { ours, plain }: Pair<RelevanceRow>): string {
  const ratios = (['p50', 'p95'] as const).map((key) => ratio(ours.times[key], plain.times[key]));
  return `${head(kind, String(ours.n), ours.measure ?? '')}${block(ours)}${block(plain)}${cells(ratios)}`;
}

function head(kind: string, n: string, measure: string): string {
  return `${kind.padEnd(KIND_WIDTH)}${n.padStart(6)}  ${measure.padEnd(7)}`;
}

function block({ measure, score, none, failed, times }: RelevanceRow): string {
  const shown = measure === null ? '' : score.toFixed(3);
  return cells([shown, String(none), String(failed), ms(times.p50), ms(times.p95)]);
}

function cells(texts: readonly string[]): string {
  return texts.map((text) => text.padStart(CELL_WIDTH)).join('');
}

/** All queries together: how long each takes, and how many times as long ours is. */
function timeLines({ ours, plain }: Pair<Times>): string[] {
  const keys = ['p50', 'p95', 'p99'] as const;
  const row = (name: string, text: (key: (typeof keys)[number]) => string) =>
    `${name.padEnd(KIND_WIDTH)}${cells(keys.map(text))}`;
  return [
    '',
    paint.dim(row('all queries, ms', (key) => key)),
    row('Tư Liệu', (key) => ms(ours[key])),
    row('plain Meilisearch', (key) => ms(plain[key])),
    row('ours / plain', (key) => ratio(ours[key], plain[key])),
  ];
}

function ms(time: number): string {
  return time.toFixed(1);
}

function ratio(ours: number, plain: number): string {
  return (ours / plain).toFixed(2);
}
