import { checkWords } from './check-words.ts';
import { type GazetteerFile, wordFilesOf } from './files.ts';
import { gazetteerFolder } from './folder.ts';
import { type Problem, problemsError, throwProblems } from './problems.ts';
import { type WordLists, wordFiles } from './word-lists.ts';

/**
 * Reads and checks the word lists.
 *
 * @param given holds `words/*.json`; the project's own gazetteer by default.
 * @throws Error that lists what is wrong: file, list and reason (the first 20 of them).
 */
export function loadWords(given?: URL | string): WordLists {
  const folder = gazetteerFolder(given);
  const problems: Problem[] = [];
  const contents: Record<string, unknown> = {};
  for (const file of wordFilesOf(folder)) contents[keyOf(file)] = parse(file, problems);
  for (const key of Object.keys(wordFiles.shape))
    if (!(key in contents))
      problems.push({ file: nameOf(key), id: '', reason: `is missing from ${folder}` });
  throwProblems(problems);
  const parsed = wordFiles.safeParse(contents);
  if (!parsed.success) throw problemsError(parsed.error.issues.map(problemOf));
  throwProblems(checkWords(parsed.data));
  return parsed.data;
}

function keyOf({ name }: GazetteerFile): string {
  return name.slice('words/'.length, -'.json'.length);
}

function nameOf(key: string): string {
  return `words/${key}.json`;
}

function parse(file: GazetteerFile, problems: Problem[]): unknown {
  const report = (reason: string) => problems.push({ file: file.name, id: '', reason });
  if (!(keyOf(file) in wordFiles.shape)) {
    report(`is no file of word lists: ${Object.keys(wordFiles.shape).map(nameOf).join(', ')}`);
    return null;
  }
  try {
    return JSON.parse(file.text);
  } catch (cause) {
    report(`is not JSON: ${String(cause)}`);
    return null;
  }
}

/** The path of what is wrong is `[file, "lists", list, …]`. */
function problemOf({ path, message }: { path: PropertyKey[]; message: string }): Problem {
  const [file, part, list, ...rest] = path.map(String);
  const within = list === undefined ? (part ?? '') : rest.join('.');
  return {
    file: nameOf(file ?? ''),
    id: list ?? '',
    reason: within === '' ? message : `${within}: ${message}`,
  };
}
