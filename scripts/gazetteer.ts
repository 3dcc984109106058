import type { Gazetteer } from '#lib/gazetteer/entry';
import { loadGazetteer } from '#lib/gazetteer/load';
import { Problem } from './problem.ts';

/** Journalists edit the gazetteer: what is wrong with it is a sentence for them, without a stack trace. */
export function checkedGazetteer(): Gazetteer {
  try {
    return loadGazetteer();
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}
