// Where the one-time set-up link leads. The token is in the fragment, so only the browser knows it.
import { headers } from 'next/headers';
import { negotiateLocale } from '@/campaign/locales';
import { SetUpForm } from '@/staff/set-up/set-up-form';
import { setUpTexts } from '@/staff/set-up/set-up-texts';

export async function generateMetadata() {
  return { title: setUpTexts[await readLanguage()].title, robots: { index: false } };
}

export default async function SetUpPage() {
  return <SetUpForm language={await readLanguage()} />;
}

async function readLanguage() {
  return negotiateLocale((await headers()).get('Accept-Language'));
}
