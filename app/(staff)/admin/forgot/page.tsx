// Stands where Payload would send a mail, which this product does not: says who can help.
import { headers } from 'next/headers';
import { negotiateLocale } from '@/campaign/locales';
import { setUpTexts } from '@/staff/set-up/set-up-texts';
import { StaffNotice } from '@/staff/views/staff-notice';

export default async function ForgotPasswordPage() {
  const texts = setUpTexts[negotiateLocale((await headers()).get('Accept-Language'))];
  return <StaffNotice title={texts.forgotTitle} text={texts.forgot} link={texts.backToSignIn} />;
}
