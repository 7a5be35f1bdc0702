// The choices of a visitor without scripts, shown only to them: part of the form that posts the photo.
import type { ReactNode } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { formatNames, placements } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import type { CardOffer } from '@/maker/card-offer';
import styles from './photo-picker.module.css';

export interface PlainChoicesProps {
  offer: CardOffer;
  messages: MakerMessages;
}

export function PlainChoices({ offer, messages }: PlainChoicesProps) {
  return (
    <div className={styles.plain}>
      <input type="hidden" name="locale" value={offer.locale} />
      <PlainChoice name="format" label={messages.format}>
        {formatNames.map((name) => (
          <option key={name} value={name}>
            {messages.formats[name]}
          </option>
        ))}
      </PlainChoice>
      <PlainChoice name="statistic" label={messages.statistic}>
        {offer.statistics.map(({ slug, content }) => (
          <option key={slug} value={slug} lang={offer.locale}>
            {content.sentence.map(({ text }) => text).join('')}
          </option>
        ))}
      </PlainChoice>
      <PlainChoice name="design" label={messages.design}>
        {offer.designs.map(({ name }) => (
          <option key={name} value={name}>
            {name === 'tally'
              ? `${messages.designs[name]} (${messages.tallyOnly})`
              : messages.designs[name]}
          </option>
        ))}
      </PlainChoice>
      <PlainChoice name="placement" label={messages.placement}>
        <option value="">{messages.placementByDesign}</option>
        {placements.map((name) => (
          <option key={name} value={name}>
            {`${messages.placements[name]} / ${messages.placementsBeside[name]} (${messages.formats.link})`}
          </option>
        ))}
      </PlainChoice>
      <button className={buttons.primary} type="submit">
        {messages.makeCard}
      </button>
    </div>
  );
}

interface PlainChoiceProps {
  name: string;
  label: string;
  children: ReactNode;
}

function PlainChoice({ name, label, children }: PlainChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name}>{children}</select>
    </label>
  );
}
