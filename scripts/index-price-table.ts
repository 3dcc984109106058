import { paint } from './paint.ts';
import type { Bench } from './relevance-bench.ts';

const NAME_WIDTH = 40;
const CELL_WIDTH = 11;

/** What the two indexes cost: seconds to build, megabytes on disk, and ours over plain. */
export function indexPriceTable({ build, size, reused }: Bench): string {
  const { extraction, ours, plain, articles, rejects } = build;
  return [
    paint.dim(row('index', 'Tư Liệu', 'plain', 'ratio')),
    seconds('build, first document to finished', ours.seconds, plain.seconds),
    seconds('  processor time of the engine', ours.cpuSeconds, plain.cpuSeconds),
    seconds('build, extraction before it', extraction + ours.seconds, plain.seconds),
    megabytes('on disk', size.ours.onDisk, size.plain.onDisk),
    megabytes('pages in use, whole engine', size.ours.used, size.plain.used),
    `${articles} articles, ${rejected(rejects)}; extraction ${extraction.toFixed(1)} s`,
    ...(reused ? ['The indexes are those of an earlier run, and so are their times.'] : []),
  ].join('\n');
}

function seconds(name: string, ours: number | null, plain: number | null): string {
  if (ours === null || plain === null) return row(name, '?', '?', '?');
  return row(name, `${ours.toFixed(1)} s`, `${plain.toFixed(1)} s`, ratio(ours, plain));
}

function megabytes(name: string, ours: number, plain: number): string {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return row(name, mb(ours), mb(plain), ratio(ours, plain));
}

function ratio(ours: number, plain: number): string {
  return (ours / plain).toFixed(2);
}

function row(name: string, ...texts: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + texts.map((text) => text.padStart(CELL_WIDTH)).join('');
}

function rejected(rejects: Readonly<Record<string, number>>): string {
  const codes = Object.entries(rejects).map(([code, count]) => `${count} ${code}`);
  return codes.length > 0 ? `rejected: ${codes.join(', ')}` : 'none rejected';
}
