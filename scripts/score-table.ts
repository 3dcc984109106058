import pc from 'picocolors';
import type { Evaluated } from '#lib/evaluate/evaluate';
import { MEASURE_KEYS, MEASURES, type MeasureKey } from '#lib/evaluate/judge';
import type { Miss } from '#lib/evaluate/misses';
import type { Change, Comparison } from '#lib/evaluate/record';
import { type Total, totalsOf, wrongYears } from '#lib/evaluate/totals';

/** Articles that are scored together, for example „own cases“. */
export type ScoredSet = { readonly name: string; readonly evaluated: readonly Evaluated[] };

const MEASURE_WIDTH = 20;
const COLUMNS = ['P', 'R', 'F1', 'owed', 'missed', 'wrong', 'whole'];
const COLUMN_WIDTH = 7;

/** A row for every measure, a block of columns for every set, side by side. */
export function scoreTable(sets: readonly ScoredSet[]): string {
  const blockWidth = COLUMNS.length * COLUMN_WIDTH;
  const totals = sets.map(({ evaluated }) => totalsOf(judgementsOf(evaluated)));
  const heads = sets.map(({ name, evaluated }) => {
    const title = `${name} (${evaluated.length} articles)`;
    return title.length > blockWidth
      ? `…${title.slice(1 - blockWidth)}`
      : title.padStart(blockWidth);
  });
  const rows = MEASURE_KEYS.map((key) =>
    [MEASURES[key].padEnd(MEASURE_WIDTH), ...totals.map((total) => cells(key, total[key]))].join(
      '  ',
    ),
  );
  return [
    pc.bold([''.padEnd(MEASURE_WIDTH), ...heads].join('  ')),
    pc.dim([''.padEnd(MEASURE_WIDTH), ...sets.map(() => cellsOf(COLUMNS))].join('  ')),
    ...rows,
    ...sets.map(yearLine),
  ].join('\n');
}

function cells(key: MeasureKey, total: Total): string {
  const share = (value: number) => value.toFixed(3);
  const { precision, recall, f1, owed, found, predicted, wrong, wholeArticles } = total;
  const missed = String(owed - found);
  const whole = String(wholeArticles);
  switch (key) {
    case 'spelling':
      return cellsOf(['', share(recall), '', String(owed), missed, '', whole]);
    case 'eventDate':
      return cellsOf(['', share(recall), '', String(owed), missed, String(wrong), whole]);
    case 'evidence':
      return cellsOf([share(precision), '', '', String(predicted), '', String(wrong), whole]);
    default:
      return cellsOf([
        share(precision),
        share(recall),
        share(f1),
        String(owed),
        missed,
        String(wrong),
        whole,
      ]);
  }
}

function cellsOf(texts: readonly string[]): string {
  return texts.map((text) => text.padStart(COLUMN_WIDTH)).join('');
}

function yearLine({ name, evaluated }: ScoredSet): string {
  const { wrong, invented } = wrongYears(judgementsOf(evaluated));
  return pc.dim(
    `${name}: ${wrong} wrong ${wrong === 1 ? 'year' : 'years'}, ${invented} given where the article gives none.`,
  );
}

function judgementsOf(evaluated: readonly Evaluated[]) {
  return evaluated.map(({ judgement }) => judgement);
}

/** What changed against the record, a line for every value, the losses last. */
export function comparisonLines({ gained, lost, added, removed }: Comparison): string[] {
  const line = (sign: string, change: Change) =>
    `${sign} ${MEASURES[change.measure].padEnd(MEASURE_WIDTH - 2)}  ${change.id}  ${change.value}  (${STATES[change.now]})`;
  const listed = (ids: readonly string[], what: string) =>
    ids.length > 0 ? [`  ${ids.length} ${ids.length === 1 ? 'case' : 'cases'} ${what}`] : [];
  return [
    `Against the record: ${gained.length} gained, ${lost.length} lost.`,
    ...listed(
      added,
      `not in the record yet: ${added.slice(0, 5).join(', ')}${added.length > 5 ? ', …' : ''}`,
    ),
    ...listed(
      removed,
      `only in the record: ${removed.slice(0, 5).join(', ')}${removed.length > 5 ? ', …' : ''}`,
    ),
    ...gained.map((change) => pc.green(line('+', change))),
    ...lost.map((change) => pc.red(line('-', change))),
  ];
}

const STATES: Readonly<Record<Change['now'], string>> = {
  found: 'found now',
  missed: 'missed now',
  wrong: 'wrong, new',
  gone: 'was wrong, gone',
};

/** Misses of one article under its id. */
export function missLines({ judgement, reject }: Evaluated, misses: readonly Miss[]): string[] {
  if (misses.length === 0) return [];
  const rejectedFor = reject ? [pc.red(`  rejected: ${reject.reason}`)] : [];
  return [pc.bold(judgement.id), ...rejectedFor, ...misses.flatMap(linesOf)];
}

function linesOf({ measure, kind, value, why, sentence }: Miss): string[] {
  const colour = kind === 'missed' ? pc.yellow : pc.red;
  const rule = why === null ? '' : pc.dim(`  [${why}]`);
  const head = `  ${colour(kind.padEnd(6))} ${MEASURES[measure]}  ${pc.bold(value)}${rule}`;
  return [head, pc.dim(`         ${sentence ?? 'no known name of it in the text'}`)];
}
