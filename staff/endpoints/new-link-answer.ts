// What an administrator gets when a one-time link has been made: the link itself, once, and how its
// mail went. The mail is sent after the link is stored.
import type { PayloadRequest } from 'payload';
import { loadTimeZone } from '@/publication/load-time-zone';
import type { NewLink } from '../accounts/account-links';
import { linkAddress } from '../accounts/one-time-token';
import type { LinkMail } from '../mail/compose-link-mail';
import { type MailOutcome, sendLinkMail } from '../mail/send-link-mail';
import { answerJson } from './answer-json';

export interface NewLinkAnswer {
  email: string;
  link: string;
  expiresAt: string;
  /** The campaign's, in which the moment is said. */
  timeZone: string;
  mail: MailOutcome;
}

export async function answerNewLink(
  req: PayloadRequest,
  { email, expiresAt, token }: NewLink,
  { kind, language }: Pick<LinkMail, 'kind' | 'language'>,
): Promise<Response> {
  const link = linkAddress('account-link', token);
  const invitedBy = req.user?.email ?? '';
  const timeZone = await loadTimeZone(req.payload, req);
  const told = { kind, language, link, expiresAt, timeZone, invitedBy };
  const mail = await sendLinkMail(req, email, told);
  const answer: NewLinkAnswer = { email, link, expiresAt, timeZone, mail };
  return answerJson(answer);
}
