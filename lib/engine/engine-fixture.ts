import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Children, openChildren } from './children.ts';
import { type EngineServer, startServer } from './server.ts';

export type TestEngine = {
  readonly dataDir: string;
  readonly children: Children;
  readonly server: EngineServer;
  end(): Promise<void>;
};

/** A real Meilisearch on an empty folder of its own, for one test file. */
export async function startTestEngine(): Promise<TestEngine> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tu-lieu-engine-'));
  const children = openChildren();
  const server = await startServer({ dataDir, children });
  return {
    dataDir,
    children,
    server,
    async end() {
      await children.stopAll();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
