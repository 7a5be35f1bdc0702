// A desk with a mail server beside it, at which people get accounts and sign in.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { User } from '@/publication/staff-documents';
import { type CaughtMail, catchMail, type MailCatcher } from '../../scripts/mail-catcher';
import { type Desk, openDesk, password } from './open-desk';

/** The desk of the test file that runs, and the mails sent since its test began. */
export let desk: Desk;
export let catcher: MailCatcher;

/** Called once in a file: the desk is open for all of its tests. */
export function useAccountsDesk(): void {
  beforeAll(async () => {
    const refuse = (recipient: string) =>
      recipient.startsWith('gone@') ? 'No such mailbox' : null;
    catcher = await catchMail({ refuse });
    process.env.SMTP_URL = catcher.url;
    process.env.MAIL_FROM = 'The campaign <campaign@example.org>';
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk?.close();
    await catcher.close();
  });
  beforeEach(() => {
    catcher.mails.length = 0;
  });
}

export const newPassword = 'another horse battery';

export interface NewLink {
  email: string;
  link: string;
  expiresAt: string;
  mail: string;
}

export async function invite(email: string, role: User['role'] = 'editor', language = 'en') {
  return desk.send('administrator', 'POST', '/users/invite', { email, role, language });
}

export async function invited(email: string, role: User['role'] = 'editor', language = 'en') {
  const answer = await invite(email, role, language);
  expect(answer.status).toBe(200);
  return (await answer.json()) as NewLink;
}

export const tokenOf = (text: string) => /\/admin\/account-link#([\w-]{43})/.exec(text)?.[1] ?? '';

export const accept = (token: string, chosen = newPassword) =>
  desk.send('stranger', 'POST', '/users/accept-link', { token, password: chosen });

export const signIn = (email: string, chosen: string) =>
  desk.send('stranger', 'POST', '/users/login', { email, password: chosen });

export async function findUser(email: string): Promise<User> {
  const { docs } = await desk.payload.find({
    collection: 'users',
    showHiddenFields: true,
    where: { email: { equals: email } },
  });
  if (!docs[0]) throw new Error(`There is no account of ${email}`);
  return docs[0];
}

export async function makeAccount(email: string, role: User['role'] = 'editor'): Promise<User> {
  const { link } = await invited(email, role);
  expect((await accept(tokenOf(link), password)).status).toBe(200);
  return findUser(email);
}

export async function lastActions(limit: number): Promise<string[]> {
  const { docs } = await desk.payload.find({ collection: 'audit', limit, sort: '-id' });
  return docs.map(({ action }) => action).reverse();
}

/** The mail that a request for a new password brings, once everything is done that it starts. */
export async function askForReset(email: string, language = 'en'): Promise<CaughtMail | undefined> {
  const { finishBackgroundWork } = await import('@/server/background-work');
  const answer = await desk.send(
    'stranger',
    'POST',
    '/users/ask-for-reset',
    { email },
    { 'Accept-Language': language },
  );
  expect([answer.status, await answer.json()]).toEqual([202, { ok: true }]);
  await finishBackgroundWork();
  return catcher.mails.at(-1);
}
