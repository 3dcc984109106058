import { fileURLToPath } from 'node:url';

/** The project's own gazetteer. */
const DEFAULT_FOLDER = new URL('../../seeds/gazetteer/', import.meta.url);

/** The path of a gazetteer folder given as URL or path; the project's own where none is given. */
export function gazetteerFolder(folder: URL | string = DEFAULT_FOLDER): string {
  return typeof folder === 'string' ? folder : fileURLToPath(folder);
}
