// Everything that publishing a draft would change, seen before: what keeps it from being published,
// its texts before and after, and the cards in every language, format and design.
import { redirect } from 'next/navigation';
import { type AdminViewServerProps, APIError } from 'payload';
import { localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { findSnapshotProblems } from '@/publication/find-snapshot-problems';
import { findWordingProblems } from '@/publication/find-wording-problems';
import { loadWritingGuides } from '@/publication/load-writing-guides';
import { type PublicText, publicTexts } from '@/publication/public-texts';
import { loadCardFonts } from '@/server/card-fonts';
import { describeProblem } from '../messages/describe-problem';
import { listSentenceChanges } from '../messages/list-sentence-changes';
import { nameOfField } from '../messages/name-of-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { sentenceFields } from '../writing/read-sentence';
import { findAffectedCards } from './affected-cards';
import { findAffectedPages } from './affected-pages';
import { CardGrid } from './card-grid';
import {
  type Affected,
  type AffectedDocument,
  affectedCollections,
  loadAffected,
} from './load-affected';
import { PageLinks } from './page-links';
import './affected.css';

export async function AffectedView(view: AdminViewServerProps) {
  const wanted = readDocument(view.searchParams);
  const query = new URLSearchParams(wanted ? { ...wanted, id: String(wanted.id) } : {});
  const req = requireSignedIn(view, `/admin/affected?${query}`);
  if (!wanted) redirect('/admin');
  const { affected } = staffMessagesFor(req.i18n.language);
  return (
    <DeskView view={view} title={affected.title} className="affected">
      <p>{affected.introduction}</p>
      <p>
        <a href={`/admin/collections/${wanted.collection}/${wanted.id}`}>{affected.back}</a>
      </p>
      <Result wanted={wanted} req={req} />
    </DeskView>
  );
}

function readDocument(searchParams: AdminViewServerProps['searchParams']): AffectedDocument | null {
  const collection = affectedCollections.find((it) => it === searchParams?.collection);
  const id = Number(searchParams?.id);
  return collection && Number.isInteger(id) && id > 0 ? { collection, id } : null;
}

type Request = AdminViewServerProps['initPageResult']['req'];

async function Result({ req, wanted }: { req: Request; wanted: AffectedDocument }) {
  const { affected: messages } = staffMessagesFor(req.i18n.language);
  let affected: Affected;
  try {
    affected = await loadAffected(wanted, req);
  } catch (error) {
    // What the document itself lacks is said in the words in which publishing would say it.
    if (!(error instanceof APIError)) throw error;
    return <p role="alert">{error.message}</p>;
  }
  const { changed, unchanged } = findAffectedCards(affected, await loadCardFonts());
  const texts = findTextChanges(affected, req);
  const toCard = ({ hash, locale, spec, statistic }: (typeof changed)[number]) => ({
    hash,
    locale,
    statistic,
    format: spec.format,
    design: spec.design,
  });
  return (
    <>
      {affected.edition ? (
        <p>{fillIn(messages.inEdition, { edition: affected.edition.name })}</p>
      ) : null}
      <Problems affected={affected} req={req} />
      {texts.length === 0 && changed.length === 0 && !affected.edition ? (
        <p>{messages.nothing}</p>
      ) : null}
      <PageLinks
        document={wanted}
        pages={findAffectedPages(affected)}
        language={req.i18n.language}
      />
      <TextChanges changes={texts} req={req} />
      <h2>{fillIn(messages.cards, { count: String(changed.length) })}</h2>
      <CardGrid document={wanted} cards={changed.map(toCard)} language={req.i18n.language} />
      <details>
        <summary>{fillIn(messages.unchangedCards, { count: String(unchanged.length) })}</summary>
        <CardGrid document={wanted} cards={unchanged.map(toCard)} language={req.i18n.language} />
      </details>
    </>
  );
}

async function Problems({ affected, req }: { affected: Affected; req: Request }) {
  const { affected: messages } = staffMessagesFor(req.i18n.language);
  const { after, before } = affected;
  const problems = [
    ...findSnapshotProblems(after),
    ...findWordingProblems(after, before, await loadWritingGuides(req.payload, req)),
  ].map((problem) => describeProblem(problem, req.i18n.language, (of) => nameOfField(of, req)));
  if (problems.length === 0) return <p className="affected__good">{messages.noProblems}</p>;
  return (
    <section className="affected__problems">
      <h2>{messages.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

interface TextChange extends Omit<PublicText, 'text'> {
  /** Of the field, in the admin's language. */
  name: string;
  before: string;
  after: string;
}

function findTextChanges({ after, before }: Affected, req: Request): TextChange[] {
  const keyOf = ({ collection, document, field, locale }: PublicText) =>
    [collection, document, field, locale].join();
  const old = new Map(publicTexts(before).map((text) => [keyOf(text), text]));
  const now = new Map(publicTexts(after).map((text) => [keyOf(text), text]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): TextChange[] => {
    const place = now.get(key) ?? old.get(key);
    const [was, is] = [old.get(key)?.text ?? '', now.get(key)?.text ?? ''];
    if (!place || was === is) return [];
    const { collection, document, field, locale } = place;
    const name = nameOfField({ ...place, code: 'missing-text', detail: '' }, req);
    const where = { collection, document, field, locale };
    if (collection !== 'statistics' || !sentenceFields.includes(field)) {
      return [{ ...where, name, before: was, after: is }];
    }
    const figureIn = ({ statistics }: Affected['after']) =>
      statistics.find(({ slug }) => slug === document) ?? {};
    const sides = [
      { text: was, figure: figureIn(before) },
      { text: is, figure: figureIn(after) },
    ] as const;
    const { language } = req.i18n;
    return listSentenceChanges(sides, { field: name, language, locale }).map((change) => ({
      ...where,
      name: change.field,
      before: change.before,
      after: change.after,
    }));
  });
}

function TextChanges({ changes, req }: { changes: TextChange[]; req: Request }) {
  const { affected: messages } = staffMessagesFor(req.i18n.language);
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{messages.texts}</h2>
      {changes.map((change) => {
        const { after, before, locale, name } = change;
        return (
          <div key={`${name}${locale}`} className="affected__text">
            <h3>
              {name} ({localeNames[locale]})
            </h3>
            <dl>
              <div>
                <dt>{messages.before}</dt>
                <dd lang={locale}>{before || messages.empty}</dd>
              </div>
              <div>
                <dt>{messages.after}</dt>
                <dd lang={locale}>{after || messages.empty}</dd>
              </div>
            </dl>
          </div>
        );
      })}
    </section>
  );
}
