import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#lib/engine/port';
import { layWire, type Wire } from './wire.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type SecondSite = { readonly address: string; readonly wire: Wire; stop(): Promise<void> };

/**
 * A second application over the engine of the first, by `npm start`'s own means (`MEILI_URL`), with a wire
 * between the two that a test may cut. The first one is not disturbed.
 */
export async function startSecondSite(): Promise<SecondSite> {
  const engine = await engineOfFirstSite();
  const wire = await layWire(engine.port);
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'tu-lieu-second-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      MEILI_URL: `http://127.0.0.1:${wire.port}`,
      MEILI_MASTER_KEY: engine.masterKey,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(address);
  return {
    address,
    wire,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await wire.cut().catch(() => {});
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function engineOfFirstSite(): Promise<{ port: number; masterKey: string }> {
  const dataDir = process.env.E2E_DATA_DIR ?? join(ROOT, '.data/e2e');
  return JSON.parse(await readFile(join(dataDir, 'engine.json'), 'utf8'));
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The second site at ${address} does not answer.`);
}
