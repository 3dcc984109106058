/** `npm run bench:search -- [address]`: how long a running site takes to answer, request after request. */
import { Command, InvalidArgumentError } from 'commander';
import { HOSTILE_QUERIES } from './hostile-queries.ts';
import { Problem, run } from './problem.ts';

/** Words, no words, marks, none, a phrase, filters, nothing found: what a morning's searches look like. */
const SEARCHES = [
  'q=',
  'q=hội đàm',
  'q=hoi dam',
  'q=“tuyên bố chung”',
  'q=hợp tác&country=CU',
  'q=Tổng Bí thư Tô Lâm điện đàm với Tổng Bí thư Tập Cận Bình',
  'country=CN&leader=Tập Cận Bình&from=2022-01-01&to=2025-12-31',
  'q=không có bài nào như thế',
  'sort=newest&limit=100',
];

async function time(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Problem(`${url} answered ${response.status}.`);
  return performance.now() - started;
}

async function measure(urls: readonly string[], rounds: number): Promise<string> {
  for (const url of urls) await time(url);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) for (const url of urls) times.push(await time(url));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms  (${times.length} requests)`;
}

/** Each hostile query once, nothing remembered of it: half of them, and the worst. */
async function firstTimes(address: string): Promise<string> {
  const times: { readonly q: string; readonly ms: number }[] = [];
  for (const q of HOSTILE_QUERIES) {
    times.push({ q, ms: await time(`${address}/api/search?${new URLSearchParams({ q })}`) });
  }
  times.sort((a, b) => a.ms - b.ms);
  const half = times[Math.floor(times.length / 2)];
  const worst = times.at(-1);
  return `p50 ${half?.ms.toFixed(1)} ms  worst ${worst?.ms.toFixed(1)} ms: ${worst?.q.slice(0, 60)}`;
}

function roundsIn(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0 && rounds <= 1000) return rounds;
  throw new InvalidArgumentError('give a whole number from 1 to 1000.');
}

async function main(): Promise<number> {
  const program = new Command('bench:search')
    .description('Times a running site, one request after the other.')
    .argument('[address]', 'where the site answers', 'http://127.0.0.1:3000')
    .option('--rounds <n>', 'how often each search is asked', roundsIn, 50)
    .parse();
  const address: string = program.args[0] ?? 'http://127.0.0.1:3000';
  const { rounds } = program.opts<{ rounds: number }>();
  const encoded = SEARCHES.map((search) => new URLSearchParams(search).toString());
  try {
    console.log(
      `/api/search  ${await measure(
        encoded.map((q) => `${address}/api/search?${q}`),
        rounds,
      )}`,
    );
    const pages = encoded.filter((q) => !q.includes('limit')).map((q) => `${address}/?${q}`);
    console.log(`hostile      ${await firstTimes(address)}`);
    console.log(`first HTML   ${await measure(pages, rounds)}`);
  } catch (error) {
    if (error instanceof TypeError)
      throw new Problem(`Nothing answers at ${address}: start it first.`);
    throw error;
  }
  return 0;
}

await run(main, 1);
