// The name of a page text in the list, in the reader's language; it leads to its form.
import type { DefaultServerCellComponentProps } from 'payload';
import { sayTitle } from '../messages/say-title';

export function TitleCell({
  cellData,
  collectionConfig,
  i18n,
  rowData,
}: DefaultServerCellComponentProps) {
  return (
    <a href={`/admin/collections/${collectionConfig.slug}/${rowData.id}`}>
      {sayTitle(String(cellData ?? ''), i18n.language)}
    </a>
  );
}
