// First on the first screen: everything that waits for somebody, each line leading to where it is
// mended. Calm: no counts in red, and saying so when nothing waits.
import type { ServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { describeAttention } from './describe-attention';
import { type AttentionItem, attentionGroups, findAttention } from './find-attention';
import { loadAttention } from './load-attention';
import './needs-attention.css';

/** Of one kind; the rest can be opened. */
const shownAtOnce = 4;

export async function NeedsAttention({ i18n, payload, user }: ServerProps) {
  const { language } = i18n;
  const { attention } = staffMessagesFor(language);
  const found = findAttention(await loadAttention(payload, user ?? null, new Date()));
  const groups = attentionGroups.filter((group) => found[group].length > 0);
  return (
    <section className="needs-attention" aria-labelledby="needs-attention-title">
      <h2 id="needs-attention-title">{attention.title}</h2>
      {groups.length === 0 ? <p>{attention.nothing}</p> : null}
      <div className="needs-attention__groups">
        {groups.map((group) => (
          <section key={group} className="needs-attention__group">
            <h3>{attention[group]}</h3>
            <Lines items={found[group].slice(0, shownAtOnce)} language={language} />
            {found[group].length > shownAtOnce ? (
              <details>
                <summary>
                  {fillIn(attention.more, { count: String(found[group].length - shownAtOnce) })}
                </summary>
                <Lines items={found[group].slice(shownAtOnce)} language={language} />
              </details>
            ) : null}
          </section>
        ))}
      </div>
    </section>
  );
}

function Lines({ items, language }: { items: AttentionItem[]; language: string }) {
  return (
    <ul>
      {items.map((item) => {
        const words = describeAttention(item, language);
        return (
          <li key={words}>
            <a href={item.link}>{words}</a>
          </li>
        );
      })}
    </ul>
  );
}
