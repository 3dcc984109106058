import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanText as clean } from '#lib/vietnamese/clean';
import { articlesFromJson } from './formats/json.ts';
import { parseArticle } from './parse/parse-article.ts';
import { ingest, ingestLine } from './pipeline.ts';

const none = () => ({
  country: [],
  leader: [],
  agreement: [],
  eventType: [],
  agreements: [],
  eventDate: null,
  eventPrecision: 'unknown' as const,
  evidence: [],
});
if (false)
  for await (const r of ingest(['seeds'], none, { onNote: (n) => console.log(n.message) }))
    console.log(
      r.ok
        ? [
            r.value.id,
            r.value.title,
            r.value.publishedAt,
            r.value.source,
            r.value.url,
            r.value.dateBasis,
            r.value.dateFrom,
          ]
        : r.reject,
    );
const lines = [
  ...gunzipSync(readFileSync('/work/shared/eval/corpus.jsonl.gz'))
    .toString()
    .split('\n')
    .filter(Boolean),
  ...readFileSync('/work/shared/eval/articles.jsonl', 'utf8').split('\n').filter(Boolean),
];
const t = performance.now();
let n = 0,
  equal = 0;
const rules: Record<string, string[]> = {};
const ends: Record<string, number> = {};
const strip = process.argv[2] === 'strip';
const heads: string[] = [];
let right = 0,
  withTitle = 0;
const miss: string[] = [];
for (const l of lines) {
  const v = JSON.parse(l);
  const title = v.title;
  if (strip) {
    v.text = title + '\n\n' + v.text;
    v.title = null;
  }
  const input = articlesFromJson({
    file: 'x',
    path: null,
    kind: 'json',
    text: JSON.stringify(v),
    encoding: 'utf-8',
    lost: 0,
  })[0]!;
  n++;
  if (!input.ok) {
    console.log(input.reject.reason);
    continue;
  }
  const p = parseArticle(input.value);
  if (!p.ok) {
    console.log(p.reject.reason, v.id);
    continue;
  }
  if (p.value.body === input.value.text.trim()) equal++;
  if (strip && title) {
    withTitle++;
    if (p.value.title === clean(title).trim().replace(/\s+/g, ' ')) right++;
    else miss.push(`${p.value.titleSource}| ${p.value.title.slice(0, 100)} |WANT| ${title}`);
  }
  ends[p.value.titleSource] = (ends[p.value.titleSource] ?? 0) + 1;
  for (const f of p.value.pieces)
    if (f.role !== 'body')
      (rules[f.role + '/' + f.rule] ??= []).push(
        input.value.text.slice(f.start, f.end).slice(0, 150),
      );
}
console.log(
  n,
  equal,
  ((performance.now() - t) / n).toFixed(3) + ' ms each',
  ends,
  right,
  withTitle,
);
for (const [k, v] of Object.entries(rules)) {
  console.log('==', k, v.length);
  const step = Math.max(1, Math.floor(v.length / Number(process.argv[3] ?? 14)));
  for (let i = 0; i < v.length; i += step) console.log('     ', v[i]);
}
for (let i = 0; i < miss.length; i += Math.max(1, Math.floor(miss.length / 25)))
  console.log('MISS', miss[i]);
