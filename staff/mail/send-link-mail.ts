// Sends a one-time link by mail where an SMTP server is set, and says how that went. Must never log
// the link or the address: what a mail server answers can hold both.
import type { PayloadRequest } from 'payload';
import { environment } from '@/server/environment';
import { logError } from '@/server/log';
import { recordAudit } from '../audit/record-audit';
import { composeLinkMail, type LinkMail } from './compose-link-mail';

export type MailOutcome = 'sent' | 'failed' | 'not-set-up';

export function canSendMail(): boolean {
  return environment().SMTP_URL !== undefined;
}

/** Call it outside a transaction: a slow mail server must keep nobody from writing. */
export async function sendLinkMail(
  req: PayloadRequest,
  to: string,
  mail: Omit<LinkMail, 'site'>,
): Promise<MailOutcome> {
  if (!canSendMail()) return 'not-set-up';
  try {
    await req.payload.sendEmail({
      to,
      ...composeLinkMail({ ...mail, site: new URL(mail.link).host }),
    });
    return 'sent';
  } catch (error) {
    const { code = 'unknown', responseCode = 0 } = error as {
      code?: string;
      responseCode?: number;
    };
    logError('mail-failed', `${code} ${responseCode}`);
    await recordAudit(req, {
      action: 'mail-failed',
      subject: to,
      details: { kind: mail.kind, code, responseCode },
    });
    return 'failed';
  }
}
