import type { z } from 'zod';
import {
  checkCountries,
  checkFacet,
  checkLeaders,
  checkVocabulary,
  type Located,
} from './check.ts';
import { unclean } from './clean-text.ts';
import { countryEntry, type Gazetteer, leaderEntry, typeEntry } from './entry.ts';
import { facetFiles, type GazetteerFacet, type GazetteerFile } from './files.ts';
import { gazetteerFolder } from './folder.ts';
import { loadWords } from './load-words.ts';
import { type Problem, throwProblems } from './problems.ts';

type AnyEntry = Gazetteer[GazetteerFacet][number];

/**
 * Reads and checks the gazetteer.
 *
 * @param folder holds `<facet>.json` or `<facet>/*.json` for every facet, and `words/*.json`; the
 *   project's own by default.
 * @throws Error that lists what is wrong: file, entry and reason (the first 20 of them).
 */
export function loadGazetteer(folder?: URL | string): Gazetteer {
  const path = gazetteerFolder(folder);
  const problems: Problem[] = [];
  const country = readFacet(path, 'country', countryEntry, problems);
  const leader = readFacet(path, 'leader', leaderEntry, problems);
  const agreement = readFacet(path, 'agreement', typeEntry, problems);
  const eventType = readFacet(path, 'eventType', typeEntry, problems);
  throwProblems(problems);
  throwProblems([
    ...[country, leader, agreement, eventType].flatMap(checkFacet),
    ...checkCountries(country),
    ...checkLeaders(leader, country),
    ...checkVocabulary('agreement', agreement),
    ...checkVocabulary('eventType', eventType),
  ]);
  return {
    country: country.map(entryOf),
    leader: leader.map(entryOf),
    agreement: agreement.map(entryOf),
    eventType: eventType.map(entryOf),
    words: loadWords(path),
  };
}

function entryOf<E>({ entry }: Located<E>): E {
  return entry;
}

function readFacet<E extends AnyEntry>(
  folder: string,
  facet: GazetteerFacet,
  schema: z.ZodType<E>,
  problems: Problem[],
): Located<E>[] {
  const files = facetFiles(folder, facet);
  if (files.length === 0) {
    const reason = `is missing from ${folder}, and so is ${facet}/*.json`;
    problems.push({ file: `${facet}.json`, id: '', reason });
  }
  return files.flatMap((file) => readEntries(file, schema, problems));
}

function readEntries<E>(
  { name, text }: GazetteerFile,
  schema: z.ZodType<E>,
  problems: Problem[],
): Located<E>[] {
  const list = parseList(name, text, problems);
  return list.flatMap((raw, index) => {
    const id = idOf(raw) ?? `#${index + 1}`;
    const parsed = schema.safeParse(raw);
    const reasons = parsed.success
      ? unclean(parsed.data)
      : parsed.error.issues.map((issue) => reasonOf(issue));
    problems.push(...reasons.map((reason) => ({ file: name, id, reason })));
    return parsed.success ? [{ file: name, entry: parsed.data }] : [];
  });
}

function parseList(file: string, text: string, problems: Problem[]): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
    problems.push({ file, id: '', reason: 'must hold a list: [ … ]' });
  } catch (cause) {
    problems.push({ file, id: '', reason: `is not JSON: ${String(cause)}` });
  }
  return [];
}

function idOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  return typeof raw.id === 'string' ? raw.id : undefined;
}

function reasonOf(issue: { path: PropertyKey[]; message: string }): string {
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
