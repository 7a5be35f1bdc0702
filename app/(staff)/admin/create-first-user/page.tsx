// Stands where Payload would let whoever comes first become administrator: says how it is done here.
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';
import { StaffNotice } from '@/staff/views/staff-notice';
import { readLanguage } from '../read-language';

export default async function CreateFirstUserPage() {
  const { title, useLink } = staffMessagesFor(await readLanguage()).setUp;
  return <StaffNotice title={title} text={useLink} />;
}
