// The last section of a text page: whom to write to. Never sends a reader to an address that the
// legal notice does not have.
import { messagesFor } from '@/campaign/messages/message-catalogue';
import type { ContactPageMessages, TextPageMessages } from '@/campaign/messages/messages';
import type { PageData } from './page-data';

export function sectionsWithContact(
  { locale, snapshot }: PageData,
  { sections, contact }: ContactPageMessages,
): TextPageMessages['sections'] {
  const { contactEmail, contactPostal } = snapshot.organisation;
  const hasContact = contactEmail.trim() !== '' || contactPostal.trim() !== '';
  const text = hasContact ? contact.text : messagesFor(locale).legal.noContactYet;
  return [...sections, { title: contact.title, paragraphs: [text] }];
}
