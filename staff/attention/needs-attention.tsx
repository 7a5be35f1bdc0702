// First on the first screen: everything that waits for somebody, each line leading to where it is
// mended. Calm: no counts in red, and saying so when nothing waits.
import type { ServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { loadTimeZone } from '@/publication/load-time-zone';
import { sayReason } from '../messages/say-reason';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { describeAttention, describeWatch } from './describe-attention';
import { type AttentionItem, attentionGroups, findAttention } from './find-attention';
import { watchedAddressesPage } from './find-broken-addresses';
import { loadAttention } from './load-attention';
import { loadWatchState } from './load-watched-addresses';
import './needs-attention.css';

/** Of one kind; the rest can be opened. */
const shownAtOnce = 4;

export async function NeedsAttention({ i18n, payload, user }: ServerProps) {
  const { language } = i18n;
  const { addresses, attention } = staffMessagesFor(language);
  const timeZone = await loadTimeZone(payload);
  const words = (item: AttentionItem) =>
    describeAttention(item, language, (kept) => sayReason(kept, { i18n, payload }, timeZone));
  const now = new Date();
  const watch = await loadWatchState(now);
  const found = findAttention(await loadAttention(payload, user ?? null, watch, now));
  const groups = attentionGroups.filter((group) => found[group].length > 0);
  return (
    <section className="needs-attention" aria-labelledby="needs-attention-title">
      <h2 id="needs-attention-title">{attention.title}</h2>
      {groups.length === 0 ? <p>{attention.nothing}</p> : null}
      <div className="needs-attention__groups">
        {groups.map((group) => (
          <section key={group} className="needs-attention__group">
            <h3>{attention[group]}</h3>
            <Lines items={found[group].slice(0, shownAtOnce)} words={words} />
            {found[group].length > shownAtOnce ? (
              <details>
                <summary>
                  {fillIn(attention.more, { count: String(found[group].length - shownAtOnce) })}
                </summary>
                <Lines items={found[group].slice(shownAtOnce)} words={words} />
              </details>
            ) : null}
          </section>
        ))}
      </div>
      <p className="needs-attention__watch">
        {describeWatch(watch, language, timeZone)}
        {watch.kind === 'watched' ? (
          <>
            {' '}
            <a href={watchedAddressesPage}>{addresses.watch.title}</a>
          </>
        ) : null}
      </p>
    </section>
  );
}

interface LinesProps {
  items: AttentionItem[];
  words: (item: AttentionItem) => string;
}

function Lines({ items, words }: LinesProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={words(item)}>
          <a href={item.link}>{words(item)}</a>
        </li>
      ))}
    </ul>
  );
}
