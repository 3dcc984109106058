// Finds a Chromium for the tests, or installs one. Run by itself it prints what it found:
//   node e2e/browser/find-chromium.mjs
// Order: the CHROMIUM variable; the system's own; the headless build an npm package ships (pinned by the
// lockfile beside this file, unpacked into .cache/chromium; no root, nothing outside the project).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Whether the program starts at all; `libraries` is a folder for the loader to look in. */
function runs(path, libraries) {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  return spawnSync(path, ['--version'], { env, timeout: 30_000 }).status === 0;
}

/**
 * @returns {{ path: string, libraries?: string, origin: string }} the program, a folder of libraries it
 *   needs on a machine that lacks them, and where it comes from
 * @throws where there is none and none can be installed
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return { path: named, origin: 'the CHROMIUM variable' };
    throw new Error(
      `CHROMIUM names ${named}, which does not start. Give the path of a Chromium or unset it.`,
    );
  }
  const system = SYSTEM.find((path) => existsSync(path) && runs(path));
  return system ? { path: system, origin: 'this system' } : installed();
}

function installed() {
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.log(
      'No Chromium on this machine: installing the headless one from npm (e2e/browser, about 70 MB).',
    );
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], {
      stdio: 'inherit',
      cwd: folder,
    });
    if (npm.status !== 0) {
      throw new Error(
        'The test browser could not be installed. Install Chromium (apt-get install chromium) or set CHROMIUM.',
      );
    }
  }
  mkdirSync(cache, { recursive: true });
  const path = join(cache, 'chromium');
  const libraries = join(cache, 'al2023', 'lib');
  if (!existsSync(path)) unpack();
  const origin = 'the npm package @sparticuz/chromium';
  if (runs(path)) return { path, origin };
  if (runs(path, libraries)) return { path, libraries, origin };
  throw new Error(
    'The Chromium from npm does not start here. Install one (apt-get install chromium) or set CHROMIUM.',
  );
}

/** The package unpacks into the temporary folder, with the libraries it brings only for one system: ask for both. */
function unpack() {
  const script =
    "import('@sparticuz/chromium').then((package_) => package_.default.executablePath())";
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (result.status !== 0)
    throw new Error(
      'The Chromium from npm could not be unpacked into .cache/chromium (disk full?).',
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findChromium());
