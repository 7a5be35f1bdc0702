// Every address that the link watch asked for, with what it found: first what somebody should look at,
// then what somebody has looked at, then what lets no program look, then the rest.
import type { AdminViewServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { loadTimeZone } from '@/publication/load-time-zone';
import { describeWatch } from '../attention/describe-attention';
import { watchedAddressesPage } from '../attention/find-broken-addresses';
import { loadWatchedAddresses, loadWatchState } from '../attention/load-watched-addresses';
import type { WatchedAddress } from '../attention/watched-address';
import { formatDay, formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { mayBeRight } from './finding';
import { LookedAtButton } from './looked-at-button';
import { sortAddresses } from './sort-addresses';
import './watched-addresses.css';

/** Shown where there are any, in this order. */
const furtherLists = ['foundRight', 'unseen', 'failedOnce'] as const;

export async function WatchedAddressesView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, watchedAddressesPage);
  const { language } = req.i18n;
  const { watch: messages } = staffMessagesFor(language).addresses;
  const timeZone = await loadTimeZone(req.payload, req);
  const state = await loadWatchState(new Date());
  const addresses = await loadWatchedAddresses(req.payload, req.user, state);
  const sorted = sortAddresses(addresses);
  const { toLookAt, works } = sorted;
  const words = { language, timeZone };

  return (
    <DeskView view={view} title={messages.title} className="watched-addresses">
      <p>{describeWatch(state, language, timeZone)}</p>
      {state.kind === 'watched' ? (
        <>
          <Addresses title={messages.toLookAt} addresses={toLookAt} {...words}>
            {toLookAt.length === 0 ? messages.nothingToLookAt : messages.toLookAtHint}
          </Addresses>
          {furtherLists
            .filter((list) => sorted[list].length > 0)
            .map((list) => (
              <Addresses key={list} title={messages[list]} addresses={sorted[list]} {...words}>
                {messages[`${list}Hint`]}
              </Addresses>
            ))}
          {works.length > 0 ? (
            <details>
              <summary>{fillIn(messages.answering, { count: String(works.length) })}</summary>
              <Addresses title={null} addresses={works} {...words}>
                {messages.answeringHint}
              </Addresses>
            </details>
          ) : null}
        </>
      ) : null}
    </DeskView>
  );
}

interface Words {
  language: string;
  timeZone: string;
}

interface AddressesProps extends Words {
  /** Null: it stands above already. */
  title: string | null;
  addresses: readonly WatchedAddress[];
  /** What to do with them. */
  children: string;
}

function Addresses({ addresses, children, title, ...words }: AddressesProps) {
  return (
    <section>
      {title === null ? null : <h2>{title}</h2>}
      <p>{children}</p>
      <ul className="desk-list">
        {addresses.map((address) => (
          <AddressItem key={address.link} watched={address} {...words} />
        ))}
      </ul>
    </section>
  );
}

function AddressItem({ language, timeZone, watched }: Words & { watched: WatchedAddress }) {
  const { address, finalAddress, foundRight, link, name, reason, result } = watched;
  const { watch: messages } = staffMessagesFor(language).addresses;
  const mayBe = mayBeRight(watched);
  return (
    <li>
      <div>
        <h3>
          <a href={link}>{name}</a>
        </h3>
        <p>
          <OutsideLink address={address} />
        </p>
        {result === 'works' ? null : <p>{sayFinding(watched, language)}</p>}
        {finalAddress === null ? null : (
          <p>
            {messages.leadsTo} <OutsideLink address={finalAddress} />
          </p>
        )}
        {result === 'moved' && !mayBe ? <p>{messages.otherSite}</p> : null}
        {foundRight ? (
          <p>
            {fillIn(messages.foundRightBy, {
              author: foundRight.by,
              moment: formatMoment(foundRight.at, language, timeZone),
            })}
          </p>
        ) : null}
      </div>
      {mayBe ? (
        <LookedAtButton
          finding={{ address, finalAddress, reason, result }}
          name={name}
          isRight={foundRight !== null}
          language={language}
        />
      ) : null}
    </li>
  );
}

function OutsideLink({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address} <span aria-hidden="true">↗</span>
    </a>
  );
}

/** "It has not worked since 23 Nov 2026: there is no page any more." */
function sayFinding({ isDead, reason, result, since }: WatchedAddress, language: string): string {
  const { addresses, attention } = staffMessagesFor(language);
  if (result === 'moved') return addresses.watch.moved;
  const why = reason === null ? '' : attention.addressReasons[reason];
  const said = isDead ? addresses.watch.dead : addresses.watch.unclear;
  return fillIn(said, { day: formatDay(since, language), reason: why });
}
