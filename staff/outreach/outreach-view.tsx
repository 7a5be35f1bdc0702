// For partners, posters and ambassadors: the page that partners show in their own, seen as they will
// have it, the code and the plain link for it, the report button, QR codes, and what ambassadors pass on.
// Chosen by the address's query, so that it works by plain links and a form, and can be passed on among
// staff.
import type { AdminViewServerProps } from 'payload';
import { listAllCountries } from '@/campaign/countries';
import { fallbackLocale, findLocale, isLocale, localeNames } from '@/campaign/locales';
import { partnerSlug } from '@/campaign/partner-slug';
import { fillIn } from '@/campaign/placeholders';
import { readCountry } from '@/campaign/reporting-points';
import type { Snapshot } from '@/campaign/snapshot';
import { requireCurrentPublication } from '@/publication/read-publication';
import { environment } from '@/server/environment';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { AmbassadorPart } from './ambassador-part';
import { EmbedPart } from './embed-part';
import { type Outreach, readSource } from './outreach-addresses';
import { QrCodeBlock } from './qr-code-block';
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
  const poster = readName(query.poster);
  const ambassador = readName(query.ambassador);
  const forPartner: Outreach = { locale, source: partner ? partnerSlug(partner) : null };
  const forPrint: Outreach = { locale, source: readSource(poster) ?? forPartner.source };
  const forAmbassador: Outreach = { locale, source: readSource(ambassador) };
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
          ambassador={ambassador}
          country={country}
          language={req.i18n.language}
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
      {siteUrl ? (
        <>
          <QrPart outreach={forPrint} siteUrl={siteUrl} messages={messages} />
          <AmbassadorPart
            snapshot={snapshot}
            outreach={forAmbassador}
            siteUrl={siteUrl}
            messages={messages}
          />
          <p className="outreach__counted">{messages.counted}</p>
        </>
      ) : null}
    </DeskView>
  );
}

/** A query may name a field twice. */
function readName(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

interface ChoiceFormProps {
  snapshot: Snapshot;
  outreach: Outreach;
  poster: string;
  ambassador: string;
  /** Of the report button; null: the visitor's own. */
  country: string | null;
  /** The desk's. */
  language: string;
  messages: OutreachMessages;
}

function ChoiceForm({ language, messages, outreach, snapshot, ...chosen }: ChoiceFormProps) {
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
          defaultValue={chosen.poster}
          maxLength={60}
          autoComplete="off"
          aria-describedby="outreach-names-hint"
        />
      </label>
      <label>
        {messages.ambassador.name}
        <input
          name="ambassador"
          defaultValue={chosen.ambassador}
          maxLength={60}
          autoComplete="off"
          aria-describedby="outreach-names-hint"
        />
      </label>
      <label>
        {messages.country}
        <select name="country" defaultValue={chosen.country ?? ''}>
          <option value="">{messages.ownCountry}</option>
          {listAllCountries(isLocale(language) ? language : fallbackLocale).map(
            ({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ),
          )}
        </select>
      </label>
      <button type="submit">{messages.apply}</button>
      <p id="outreach-names-hint">{messages.namesHint}</p>
    </form>
  );
}

/** Two metres away, a tenth of that. */
const printedWidthCm = '20';

interface QrPartProps {
  outreach: Outreach;
  siteUrl: string;
  messages: OutreachMessages;
}

function QrPart({ messages, outreach, siteUrl }: QrPartProps) {
  return (
    <section aria-labelledby="outreach-qr">
      <h2 id="outreach-qr">{messages.qrTitle}</h2>
      <QrCodeBlock
        kind="poster"
        label={messages.qrTitle}
        hint={fillIn(messages.qrHint, { width: printedWidthCm })}
        outreach={outreach}
        siteUrl={siteUrl}
        messages={messages}
      />
    </section>
  );
}
