// Lists of addresses out of the desk and into it: files to take away, and a file that is brought in
// after its changes were looked at.
import { getTranslation } from '@payloadcms/translations';
import type { AdminViewServerProps } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { addressLists } from './address-lists';
import { ImportForm } from './import-form';
import '../views/desk-fields.css';
import './address-files.css';

export function AddressFilesView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/address-files');
  const { language } = req.i18n;
  const { files } = staffMessagesFor(language).addresses;
  const lists = addressLists.map((list) => ({
    list,
    label: getTranslation(req.payload.collections[list].config.labels.plural, req.i18n),
  }));
  return (
    <DeskView view={view} title={files.title} className="address-files">
      <p className="address-files__introduction">{files.introduction}</p>
      <section aria-labelledby="address-files-export">
        <h2 id="address-files-export">{files.exportTitle}</h2>
        <p>{files.exportHint}</p>
        <ul className="address-files__lists">
          {lists.map(({ label, list }) => (
            <li key={list}>
              <a className="address-files__list" href={`/admin/collections/${list}`}>
                {label}
              </a>
              {(['csv', 'json'] as const).map((format) => (
                <a
                  key={format}
                  href={`/staff-api/address-files/export?${new URLSearchParams({ list, format })}`}
                  download
                  aria-label={`${label}, ${format.toUpperCase()}`}
                >
                  {format.toUpperCase()}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="address-files-import">
        <h2 id="address-files-import">{files.importTitle}</h2>
        <p>{files.importHint}</p>
        <ImportForm lists={lists} language={language} />
      </section>
    </DeskView>
  );
}
