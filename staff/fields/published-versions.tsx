// In a figure's form: what was published of it, when, by whom and who approved it, the newest first.
import type { PayloadRequest, UIFieldServerComponent } from 'payload';
import { figureHistory } from '@/campaign/figure-history';
import { findLocale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { sayNumber } from '@/campaign/said-number';
import { firstLocales } from '@/campaign/snapshot';
import { loadTimeZone } from '@/publication/load-time-zone';
import { loadPublishedFigures } from '@/server/published-figures';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './published-versions.css';

const shown = 5;

export const PublishedVersions: UIFieldServerComponent = async ({ data, req }) => {
  const slug: unknown = data?.slug;
  if (typeof slug !== 'string' || !req.user) return null;
  const history = figureHistory(await loadPublishedFigures(new Date()), slug);
  const versions = history.slice(-shown).reverse();
  const publications = await loadPublications(
    versions.map(({ from }) => from),
    req,
  );
  const { language } = req.i18n;
  const timeZone = await loadTimeZone(req.payload, req);
  const { figureVersions, publications: messages } = staffMessagesFor(language);
  const locale = findLocale(language, firstLocales) ?? 'en';
  return (
    <section className="published-versions">
      <h3>{figureVersions.title}</h3>
      {versions.length === 0 ? <p>{figureVersions.none}</p> : null}
      <ol>
        {versions.map(({ from, statistic, until }) => {
          const moment = from.toISOString();
          const publication = publications.find(({ holdsFrom }) => holdsFrom === moment);
          return (
            <li key={moment}>
              <strong>{sayNumber(statistic.value, statistic.saidAs, locale)}</strong>{' '}
              <time dateTime={moment}>{formatMoment(moment, language, timeZone)}</time>
              {until ? null : <span className="published-versions__live">{messages.live}</span>}
              <br />
              {publication?.author}
              {publication?.approver
                ? ` · ${fillIn(messages.approvedBy, { approver: publication.approver })}`
                : ''}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** Who was behind the publications that held from these moments. */
async function loadPublications(moments: Date[], req: PayloadRequest) {
  if (moments.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'publications',
    overrideAccess: false,
    pagination: false,
    req,
    select: { approver: true, author: true, holdsFrom: true },
    where: { or: moments.map((moment) => ({ holdsFrom: { equals: moment.toISOString() } })) },
  });
  return docs;
}
