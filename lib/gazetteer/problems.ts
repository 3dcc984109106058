/** What is wrong with the gazetteer: which file, which entry (empty for the file itself), and why. */
export type Problem = { readonly file: string; readonly id: string; readonly reason: string };

/** As many problems as one message lists; the rest is counted. */
const LISTED = 20;

/**
 * Stops the load when there is anything to mend.
 *
 * @throws Error that names file, entry and reason of the first 20 problems.
 */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw problemsError(problems);
}

/** What is said when the load stops: file, entry and reason of the first 20 problems. */
export function problemsError(problems: readonly Problem[]): Error {
  const lines = problems.slice(0, LISTED).map(asLine);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more`);
  return new Error(`Gazetteer: ${count(problems.length)} to mend\n${lines.join('\n')}`);
}

function asLine({ file, id, reason }: Problem): string {
  return id === '' ? `  ${file}: ${reason}` : `  ${file}, entry "${id}": ${reason}`;
}

function count(problems: number): string {
  return problems === 1 ? '1 problem' : `${problems} problems`;
}
