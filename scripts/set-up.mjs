// Brings a clone to the point where it can run: packages installed, the build up to date. Plain Node
// without a shell or a package, since nothing is installed yet; safe to run again and by two at once.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const minimumNode = [20, 19];
/** Says from which sources the build in `.next` was made. */
const fingerprintFile = path.join('.next', 'pawcard-sources');

/** Folders that a build does not depend on. */
const notSources = new Set([
  ...['node_modules', 'data', 'docs', 'tests', 'scripts'],
  ...['test-results', 'coverage', 'playwright-report'],
]);
/** The files beside the folders that it does depend on. */
const rootSources = new Set([
  'next.config.js',
  'payload.config.ts',
  'tsconfig.json',
  'package-lock.json',
]);

/** Ends the process with a sentence when Node is too old for the packages. */
export function requireSupportedNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = minimumNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Pawcard needs Node.js ${minimumNode.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/** Installs what is missing and builds what has changed. */
export async function setUp() {
  await withLock(async () => {
    if (!isInstalled()) await install();
    const fingerprint = fingerprintSources();
    if (readText(fingerprintFile) !== fingerprint) await build(fingerprint);
  });
}

/**
 * Runs a Node program of this project with the terminal's streams.
 * @returns its exit code; a program ended by a signal counts as failed
 */
export function runNode(args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    });
    // Whoever ends us ends the work in progress, too.
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Ends the process: one line on what is wrong. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Whether node_modules holds what the lock file names: by npm's own note of what it installed, and by
 * the packages themselves where they came another way.
 */
function isInstalled() {
  const installed = readText('node_modules/.package-lock.json');
  if (installed === null) return false;
  const present = JSON.parse(installed).packages;
  const { packages } = JSON.parse(readText('package-lock.json') ?? '{"packages":{}}');
  return Object.entries(packages).every(([place, locked]) => {
    if (place === '') return true;
    // Packages for other platforms, and some that nothing needs, are in the lock file only.
    const mayBeAbsent = locked.optional || locked.devOptional || locked.peer || locked.extraneous;
    const version = present[place]?.version ?? versionIn(place);
    return version === null ? mayBeAbsent : version === locked.version;
  });
}

/** The version of the package in this folder; null where there is none. */
function versionIn(place) {
  const about = readText(path.join(place, 'package.json'));
  return about === null ? null : JSON.parse(about).version;
}

async function install() {
  say('Installing packages (about a minute) …');
  // devDependencies hold the compiler that the build needs, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runNode([findNpm(), ...args])) !== 0) fail('The packages could not be installed.');
}

/** npm's program file: the npm that runs us, or the one beside this Node. */
function findNpm() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  return found ?? fail('npm was not found beside Node.js: run "npm ci --include=dev", then again.');
}

async function build(fingerprint) {
  say('Building (about two minutes the first time) …');
  // Without its note a build that is cut off is made again.
  rmSync(path.join(root, fingerprintFile), { force: true });
  const args = ['node_modules/next/dist/bin/next', 'build'];
  if ((await runNode(args, { NODE_ENV: 'production' })) !== 0) fail('The build failed.');
  writeFileSync(path.join(root, fingerprintFile), fingerprint);
}

/**
 * A hash (hex) over the names and contents of everything in this clone that is built. DATA_DIR may lie
 * anywhere in it, and is read now: `.env` may have named it since this file was loaded.
 */
export function fingerprintSources(clone = root) {
  const data = path.resolve(clone, process.env.DATA_DIR || 'data');
  const hash = createHash('sha256').update(process.versions.node);
  const add = (name) => {
    const place = path.join(clone, name);
    if (place === data) return;
    if (statSync(place).isDirectory()) {
      for (const entry of readdirSync(place).sort()) add(path.join(name, entry));
      return;
    }
    const content = readFileSync(place);
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const entry of readdirSync(clone, { withFileTypes: true })) {
    const { name } = entry;
    const isRoom = entry.isDirectory() && !name.startsWith('.') && !notSources.has(name);
    if (isRoom || rootSources.has(name)) add(name);
  }
  return hash.digest('hex');
}

/** One set-up of this folder at a time: others wait, then find everything done. */
async function withLock(work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const lock = path.join(tmpdir(), `pawcard-set-up-${name}`);
  while (!takeLock(lock)) await new Promise((resolve) => setTimeout(resolve, 500));
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The lock names its owner, so that one left behind by a killed process does not count. */
function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isAlive(Number(readText(lock)))) rmSync(lock, { force: true });
  return false;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readText(name) {
  try {
    return readFileSync(path.resolve(root, name), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}
