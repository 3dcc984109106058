/** `npm run format`: brings the code and the gazetteer files into their one form. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rewriteGazetteer } from '#lib/gazetteer/format';
import { ROOT } from './configuration.ts';
import { run } from './problem.ts';

async function main(): Promise<number> {
  for (const name of rewriteGazetteer()) console.log(`Rewritten: seeds/gazetteer/${name}`);
  const biome = join(ROOT, 'node_modules/.bin/biome');
  return spawnSync(biome, ['check', '--write', '.'], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

await run(main, 1);
