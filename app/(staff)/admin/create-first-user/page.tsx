// Stands where Payload would let whoever comes first become administrator: says how it is done here.
import { headers } from 'next/headers';
import { negotiateLocale } from '@/campaign/locales';
import { setUpTexts } from '@/staff/set-up/set-up-texts';
import { StaffNotice } from '@/staff/views/staff-notice';

export default async function CreateFirstUserPage() {
  const texts = setUpTexts[negotiateLocale((await headers()).get('Accept-Language'))];
  return <StaffNotice title={texts.title} text={texts.useLink} />;
}
