// How publishing works here, as administrators set it.
import type { Payload, PayloadRequest, TypeWithID } from 'payload';
import type { OrganisationDocument } from './campaign-documents';
import { readTimeZone } from './current-edition';

export interface PublishingSettings {
  /** What one person proposes, another approves. */
  hasFourEyes: boolean;
  /** The campaign's: moments are chosen in it unless somebody names another one. */
  timeZone: string;
  /** Reporting points that nobody has confirmed are kept from the public. */
  showsOnlyConfirmedPoints: boolean;
}

/** Seen from `req`'s transaction. */
export async function loadPublishingSettings(
  payload: Payload,
  req: PayloadRequest,
): Promise<PublishingSettings> {
  const one = { req, where: {} } as const;
  const settings = await payload.db.findOne<{ hasFourEyes?: boolean } & TypeWithID>({
    collection: 'publishing',
    ...one,
  });
  const organisation = await payload.db.findOne<OrganisationDocument>({
    collection: 'organisation',
    ...one,
  });
  return {
    hasFourEyes: settings?.hasFourEyes ?? false,
    timeZone: readTimeZone(organisation),
    showsOnlyConfirmedPoints: organisation?.showsOnlyConfirmedPoints ?? false,
  };
}
