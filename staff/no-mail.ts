// This product sends no mail. Without an adapter Payload would write mails to the output instead,
// and what must not be sent must not be logged either.
import type { EmailAdapter } from 'payload';

export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Pawcard',
  sendEmail: async () => {
    throw new Error('This product sends no mail');
  },
});
