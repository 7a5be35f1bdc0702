// Our own pages in the admin: where they are, what they are called, and who finds them in the
// navigation. Who may see them, each page decides by itself.
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface DeskPage {
  address: string;
  titleIn: (language: string) => string;
  isInNavigation: boolean;
  isForAdministrators?: true;
}

/** In the order of the navigation. */
export const deskPages: DeskPage[] = [
  {
    address: '/admin/publications',
    titleIn: (language) => staffMessagesFor(language).publications.title,
    isInNavigation: true,
  },
  {
    address: '/admin/proposals',
    titleIn: (language) => staffMessagesFor(language).proposals.title,
    isInNavigation: true,
  },
  {
    address: '/admin/rehearsals',
    titleIn: (language) => staffMessagesFor(language).rehearsals.title,
    isInNavigation: true,
  },
  {
    address: '/admin/results',
    titleIn: (language) => staffMessagesFor(language).results.title,
    isInNavigation: true,
  },
  {
    address: '/admin/outreach',
    titleIn: (language) => staffMessagesFor(language).outreach.title,
    isInNavigation: true,
  },
  {
    address: '/admin/address-files',
    titleIn: (language) => staffMessagesFor(language).addresses.files.title,
    isInNavigation: true,
  },
  {
    address: '/admin/watched-addresses',
    titleIn: (language) => staffMessagesFor(language).addresses.watch.title,
    isInNavigation: true,
  },
  {
    address: '/admin/audit',
    titleIn: (language) => staffMessagesFor(language).audit.title,
    isInNavigation: true,
    isForAdministrators: true,
  },
  {
    address: '/admin/affected',
    titleIn: (language) => staffMessagesFor(language).affected.title,
    isInNavigation: false,
  },
];

/** The title of the page at `/admin/…` or below it; null: it is one of Payload's own. */
export function findDeskTitle(path: string, language: string): string | null {
  const page = deskPages.find(({ address }) => `${path}/`.startsWith(`${address}/`));
  return page?.titleIn(language) ?? null;
}
