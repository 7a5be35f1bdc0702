// In a list of addresses: the day on which somebody confirmed one, or that nobody has.
import type { DefaultServerCellComponentProps } from 'payload';
import { formatDay } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './confirmed-cell.css';

export function ConfirmedCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (cellData) return <span>{formatDay(String(cellData), i18n.language)}</span>;
  return (
    <span className="confirmed-cell--open">
      {staffMessagesFor(i18n.language).addresses.unconfirmed}
    </span>
  );
}
