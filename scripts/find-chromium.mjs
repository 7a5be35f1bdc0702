// Finds a Chromium for the browser tests, or installs one: Playwright's own, the system's, or
// Debian's package; rather the headless shell, which asks less of the processor than the whole
// browser. Prints nothing; the caller gets the path or a clear error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const debianPackages = ['chromium-headless-shell', 'chromium'];
const systemNames = [
  ...debianPackages,
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function findOnPath() {
  for (const name of systemNames) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
    });
    if (found.status === 0) return found.stdout.split(/\r?\n/)[0];
  }
  return existsSync(macPath) ? macPath : undefined;
}

function findInstalledChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : findOnPath();
}

function isDebianRoot() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** @returns {boolean} whether it did what was asked */
function runAptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** @returns {string} the path of a Chromium that can be started */
export function requireChromium() {
  const installed = findInstalledChromium();
  if (installed) return installed;

  process.stderr.write('No Chromium found, installing one …\n');
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 180_000,
  });
  const downloaded = findInstalledChromium();
  if (downloaded) return downloaded;

  if (isDebianRoot()) {
    runAptGet('update', '-qq');
    debianPackages.some((name) =>
      runAptGet('install', '-y', '-qq', '--no-install-recommends', name),
    );
  }
  const packaged = findInstalledChromium();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chromium: install it with your system’s packages, or set CHROMIUM_PATH.',
  );
}
