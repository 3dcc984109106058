import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#lib/engine/port';
import { layWire, type Wire } from './wire.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Site = { readonly address: string; readonly dataDir: string; stop(): Promise<void> };
export type SecondSite = Site & { readonly wire: Wire };

/** Another application by `npm start`'s own script, in a data directory and on a port of its own. */
export async function startSite(env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'tu-lieu-site-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...env },
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(address);
  return {
    address,
    dataDir,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A second application over the engine of the first (`MEILI_URL`), with a wire between the two that a test
 * may cut. The first one is not disturbed.
 */
export async function startSecondSite(): Promise<SecondSite> {
  const engine = await engineOfFirstSite();
  const wire = await layWire(engine.port);
  const site = await startSite({
    MEILI_URL: `http://127.0.0.1:${wire.port}`,
    MEILI_MASTER_KEY: engine.masterKey,
  });
  return {
    ...site,
    wire,
    async stop() {
      await site.stop();
      await wire.cut().catch(() => {});
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
