import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facetFiles, GAZETTEER_FACETS, type GazetteerFile, wordFilesOf } from './files.ts';
import { gazetteerFolder } from './folder.ts';
import { formatWords } from './format-words.ts';

/** The order of an entry's fields in the file; a field not listed here keeps its place after these. */
const FIELD_ORDER = [
  'id',
  'label',
  'labelEn',
  'country',
  'aliases',
  'pairForms',
  'capitals',
  'shortNames',
  'offices',
  'needsContext',
  'historical',
  'examples',
  'counterExamples',
  'source',
  'note',
];

/**
 * The one way a gazetteer file is written: entries by id, fields in a fixed order, NFC, two spaces,
 * a line break at the end.
 *
 * @param text the file as it is: a JSON array of entries. They need not satisfy the schema.
 * @throws SyntaxError when the text is not JSON; Error when it is not an array of objects with an id.
 */
export function formatGazetteer(text: string): string {
  const entries: unknown = JSON.parse(text.normalize('NFC'));
  if (!Array.isArray(entries) || !entries.every(hasId)) {
    throw new Error('expected a JSON array of entries, each with an "id"');
  }
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${JSON.stringify(sorted.map(inFieldOrder), null, 2)}\n`;
}

/**
 * Rewrites every gazetteer file that is not in its canonical form.
 *
 * @returns the names of the files that were changed.
 * @throws Error naming the file that cannot be read as a list of entries, or as lists of words.
 */
export function rewriteGazetteer(folder?: URL | string): string[] {
  const path = gazetteerFolder(folder);
  const changed: string[] = [];
  const rewrite = (files: readonly GazetteerFile[], format: (text: string) => string) => {
    for (const { name, text } of files) {
      const formatted = formatNamed(name, text, format);
      if (formatted === text) continue;
      writeFileSync(join(path, name), formatted);
      changed.push(name);
    }
  };
  rewrite(
    GAZETTEER_FACETS.flatMap((facet) => facetFiles(path, facet)),
    formatGazetteer,
  );
  rewrite(wordFilesOf(path), formatWords);
  return changed;
}

function formatNamed(name: string, text: string, format: (text: string) => string): string {
  try {
    return format(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name}: ${reason}`, { cause });
  }
}

function hasId(entry: unknown): entry is { id: string } {
  return (
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
  );
}

function inFieldOrder(entry: object): object {
  const rank = (key: string) =>
    (FIELD_ORDER.indexOf(key) + FIELD_ORDER.length + 1) % (FIELD_ORDER.length + 1);
  return Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => rank(a) - rank(b)));
}
