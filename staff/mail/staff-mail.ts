// How mail to staff leaves the house: over the SMTP server that the environment names, or not at all.
// Without an adapter Payload would write mails to the output, where nobody may read a one-time link.
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';
import { environment } from '@/server/environment';

/** Whoever waits for an answer should be told that mail does not work, not left waiting. */
const timeoutMs = 10_000;

export function staffMail(): EmailAdapter | Promise<EmailAdapter> {
  const { MAIL_FROM, SMTP_URL } = environment();
  if (!SMTP_URL || !MAIL_FROM) return noMail;
  const { credentials, host, isSecure, port } = SMTP_URL;
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM.address,
    defaultFromName: MAIL_FROM.name || 'Pawcard',
    // A mail server that is down must not keep the site from starting.
    skipVerify: true,
    transportOptions: {
      host,
      port,
      secure: isSecure,
      auth: credentials ?? undefined,
      requireTLS: credentials !== null,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    },
  });
}

const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Pawcard',
  sendEmail: async () => {
    throw new Error('Mail needs SMTP_URL');
  },
});
