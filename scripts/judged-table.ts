import { meanScore, type ScoredQuery } from '#lib/evaluate/judged-queries';
import { changeSentence, type JudgedComparison } from '#lib/evaluate/judged-record';
import { paint } from './paint.ts';

const KIND_WIDTH = 20;
const CELL_WIDTH = 9;

/** A row for every kind of query: how many, the mean nDCG@10, how many are answered as well as can be. */
export function judgedTable(scored: readonly ScoredQuery[]): string {
  const kinds = [...new Set(scored.map(({ query }) => query.kind))];
  return [
    paint.dim(row('kind of query', 'n', 'nDCG@10', 'best')),
    ...kinds.map((kind) =>
      line(
        kind,
        scored.filter(({ query }) => query.kind === kind),
      ),
    ),
    line('all', scored),
  ].join('\n');
}

function line(name: string, scored: readonly ScoredQuery[]): string {
  const best = scored.filter(isBest).length;
  return row(name, String(scored.length), meanScore(scored).toFixed(3), String(best));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(KIND_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}

function isBest({ score }: ScoredQuery): boolean {
  return score > 0.9995;
}

/** Under every query that is not answered best: what came back, with its grades, and what did not. */
export function judgedMisses(
  scored: readonly ScoredQuery[],
  titles: ReadonlyMap<string, string>,
): string[] {
  const worst = scored.filter((each) => !isBest(each)).sort((a, b) => a.score - b.score);
  return worst.flatMap(({ query, ids, score }) => {
    const article = (id: string, mark: string) =>
      `  ${mark} ${query.articles[id] ?? '-'}  ${id}  ${titles.get(id) ?? ''}`;
    const missing = Object.keys(query.articles).filter((id) => !ids.includes(id));
    return [
      paint.bold(`${score.toFixed(3)}  ${query.q}`) + paint.dim(`  ${query.id}: ${query.note}`),
      ...ids.map((id, at) => article(id, String(at + 1).padStart(7))),
      ...missing.map((id) => paint.yellow(article(id, 'missing'))),
    ];
  });
}

/** What changed against the record, the losses last. */
export function judgedComparison({ gained, lost, added, removed }: JudgedComparison): string[] {
  const listed = (ids: readonly string[], what: string) =>
    ids.length > 0 ? [`  ${ids.length} ${what}: ${ids.join(', ')}`] : [];
  return [
    `Against the record: ${gained.length} gained, ${lost.length} lost.`,
    ...listed(added, 'not in the record yet'),
    ...listed(removed, 'only in the record'),
    ...gained.map((change) => paint.green(`+ ${changeSentence(change)}`)),
    ...lost.map((change) => paint.red(`- ${changeSentence(change)}`)),
  ];
}
