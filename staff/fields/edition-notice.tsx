// At the top of a page text's form, where it belongs to an edition to come: that publishing it shows it
// to nobody yet.
import type { UIFieldServerComponent } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './form-notice.css';
import { loadLaterEdition } from './load-later-edition';

export const EditionNotice: UIFieldServerComponent = async ({ data, req }) => {
  const edition = req.user ? await loadLaterEdition(req.payload, data?.edition) : null;
  if (!edition) return null;
  const { editions } = staffMessagesFor(req.i18n.language);
  return (
    <p className="form-notice">{fillIn(editions.belongsToLater, { edition: edition.name })}</p>
  );
};
