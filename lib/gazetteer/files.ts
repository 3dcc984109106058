import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The facets a gazetteer holds entries for, in the order they are checked. */
export const GAZETTEER_FACETS = ['country', 'leader', 'agreement', 'eventType'] as const;
export type GazetteerFacet = (typeof GAZETTEER_FACETS)[number];

/** A JSON file of the gazetteer: its path within the folder (`leader/vn.json`) and its text. */
export type GazetteerFile = { readonly name: string; readonly text: string };

/**
 * The files of one facet: `<facet>.json`, or every `<facet>/*.json` sorted by name, or both.
 * Empty where the folder has neither.
 */
export function facetFiles(folder: string, facet: GazetteerFacet): GazetteerFile[] {
  return facetFileNames(folder, facet).map((name) => read(folder, name));
}

/** The files of word lists, `words/*.json` sorted by name. Empty where the folder has none. */
export function wordFilesOf(folder: string): GazetteerFile[] {
  return jsonFilesIn(folder, 'words').map((name) => read(folder, name));
}

function read(folder: string, name: string): GazetteerFile {
  return { name, text: readFileSync(join(folder, name), 'utf8') };
}

function facetFileNames(folder: string, facet: GazetteerFacet): string[] {
  const single = existsSync(join(folder, `${facet}.json`)) ? [`${facet}.json`] : [];
  return [...single, ...jsonFilesIn(folder, facet)];
}

function jsonFilesIn(folder: string, part: string): string[] {
  if (!existsSync(join(folder, part))) return [];
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${part}/${name}`);
}
