// Browser journeys: the product as it is served, in the browsers and ways people come with.
import { defineConfig, devices } from '@playwright/test';
import { requireChromium } from './scripts/find-chromium.mjs';

const launchOptions = {
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
};

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/journeys/start-product.ts',
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  use: { launchOptions, screenshot: 'only-on-failure', locale: 'en-GB' },
  projects: [
    {
      name: 'staff',
      // They change what the public sees, on a product of their own: one after the other, and first,
      // so that the others run beside them.
      workers: 1,
      timeout: 90_000,
      testMatch: /.*\.staff\.spec\.ts/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: 'desktop',
      testMatch: /.*\.desktop\.spec\.ts|.*\.everywhere\.spec\.ts/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: 'phone',
      testMatch: /.*\.phone\.spec\.ts|.*\.everywhere\.spec\.ts/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, launchOptions },
    },
    {
      name: 'no-javascript',
      testMatch: /.*\.no-javascript\.spec\.ts/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        javaScriptEnabled: false,
        launchOptions,
      },
    },
  ],
});
