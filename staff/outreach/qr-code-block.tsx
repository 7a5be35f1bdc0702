// A QR code to look at, and its files to take away.
import { fillIn } from '@/campaign/placeholders';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { CopyableCode } from './copyable-code';
import { type Outreach, type QrKind, qrAddress, qrFileName } from './outreach-addresses';

interface QrCodeBlockProps {
  kind: QrKind;
  outreach: Outreach;
  siteUrl: string;
  /** What its address is. */
  label: string;
  hint: string;
  messages: OutreachMessages;
}

export function QrCodeBlock({ hint, kind, label, messages, outreach, siteUrl }: QrCodeBlockProps) {
  const address = qrAddress(siteUrl, kind, outreach);
  const picture = (type: 'svg' | 'png') =>
    `/staff-api/qr-code?${new URLSearchParams({
      for: kind,
      locale: outreach.locale,
      source: outreach.source ?? '',
      type,
    })}`;
  const fileName = qrFileName(kind, outreach);
  return (
    <div className="outreach__qr">
      <img
        src={picture('svg')}
        width={240}
        height={240}
        alt={fillIn(messages.qrAlt, { address })}
      />
      <div>
        <CopyableCode text={address} label={label} messages={messages} />
        <p>{hint}</p>
        <p className="outreach__downloads">
          <a
            href={picture('svg')}
            download={`${fileName}.svg`}
            aria-label={`${messages.downloadSvg}: ${label}`}
          >
            {messages.downloadSvg}
          </a>
          <a
            href={picture('png')}
            download={`${fileName}.png`}
            aria-label={`${messages.downloadPng}: ${label}`}
          >
            {messages.downloadPng}
          </a>
        </p>
      </div>
    </div>
  );
}
