import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { unclean } from './clean-text.ts';
import { gazetteerFolder } from './folder.ts';
import { type Problem, problemsError, throwProblems } from './problems.ts';

const FILE = 'abbreviation.json';

/** A newsroom's abbreviation and what it is written out as: `LHQ`, „Liên hợp quốc“. */
const abbreviation = z.strictObject({
  /** The label in small letters. */
  id: z.string().min(1),
  label: z.string().min(1),
  /** The usual form first. */
  means: z.array(z.string().min(1)).min(1),
  /** What is written out does not ask for the abbreviation too: a country is found by its name anyway. */
  oneWay: z.boolean().optional(),
});
export type Abbreviation = z.infer<typeof abbreviation>;

/**
 * Reads and checks `abbreviation.json`. A search for either form finds both.
 *
 * @param folder the project's own gazetteer by default
 * @throws Error that lists what is wrong: file, entry and reason
 */
export function loadAbbreviations(folder?: URL | string): readonly Abbreviation[] {
  const path = join(gazetteerFolder(folder), FILE);
  const read = z.array(abbreviation).safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) {
    throw problemsError(
      read.error.issues.map(({ path: at, message }) => ({
        file: FILE,
        id: String(at[0] ?? ''),
        reason: `${at.slice(1).join('.')}: ${message}`,
      })),
    );
  }
  throwProblems(read.data.flatMap(problemsOf));
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw problemsError([{ file: FILE, id: '', reason: `is not JSON: ${String(cause)}` }]);
  }
}

function problemsOf(entry: Abbreviation, at: number, all: readonly Abbreviation[]): Problem[] {
  const report = (reason: string) => ({ file: FILE, id: entry.id, reason });
  return [
    ...(entry.id === entry.label.toLowerCase()
      ? []
      : [report('id is not the label in small letters')]),
    ...(all.findIndex((other) => other.id === entry.id) === at ? [] : [report('stands twice')]),
    ...unclean(entry).map(report),
  ];
}
