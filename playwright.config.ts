// Browser journeys: the product as it is served, in the browsers and ways people come with. A file's
// name says where it is walked: on a desktop, on a phone, or everywhere where the screen matters.
import { defineConfig, devices } from '@playwright/test';
import { requireChromium } from './scripts/find-chromium.mjs';

const launchOptions = {
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
};

const publishing = /(change-figure|figure-states|schedule-change)\.staff\.spec\.ts$/;
const writing = /(desk-names|languages|roles|staff-guide)\.staff\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/journeys/start-product.ts',
  // More than there are cores: journeys wait more than they work.
  workers: 5,
  // They end what hangs; a slow machine is no fault.
  timeout: 120_000,
  // A click that a busy machine lost is walked again and said to be flaky; a fault fails twice.
  retries: 1,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions,
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    // Recordings of every journey, for whoever asks: under test-results/journeys.
    trace: process.env.RECORD_JOURNEYS ? 'on' : 'off',
    video: process.env.RECORD_JOURNEYS ? 'on' : 'off',
  },
  projects: [
    // Staff's journeys change what the public sees. Each of these three has a product of its own, on which
    // they run one after the other; first, so that the others fill what remains.
    {
      name: 'staff',
      workers: 1,
      testMatch: /.*\.staff\.spec\.ts/,
      testIgnore: [publishing, writing],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: 'staff-publishing',
      workers: 1,
      testMatch: publishing,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: 'staff-writing',
      workers: 1,
      testMatch: writing,
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
