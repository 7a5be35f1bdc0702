'use client';
// What the card says and looks like: format, look, message and its place, each a set of radios.
import { type ReactNode, startTransition, useOptimistic } from 'react';
import type { Locale } from '@/campaign/locales';
import type { MakerMessages } from '@/campaign/messages/messages';
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
      <Choices
        group="format"
        legend={messages.format}
        chosen={choice.format}
        onChoose={(format) => choose({ format })}
        options={formatNames.map((name) => ({
          name,
          label: messages.formats[name],
          purpose: messages.formatPurposes[name],
          sign: <FormatSign name={name} />,
        }))}
      />
      {offer.designs.length > 1 && (
        <Choices
          group="design"
          legend={messages.design}
          chosen={card.design}
          onChoose={(design) => choose({ design, placement: null })}
          options={offer.designs.map(({ name }) => ({
            name,
            label: messages.designs[name],
            purpose: name === 'tally' ? messages.tallyOnly : undefined,
            isOffered: card.statistic.overlays[name] !== undefined,
            sign: <DesignSign name={name} />,
          }))}
        />
      )}
      <Choices
        group="placement"
        legend={messages.placement}
        chosen={card.placement}
        onChoose={(placement) => choose({ placement })}
        options={placements.map((name) => ({ name, label: places[name] }))}
      />
      {offer.statistics.length > 1 && (
        <Choices
          group="statistic"
          legend={messages.statistic}
          isList
          chosen={choice.statistic}
          onChoose={(statistic) => choose({ statistic })}
          options={offer.statistics.map(({ slug, content }) => ({
            name: slug,
            label: content.sentence.map(({ text }) => text).join(''),
            locale: offer.locale,
          }))}
        />
      )}
    </>
  );
}

interface ChoicesProps<Name extends string> {
  group: string;
  legend: string;
  /** One below the other, for long texts. */
  isList?: boolean;
  options: Option<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

interface Option<Name extends string> {
  name: Name;
  label: string;
  /** Where the label is in another language than the page may be. */
  locale?: Locale;
  purpose?: string | undefined;
  /** False: it cannot be chosen together with what else is chosen. */
  isOffered?: boolean;
  sign?: ReactNode;
}

function Choices<Name extends string>(props: ChoicesProps<Name>) {
  // The tap is answered at once; all that follows from it may take a slow phone a moment.
  const [shown, show] = useOptimistic(props.chosen);
  const choose = (name: Name) =>
    startTransition(() => {
      show(name);
      props.onChoose(name);
    });

  return (
    <fieldset>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={props.isList ? styles.list : styles.row}>
        {props.options.map(({ name, label, locale, purpose, isOffered = true, sign }) => (
          <label key={name} className={styles.choice}>
            <input
              type="radio"
              name={`card-${props.group}`}
              value={name}
              checked={shown === name}
              disabled={!isOffered}
              onChange={() => choose(name)}
            />
            {sign}
            <span lang={locale}>
              {label}
              {purpose && <span className={styles.purpose}>{purpose}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
