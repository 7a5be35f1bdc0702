// At the top of a withdrawn figure's form: since when, by whom, why, what that means, and the way back.
// Beside it, the button that withdraws one, which a withdrawn figure does not have.
import type { PayloadRequest, UIFieldServerComponent } from 'payload';
import { isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import type { Withdrawal } from '@/publication/staff-documents';
import { loadCampaignLocales } from '../languages/load-languages';
import { formatDay } from '../messages/format-moment';
import { sayMissingNotes } from '../messages/say-missing-notes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { LiftButton } from '../views/lift-button';
import { WithdrawFigure } from './withdraw-figure';
import './form-notice.css';

export const WithdrawnNotice: UIFieldServerComponent = async ({ data, req }) => {
  const withdrawal = await findWithdrawal(data?.slug, req);
  if (!withdrawal) return null;
  const { language } = req.i18n;
  const { urgent } = staffMessagesFor(language);
  const { note, on, statistic, updatedBy } = withdrawal;
  const names = { day: formatDay(on, language), author: updatedBy ?? '' };
  const missing = sayMissingNotes(
    note ?? {},
    await loadCampaignLocales(req.payload, req),
    language,
  );
  return (
    <section className="form-notice" aria-labelledby="withdrawn-notice">
      <h2 id="withdrawn-notice">
        {fillIn(updatedBy ? urgent.withdrawnBy : urgent.isWithdrawn, names)}
      </h2>
      <p>{urgent.withdrawnMeans}</p>
      <dl>
        {Object.entries(note ?? {}).map(([locale, text]) =>
          isLocale(locale) && text ? (
            <div key={locale}>
              <dt>{fillIn(urgent.publicNote, { language: localeNames[locale] })}</dt>
              <dd lang={locale}>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {missing ? <p>{missing}</p> : null}
      <p>{fillIn(urgent.waysBack, { lift: urgent.lift })}</p>
      <LiftButton
        id={withdrawal.id}
        statistic={statistic}
        settings={await loadPublishingSettings(req.payload, req)}
        language={language}
      />
    </section>
  );
};

export const FigureWithdrawal: UIFieldServerComponent = async ({ data, req }) => {
  const isWithdrawn = (await findWithdrawal(data?.slug, req)) !== null;
  return isWithdrawn ? null : <WithdrawFigure />;
};

async function findWithdrawal(slug: unknown, req: PayloadRequest): Promise<Withdrawal | null> {
  if (typeof slug !== 'string' || !req.user) return null;
  const { docs } = await req.payload.find({
    collection: 'withdrawals',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { statistic: { equals: slug } },
  });
  return docs[0] ?? null;
}
