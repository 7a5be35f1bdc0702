// The small page that partners show in their own: code, plain link, and how it looks.
import { fillIn } from '@/campaign/placeholders';
import type { Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { CopyableCode } from './copyable-code';
import {
  embedAddress,
  embedCode,
  embedHeightPx,
  type Outreach,
  partnerLink,
} from './outreach-addresses';
import { Preview } from './preview';

interface EmbedPartProps {
  snapshot: Snapshot;
  outreach: Outreach;
  /** Null: there is nothing to copy yet, only to look at. */
  siteUrl: string | null;
  messages: OutreachMessages;
}

const sizes = [
  { widthPx: 600, heightPx: embedHeightPx.wide },
  { widthPx: 280, heightPx: embedHeightPx.narrow },
];

export function EmbedPart({ messages, outreach, siteUrl, snapshot }: EmbedPartProps) {
  const title = setTypography(snapshot.copy[outreach.locale].home.title, outreach.locale);
  const { hashtag } = snapshot.edition;
  const sayWidth = (px: number) => fillIn(messages.previewAt, { width: String(px) });
  return (
    <section aria-labelledby="outreach-embed">
      <h2 id="outreach-embed">{messages.embedTitle}</h2>
      <p>{messages.embedHint}</p>
      {siteUrl ? (
        <div className="outreach__codes">
          {sizes.map(({ heightPx, widthPx }) => {
            const label = `${messages.embedCode}, ${sayWidth(widthPx)}`;
            return (
              <div key={widthPx}>
                <h3>{label}</h3>
                <CopyableCode
                  text={embedCode(siteUrl, outreach, { hashtag, title, heightPx })}
                  label={label}
                  messages={messages}
                />
              </div>
            );
          })}
          <div>
            <h3>{messages.plainLink}</h3>
            <p>{messages.plainLinkHint}</p>
            <CopyableCode
              text={partnerLink(siteUrl, outreach)}
              label={`${messages.plainLink}, ${messages.embedTitle}`}
              messages={messages}
            />
          </div>
        </div>
      ) : null}
      <div className="outreach__previews">
        {sizes.map((size) => (
          <Preview
            key={size.widthPx}
            address={embedAddress(outreach)}
            label={sayWidth(size.widthPx)}
            title={`${messages.embedTitle}, ${sayWidth(size.widthPx)}`}
            {...size}
          />
        ))}
      </div>
    </section>
  );
}
