import { setTimeout as sleep } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { EngineError } from './engine-error.ts';

/** A task that takes longer is stuck: on a full disk the engine tries for ever and still reports itself healthy. */
const TASK_TIMEOUT_MS = 60 * 60 * 1000;
const FIRST_POLL_MS = 10;
const LONGEST_POLL_MS = 500;

/**
 * Waits for a task and throws {@link EngineError} unless it succeeded. The client's own waiting returns a
 * failed task as if nothing were wrong, and leaves a listener behind with every look (meilisearch 0.57).
 */
export async function finished(engine: Meilisearch, enqueued: EnqueuedTask): Promise<Task> {
  const giveUp = Date.now() + TASK_TIMEOUT_MS;
  let pause = FIRST_POLL_MS;
  for (;;) {
    const task = await engine.tasks.getTask(enqueued.taskUid);
    if (task.status === 'succeeded') return task;
    if (task.status === 'failed' || task.status === 'canceled')
      throw new EngineError(refusal(task));
    if (Date.now() > giveUp) throw new EngineError(stuck(task));
    await sleep(pause);
    pause = Math.min(pause * 1.5, LONGEST_POLL_MS);
  }
}

function refusal(task: Task): string {
  const reason = task.error?.message ?? 'no reason given';
  return `The search engine could not finish "${task.type}" (${task.status}): ${reason}`;
}

function stuck(task: Task): string {
  return `The search engine has worked on "${task.type}" for an hour: see whether its disk is full.`;
}
