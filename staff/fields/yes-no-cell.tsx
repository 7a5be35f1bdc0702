// A checkbox in a list in words; where it leads to the document, it says which one.
import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function YesNoCell(cell: DefaultServerCellComponentProps) {
  const { cellData, collectionConfig, i18n, link, rowData } = cell;
  const { yesNo } = staffMessagesFor(i18n.language);
  const said = cellData ? yesNo.yes : yesNo.no;
  if (!link) return <span>{said}</span>;
  const { labels, slug } = collectionConfig;
  return (
    <a href={`/admin/collections/${slug}/${rowData.id}`}>
      {getTranslation(labels.singular, i18n)} – {said}
    </a>
  );
}
