// What somebody with a following needs who speaks for the campaign: their links in the language they
// speak, with a QR code for each, and a caption. Both links count as an ambassador's, not as theirs.
import type { Snapshot } from '@/campaign/snapshot';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { ambassadorCaptions } from './ambassador-captions';
import { CopyableCode } from './copyable-code';
import type { Outreach } from './outreach-addresses';
import { QrCodeBlock } from './qr-code-block';

interface AmbassadorPartProps {
  snapshot: Snapshot;
  outreach: Outreach;
  siteUrl: string;
  messages: OutreachMessages;
}

export function AmbassadorPart({ messages, outreach, siteUrl, snapshot }: AmbassadorPartProps) {
  const captions = ambassadorCaptions(snapshot, siteUrl, outreach);
  const { ambassador: texts } = messages;
  const code = { outreach, siteUrl, messages };
  return (
    <section aria-labelledby="outreach-ambassador">
      <h2 id="outreach-ambassador">{texts.title}</h2>
      <p>{texts.hint}</p>
      <div className="outreach__codes">
        <div>
          <h3>{texts.link}</h3>
          <QrCodeBlock kind="ambassador" label={texts.link} hint={texts.linkHint} {...code} />
        </div>
        <div>
          <h3>{texts.reportLink}</h3>
          <QrCodeBlock
            kind="ambassador-report"
            label={texts.reportLink}
            hint={texts.reportLinkHint}
            {...code}
          />
        </div>
      </div>
      {captions ? (
        <div className="outreach__codes">
          <div>
            <h3>{texts.caption}</h3>
            <CopyableCode
              text={captions.caption}
              label={texts.caption}
              lang={outreach.locale}
              messages={messages}
            />
          </div>
          {captions.milder === null ? null : (
            <div>
              <h3>{texts.milderCaption}</h3>
              <CopyableCode
                text={captions.milder}
                label={texts.milderCaption}
                lang={outreach.locale}
                messages={messages}
              />
            </div>
          )}
        </div>
      ) : (
        <p>{texts.noCaption}</p>
      )}
    </section>
  );
}
