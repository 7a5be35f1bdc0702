// A product at a public https address of its own, for the test files that are about that.
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../running-server';

export const siteUrl = 'https://cats.campaign-site.org';
export const locales = ['fr', 'nl', 'de', 'en'];

/** The product of the test file that runs: each starts its own. */
export let site: RunningServer;

/** Called once in a file. */
export function useAddressedSite(): void {
  beforeAll(async () => {
    site = await startServer({ SITE_URL: siteUrl, DATABASE_URL: '' });
  });
  afterAll(() => site?.stop());
}

/** Asks for a path of it and follows no redirect. */
export const get = (path: string, init: RequestInit = {}) =>
  fetch(`${site.url}${path}`, { redirect: 'manual', ...init });

export const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
