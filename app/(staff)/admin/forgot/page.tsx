// Stands where Payload would send a mail, which this product does not: says who can help.
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';
import { StaffNotice } from '@/staff/views/staff-notice';
import { readLanguage } from '../read-language';

export default async function ForgotPasswordPage() {
  const { backToSignIn, forgot, forgotTitle } = staffMessagesFor(await readLanguage()).setUp;
  return <StaffNotice title={forgotTitle} text={forgot} link={backToSignIn} />;
}
