/**
 * What every command does first, with nothing but Node: checks the Node version, installs the packages the
 * lockfile asks for when they are not there, then hands over to the TypeScript script. Says what it does
 * on standard error, so that the output of a command stays its own.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const STAMP = new URL('node_modules/.tu-lieu-installed', ROOT);
const NEEDED = [20, 19];

/** Packages may hold compiled parts: another platform or Node needs them anew. */
const PLATFORM = `${process.platform}-${process.arch}-${process.versions.modules}`;

/** Runs `script`, an address relative to this folder, once everything it needs is installed. */
export async function handOver(script) {
  refuseOldNode();
  if (!isInstalled()) await install();
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(script, import.meta.url).href);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether npm's own record of what lies in node_modules has everything the lockfile asks for. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.integrity === present[path]?.integrity,
  );
  if (!complete) return false;
  const stamp = readText(STAMP);
  if (stamp === null) writeStamp();
  return stamp === null || stamp === PLATFORM;
}

const OPTIONS = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/**
 * `npm ci` takes the lockfile to the letter. A lockfile written where some platform's optional packages
 * could not be had lacks them, and is refused for that (EUSAGE); `npm install` takes it, checks the same
 * hashes and leaves it as it is.
 */
async function install() {
  console.error('Installing packages (npm ci) …');
  let result = await npm(['ci', ...OPTIONS]);
  if (result.code !== 0 && /\bEUSAGE\b/.test(result.errors)) {
    console.error('The lockfile is incomplete; installing what it has (npm install --no-save) …');
    result = await npm(['install', '--no-save', ...OPTIONS]);
  }
  if (result.code === 0) return writeStamp();
  console.error(
    'The packages could not be installed: see what npm says above. Without a network, run `npm ci` once where there is one.',
  );
  process.exit(1);
}

/** Runs npm. It ends with this process: the watchdog sees to it even when this one is killed. */
function npm(args) {
  const { command, first, shell } = npmCommand();
  const child = spawn(command, [...first, ...args], {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 2, 'pipe'],
    detached: true,
    shell,
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
    process.stderr.write(data);
  });
  const watchdog = spawn(
    process.execPath,
    [fileURLToPath(new URL('lib/engine/watchdog.mjs', ROOT))],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  watchdog.stdin.on('error', () => {});
  watchdog.stdin.write(`+${child.pid}\n`);
  return new Promise((resolve) => {
    const done = (code) => {
      watchdog.stdin.end(`-${child.pid}\n`);
      resolve({ code, errors });
    };
    child.on('error', () => done(1));
    child.on('close', (code) => done(code));
  });
}

/** The npm that runs us where there is one, else the one on the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.[cm]?js$/.test(running)) {
    return { command: process.execPath, first: [running], shell: false };
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** A node_modules that cannot be written to is as good without a stamp. */
function writeStamp() {
  try {
    writeFileSync(STAMP, PLATFORM);
  } catch {}
}

function readJson(path) {
  const text = readText(new URL(path, ROOT));
  return text === null ? null : JSON.parse(text);
}

function readText(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return null;
  }
}
