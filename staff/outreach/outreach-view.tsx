// For partners and posters: the page that partners show in their own, seen as they will have it, the
// code and the plain link for it, the report button, and QR codes. Chosen by the address's query, so that it works by
// plain links and a form, and can be passed on among staff.
import type { AdminViewServerProps } from 'payload';
import { listAllCountries } from '@/campaign/countries';
import { findLocale, localeNames } from '@/campaign/locales';
import { partnerSlug } from '@/campaign/partner-slug';
import { fillIn } from '@/campaign/placeholders';
import { readCountry } from '@/campaign/reporting-points';
import type { Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { requireCurrentPublication } from '@/publication/read-publication';
import { environment } from '@/server/environment';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import {
  embedAddress,
  embedCode,
  embedHeightPx,
  type Outreach,
  partnerLink,
  qrAddress,
  readSource,
} from './outreach-addresses';
import { ReportButtonPart } from './report-button-part';
import '../views/desk-fields.css';
import '../views/desk-filter.css';
import './outreach.css';

export async function OutreachView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/outreach');
  const messages = staffMessagesFor(req.i18n.language).outreach;
  const { snapshot } = await requireCurrentPublication();
  const query = view.searchParams ?? {};
  const locale =
    findLocale(query.locale ?? req.i18n.language, snapshot.locales) ?? snapshot.locales[0] ?? 'en';
  const partner = snapshot.edition.partners.find(
    (known) => partnerSlug(known) !== '' && partnerSlug(known) === query.partner,
  );
  const country = typeof query.country === 'string' ? readCountry(query.country) : null;
  const poster = typeof query.poster === 'string' ? query.poster : '';
  const forPartner: Outreach = { locale, source: partner ? partnerSlug(partner) : null };
  const forPrint: Outreach = { locale, source: readSource(poster) ?? forPartner.source };
  const siteUrl = environment().SITE_URL ?? null;
  return (
    <DeskView view={view} title={messages.title} className="outreach">
      <p className="outreach__introduction">{messages.introduction}</p>
      <section aria-labelledby="outreach-choice">
        <h2 id="outreach-choice">{messages.chooseTitle}</h2>
        <ChoiceForm
          snapshot={snapshot}
          outreach={forPartner}
          poster={poster}
          country={country}
          messages={messages}
        />
      </section>
      {siteUrl === null ? <p className="outreach__warning">{messages.noAddress}</p> : null}
      <EmbedPart snapshot={snapshot} outreach={forPartner} siteUrl={siteUrl} messages={messages} />
      <ReportButtonPart
        snapshot={snapshot}
        locale={locale}
        country={country}
        siteUrl={siteUrl}
        messages={messages}
      />
      {siteUrl ? <QrPart outreach={forPrint} siteUrl={siteUrl} messages={messages} /> : null}
      {siteUrl ? <p className="outreach__counted">{messages.counted}</p> : null}
    </DeskView>
  );
}

interface ChoiceFormProps {
  snapshot: Snapshot;
  outreach: Outreach;
  poster: string;
  /** Of the report button; null: the visitor's own. */
  country: string | null;
  messages: OutreachMessages;
}

function ChoiceForm({ country, messages, outreach, poster, snapshot }: ChoiceFormProps) {
  const partners = snapshot.edition.partners.filter((partner) => partnerSlug(partner) !== '');
  return (
    <form className="outreach__form desk-filter desk-fields">
      <label>
        {messages.language}
        <select name="locale" defaultValue={outreach.locale}>
          {snapshot.locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeNames[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {messages.partner}
        <select name="partner" defaultValue={outreach.source ?? ''}>
          <option value="">{messages.noPartner}</option>
          {partners.map((partner) => (
            <option key={partner.name} value={partnerSlug(partner)}>
              {partner.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {messages.poster}
        <input
          name="poster"
          defaultValue={poster}
          maxLength={60}
          autoComplete="off"
          aria-describedby="outreach-poster-hint"
        />
      </label>
      <label>
        {messages.country}
        <select name="country" defaultValue={country ?? ''}>
          <option value="">{messages.ownCountry}</option>
          {listAllCountries(outreach.locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{messages.apply}</button>
      <p id="outreach-poster-hint">{messages.posterHint}</p>
    </form>
  );
}

interface EmbedPartProps {
  snapshot: Snapshot;
  outreach: Outreach;
  /** Null: there is nothing to copy yet, only to look at. */
  siteUrl: string | null;
  messages: OutreachMessages;
}

const previews = [
  { widthPx: 600, heightPx: embedHeightPx.wide },
  { widthPx: 280, heightPx: embedHeightPx.narrow },
];

function EmbedPart({ messages, outreach, siteUrl, snapshot }: EmbedPartProps) {
  const title = setTypography(snapshot.copy[outreach.locale].home.title, outreach.locale);
  const { hashtag } = snapshot.edition;
  return (
    <section aria-labelledby="outreach-embed">
      <h2 id="outreach-embed">{messages.embedTitle}</h2>
      <p>{messages.embedHint}</p>
      {siteUrl ? (
        <div className="outreach__codes">
          {previews.map(({ heightPx, widthPx }) => (
            <div key={widthPx}>
              <h3>
                {messages.embedCode}: {fillIn(messages.previewAt, { width: String(widthPx) })}
              </h3>
              <pre className="outreach__code">
                <code>{embedCode(siteUrl, outreach, { hashtag, title, heightPx })}</code>
              </pre>
            </div>
          ))}
          <div>
            <h3>{messages.plainLink}</h3>
            <p>{messages.plainLinkHint}</p>
            <pre className="outreach__code">
              <code>{partnerLink(siteUrl, outreach)}</code>
            </pre>
          </div>
        </div>
      ) : null}
      <div className="outreach__previews">
        {previews.map(({ heightPx, widthPx }) => {
          const label = fillIn(messages.previewAt, { width: String(widthPx) });
          return (
            <figure key={widthPx}>
              <figcaption>{label}</figcaption>
              <iframe
                src={embedAddress(outreach)}
                title={label}
                width={widthPx}
                height={heightPx}
                loading="lazy"
              />
            </figure>
          );
        })}
      </div>
    </section>
  );
}

interface QrPartProps {
  outreach: Outreach;
  siteUrl: string;
  messages: OutreachMessages;
}

/** Two metres away, a tenth of that. */
const printedWidthCm = '20';

function QrPart({ messages, outreach, siteUrl }: QrPartProps) {
  const address = qrAddress(siteUrl, outreach);
  const picture = (type: 'svg' | 'png') =>
    `/staff-api/qr-code?${new URLSearchParams({
      locale: outreach.locale,
      source: outreach.source ?? '',
      type,
    })}`;
  const fileName = ['qr', outreach.locale, outreach.source].filter(Boolean).join('-');
  return (
    <section aria-labelledby="outreach-qr">
      <h2 id="outreach-qr">{messages.qrTitle}</h2>
      <div className="outreach__qr">
        <img
          src={picture('svg')}
          width={240}
          height={240}
          alt={fillIn(messages.qrAlt, { address })}
        />
        <div>
          <pre className="outreach__code">
            <code>{address}</code>
          </pre>
          <p>{fillIn(messages.qrHint, { width: printedWidthCm })}</p>
          <p className="outreach__downloads">
            <a href={picture('svg')} download={`${fileName}.svg`}>
              {messages.downloadSvg}
            </a>
            <a href={picture('png')} download={`${fileName}.png`}>
              {messages.downloadPng}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
