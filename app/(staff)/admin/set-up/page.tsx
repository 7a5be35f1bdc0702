// Where the one-time set-up link leads. The token is in the fragment, so only the browser knows it.
import type { Metadata } from 'next';
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';
import { SetUpForm } from '@/staff/set-up/set-up-form';
import { readLanguage } from '../read-language';

export async function generateMetadata(): Promise<Metadata> {
  const { title } = staffMessagesFor(await readLanguage()).setUp;
  return { title, robots: { index: false } };
}

export default async function SetUpPage() {
  return <SetUpForm language={await readLanguage()} />;
}
