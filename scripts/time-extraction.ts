/** `npm run bench:extract [-- <folder|file.jsonl>]`: how many articles a second one core takes, and whether time stays linear. */
import { Command, InvalidArgumentError } from 'commander';
import { createExtractor } from '#lib/extract/extract-facets';
import { articleText, type Extract } from '#lib/ingest/build';
import { decode } from '#lib/ingest/decode';
import { articlesOf } from '#lib/ingest/formats/articles';
import { type InputArticle, NOTHING_GIVEN } from '#lib/ingest/formats/input';
import { type ParsedArticle, parseArticle } from '#lib/ingest/parse/parse-article';
import { type RawFile, readFiles } from '#lib/ingest/read';
import { checkedGazetteer } from './gazetteer.ts';
import { HOSTILE, hostileText } from './hostile-texts.ts';
import { ownArticleFiles } from './own-cases.ts';
import { Problem, run } from './problem.ts';

const CANNOT_WORK = 2;
const MEDIAN_ARTICLE = 2_500;
const WARM_UP_SECONDS = 1;
const MB = 1_000_000;

type Options = { readonly seconds: number; readonly hostile: boolean };

async function main(paths: readonly string[], options: Options): Promise<number> {
  const extract = createExtractor(checkedGazetteer());
  const raws = await rawFiles(paths.length > 0 ? paths : ownArticleFiles());
  reportArticles(raws, extract, options.seconds);
  if (options.hostile) reportHostile(extract);
  return 0;
}

async function rawFiles(paths: readonly string[]): Promise<RawFile[]> {
  const raws: RawFile[] = [];
  for await (const raw of readFiles(paths, () => {})) if (raw.ok) raws.push(raw.value);
  return raws;
}

/** Times the stages apart: each takes all articles as often as the time allows, after a warm-up. */
function reportArticles(raws: readonly RawFile[], extract: Extract, seconds: number): void {
  const inputs = raws.flatMap(inputsIn);
  const parsed = inputs.flatMap((input) => parsedOf(input) ?? []);
  if (parsed.length === 0) throw new Problem('There is no article to time in what was given.');
  const texts = parsed.map(articleText);
  const sizes = inputs.map(({ text }) => text.length).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
  console.log(
    `${inputs.length} articles, median ${median} and mean ${Math.round(mean)} characters; ${MEDIAN_ARTICLE} characters beside\n`,
  );
  console.log(row(['stage', 'articles/s CPU', 'articles/s wall', `${MEDIAN_ARTICLE} ch/s CPU`]));
  const stages = {
    'clean + parse': () => {
      for (const input of raws.flatMap(inputsIn)) parsedOf(input);
    },
    extract: () => {
      for (const text of texts) extract(text);
    },
  };
  const costs = Object.entries(stages).map(([name, stage]) => {
    const cost = timed(stage, seconds);
    console.log(rateRow(name, cost, inputs.length, mean));
    return cost;
  });
  const sum = (key: keyof Cost) => costs.reduce((total, cost) => total + cost[key], 0);
  console.log(rateRow('both', { cpu: sum('cpu'), wall: sum('wall') }, inputs.length, mean));
}

function inputsIn(raw: RawFile): InputArticle[] {
  const decoded = decode(raw);
  if (!decoded.ok) return [];
  return articlesOf(decoded.value).flatMap((input) => (input.ok ? [input.value] : []));
}

function parsedOf(input: InputArticle): ParsedArticle | null {
  const parsed = parseArticle(input);
  return parsed.ok ? parsed.value : null;
}

/** Seconds that one round takes: of the processor, its collector of garbage included, and of the clock. */
type Cost = { readonly cpu: number; readonly wall: number };

function timed(round: () => void, seconds: number): Cost {
  const warm = performance.now() + Math.min(WARM_UP_SECONDS, seconds) * 1000;
  while (performance.now() < warm) round();
  const usage = process.cpuUsage();
  const started = performance.now();
  let rounds = 0;
  do {
    round();
    rounds += 1;
  } while (performance.now() - started < seconds * 1000);
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(usage);
  return { cpu: (user + system) / 1e6 / rounds, wall: wall / rounds };
}

function rateRow(name: string, { cpu, wall }: Cost, articles: number, mean: number): string {
  const rates = [articles / cpu, articles / wall, (articles * mean) / MEDIAN_ARTICLE / cpu];
  return row([name, ...rates.map((rate) => rate.toFixed(0))]);
}

/** A quarter, a half and a whole megabyte: where time is linear the last takes four times the first. */
function reportHostile(extract: Extract): void {
  const sizes = [MB / 4, MB / 2, MB];
  console.log(
    `\n${row(['hostile text', ...sizes.map((size) => `${size / MB} MB, ms`), '1 / 0.25'])}`,
  );
  for (const [name, pattern] of Object.entries(HOSTILE)) {
    const stages = {
      parse: (text: string) => parsedOf({ file: name, path: null, text, given: NOTHING_GIVEN }),
      extract: (body: string) =>
        extract({
          title: null,
          body,
          dateline: '',
          publishedAt: null,
          publishedPrecision: 'unknown',
        }),
    };
    for (const [stage, work] of Object.entries(stages)) {
      const times = sizes.map((size) => fastest(() => work(hostileText(pattern, size))));
      const growth = (times[2] ?? 0) / Math.max(times[0] ?? 0, 0.1);
      console.log(
        row([`${name}: ${stage}`, ...times.map((ms) => ms.toFixed(0)), growth.toFixed(1)]),
      );
    }
  }
}

/** Milliseconds of the fastest of three: the others waited for something else. */
function fastest(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(17)).join('');
}

function secondsIn(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new InvalidArgumentError('give a number above 0, up to 600.');
}

const program = new Command('npm run bench:extract --')
  .description('Times parsing and extraction on one core, on articles and on hostile texts.')
  .argument('[path...]', 'folders or files of articles; by default seeds/ and seeds/cases')
  .option('--seconds <n>', 'how long each stage is timed', secondsIn, 5)
  .option('--no-hostile', 'leave the hostile texts out')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((paths: string[], options: Options) => run(() => main(paths, options), CANNOT_WORK));

await program.parseAsync();
