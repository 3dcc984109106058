import { readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second for everybody who reads it from /proc. */
const TICKS_A_SECOND = 100;

/**
 * Seconds of processor time a process has used so far, in all its threads; null where there is no /proc.
 * Other work on the machine makes a process wait, and hardly changes this.
 */
export async function cpuSeconds(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The name of the command, in parentheses, may hold spaces: fields are counted after it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return (user + system) / TICKS_A_SECOND;
}
