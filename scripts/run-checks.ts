/** `npm test`: everything that must hold, in the order in which a mistake shows soonest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { freePort } from '#lib/engine/port';
import { ROOT } from './configuration.ts';
import { run } from './problem.ts';

type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

/** The last one builds the application and drives it in a browser over a real engine. */
const CHECKS: readonly Check[] = [
  { name: 'format, lint, import directions', command: bin('biome'), args: ['ci', '.'] },
  { name: 'route types', command: bin('next'), args: ['typegen'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'README facet table', command: process.execPath, args: ['scripts/docs.mjs', '--check'] },
  { name: 'unit tests', command: bin('vitest'), args: ['run'] },
  { name: 'browser', command: process.execPath, args: ['e2e/browser/find-chromium.mjs'] },
  { name: 'end to end', command: bin('playwright'), args: ['test', '-c', 'e2e'] },
];

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tu-lieu-test-'));
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    E2E_DATA_DIR: join(folder, 'data'),
    E2E_PORT: String(await freePort()),
  };
  const failed: string[] = [];
  for (const { name, command, args } of CHECKS) {
    console.log(pc.bold(`\n── ${name}`));
    const started = Date.now();
    const { status } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit' });
    console.log(pc.dim(`   ${((Date.now() - started) / 1000).toFixed(1)} s`));
    if (status !== 0) failed.push(name);
  }
  if (existsSync(folder)) await rm(folder, { recursive: true, force: true });
  for (const name of failed) console.log(pc.red(`failed: ${name}`));
  console.log(`checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

await run(main, 1);
