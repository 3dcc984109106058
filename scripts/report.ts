import pc from 'picocolors';
import type { Reject } from '#lib/schema/reject';
import type { IndexRun } from './index-paths.ts';

/** Prints every reject with its reason on standard error, then one line of numbers on standard output. */
export function report({ published, rejects }: IndexRun): void {
  for (const reject of rejects) console.error(rejectLine(reject));
  const { added, updated, total } = published;
  console.log(
    `${added} added, ${updated} updated, ${rejects.length} rejected; ${total} articles in the archive.`,
  );
}

/** `decode/binary bai.txt: this is no text …`; most reasons begin with the file's name already. */
export function rejectLine({ file, stage, code, reason }: Reject): string {
  const sentence = reason.startsWith(file) ? reason : `${file}: ${reason}`;
  return `${pc.yellow(`${stage}/${code}`)} ${sentence}`;
}

/** 0: everything was taken. 1: something was rejected. 2: there was nothing that could be read at all. */
export function exitCodeOf({ published, rejects }: IndexRun): number {
  const taken = published.added + published.updated;
  const nothingRead = rejects.every((reject) => reject.stage === 'read');
  if (taken === 0 && nothingRead) return 2;
  return rejects.length > 0 ? 1 : 0;
}
