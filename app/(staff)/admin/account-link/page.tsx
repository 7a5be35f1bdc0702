// Where an invitation or a link for a new password leads. The token is in the fragment, so only the
// browser knows it, and what the link is for is not known here.
import type { Metadata } from 'next';
import { AccountLinkForm } from '@/staff/accounts/account-link-form';
import { readLanguage } from '../read-language';

export const metadata: Metadata = { title: 'Pawcard', robots: { index: false } };

export default async function AccountLinkPage() {
  return <AccountLinkForm language={await readLanguage()} />;
}
