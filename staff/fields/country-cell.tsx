// A country in a list, by its name in the reader's language; where it is what the list calls its
// documents, it leads to one.
import type { DefaultServerCellComponentProps } from 'payload';
import { sayPlace } from '../messages/say-place';

export function CountryCell(cell: DefaultServerCellComponentProps) {
  const { cellData, collectionConfig, i18n, link, rowData } = cell;
  const said = sayPlace(String(cellData ?? ''), i18n.language);
  if (!link) return <span>{said}</span>;
  return <a href={`/admin/collections/${collectionConfig.slug}/${rowData.id}`}>{said}</a>;
}
