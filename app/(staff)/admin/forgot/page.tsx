// Stands where Payload's own page for a forgotten password would: a mail with a one-time link where
// mail is set up, otherwise who can help.
import type { Metadata } from 'next';
import { ForgotForm } from '@/staff/accounts/forgot-form';
import { canSendMail } from '@/staff/mail/send-link-mail';
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';
import { StaffNotice } from '@/staff/views/staff-notice';
import { readLanguage } from '../read-language';

/** What the environment says when the page is asked for, not when it was built. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { forgotTitle } = staffMessagesFor(await readLanguage()).setUp;
  return { title: forgotTitle, robots: { index: false } };
}

export default async function ForgotPasswordPage() {
  const language = await readLanguage();
  if (canSendMail()) return <ForgotForm language={language} />;
  const { backToSignIn, forgot, forgotTitle } = staffMessagesFor(language).setUp;
  return <StaffNotice title={forgotTitle} text={forgot} link={backToSignIn} />;
}
