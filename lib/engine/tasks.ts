import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { EngineError } from './engine-error.ts';

/** A task that takes longer is stuck: on a full disk the engine tries for ever and still reports itself healthy. */
const TASK_TIMEOUT_MS = 60 * 60 * 1000;
const POLL_MS = 25;

/**
 * Waits for a task and throws {@link EngineError} unless it succeeded: the client's own waiting returns a
 * failed task as if nothing were wrong.
 */
export async function finished(engine: Meilisearch, enqueued: EnqueuedTask): Promise<Task> {
  const options = { timeout: TASK_TIMEOUT_MS, interval: POLL_MS };
  const task = await engine.tasks.waitForTask(enqueued.taskUid, options);
  if (task.status === 'succeeded') return task;
  const reason = task.error?.message ?? 'no reason given';
  throw new EngineError(
    `The search engine could not finish "${task.type}" (${task.status}): ${reason}`,
  );
}
