'use client';
// What the card says and looks like: format, look, message and its place, each a set of radios.
import type { ReactNode } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import type { Locale } from '@/campaign/snapshot';
import { formatNames, formats, placements } from '@/card/card-spec';
import { DesignSign, FormatSign } from '@/components/card-choices/choice-signs';
import type { CardOffer } from '@/maker/card-offer';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './card-choices.module.css';

export interface CardChoicesProps {
  maker: CardMakerState;
  offer: CardOffer;
  messages: MakerMessages;
}

export function CardChoices({ maker, offer, messages }: CardChoicesProps) {
  const { choice, card, choose } = maker;
  const { widthPx, heightPx } = formats[choice.format];
  const places = widthPx > heightPx ? messages.placementsBeside : messages.placements;
  return (
    <>
      <Choices legend={messages.format}>
        {formatNames.map((name) => (
          <Choice
            key={name}
            group="format"
            isChosen={choice.format === name}
            onChoose={() => choose({ format: name })}
            label={messages.formats[name]}
            purpose={messages.formatPurposes[name]}
            sign={<FormatSign name={name} />}
          />
        ))}
      </Choices>
      {offer.designs.length > 1 && (
        <Choices legend={messages.design}>
          {offer.designs.map(({ name }) => (
            <Choice
              key={name}
              group="design"
              isChosen={card.design === name}
              isOffered={card.statistic.overlays[name] !== undefined}
              purpose={name === 'tally' ? messages.tallyOnly : undefined}
              onChoose={() => choose({ design: name, placement: null })}
              label={messages.designs[name]}
              sign={<DesignSign name={name} />}
            />
          ))}
        </Choices>
      )}
      <Choices legend={messages.placement}>
        {placements.map((name) => (
          <Choice
            key={name}
            group="placement"
            isChosen={card.placement === name}
            onChoose={() => choose({ placement: name })}
            label={places[name]}
          />
        ))}
      </Choices>
      {offer.statistics.length > 1 && (
        <Choices legend={messages.statistic} isList>
          {offer.statistics.map(({ slug, content }) => (
            <Choice
              key={slug}
              group="statistic"
              isChosen={choice.statistic === slug}
              onChoose={() => choose({ statistic: slug })}
              label={content.sentence.map(({ text }) => text).join('')}
              locale={offer.locale}
            />
          ))}
        </Choices>
      )}
    </>
  );
}

interface ChoicesProps {
  legend: string;
  /** One below the other, for long texts. */
  isList?: boolean;
  children: ReactNode;
}

function Choices({ legend, isList = false, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={isList ? styles.list : styles.row}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  group: string;
  label: string;
  /** Where the label is in another language than the page may be. */
  locale?: Locale;
  purpose?: string;
  isChosen: boolean;
  /** False: it cannot be chosen together with what else is chosen. */
  isOffered?: boolean;
  onChoose: () => void;
  sign?: ReactNode;
}

function Choice({
  group,
  label,
  locale,
  purpose,
  isChosen,
  isOffered = true,
  onChoose,
  sign,
}: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`card-${group}`}
        checked={isChosen}
        disabled={!isOffered}
        onChange={onChoose}
      />
      {sign}
      <span lang={locale}>
        {label}
        {purpose && <span className={styles.purpose}>{purpose}</span>}
      </span>
    </label>
  );
}
