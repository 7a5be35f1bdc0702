'use client';
// Everything a drag or a pinch does, by buttons and a slider: nobody has to drag.
import { startTransition } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { zoomLimits } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { nudgePhoto } from '@/components/framing-controls/nudge-photo';
import { Sign } from '@/components/sign/sign';
import { stepZoom, turnFraming, zoomFramingTo, zoomRange } from '@/maker/change-framing';
import type { CardMakerState, FramingChange } from '@/maker/use-card-maker';
import styles from './framing-controls.module.css';

export interface FramingControlsProps {
  maker: CardMakerState;
  messages: MakerMessages;
  announce: (text: string) => void;
}

/** The slider begins on one of its steps, so that covering the area exactly is among them. */
const sliderStep = 0.05;

/** The arrow heads, drawn pointing up. */
const directions = [
  { name: 'left', label: 'moveLeft', turnDegrees: -90 },
  { name: 'up', label: 'moveUp', turnDegrees: 0 },
  { name: 'down', label: 'moveDown', turnDegrees: 180 },
  { name: 'right', label: 'moveRight', turnDegrees: 90 },
] as const;

export function FramingControls({ maker, messages, announce }: FramingControlsProps) {
  const { changeFraming, photo, framing, card } = maker;
  const zoom = framing?.zoom ?? zoomLimits.min;
  const range = photo && framing ? zoomRange(photo.size, card.areas, framing) : zoomLimits;
  const sayZoom = (value: number) =>
    fillIn(messages.zoomValue, { percent: String(Math.round(value * 100)) });

  const zoomWith = (change: FramingChange) => {
    changeFraming(change);
    if (photo && framing) announce(sayZoom(change(framing, photo, card).zoom));
  };
  // A tap is answered before the page around it follows. Not so the slider: a card that waits for the
  // finger to rest would not follow it.
  const zoomByTap = (towards: 'away' | 'closer') =>
    startTransition(() =>
      zoomWith((before, { size }, { areas }) => stepZoom(size, areas, before, towards)),
    );

  return (
    <fieldset className={styles.controls}>
      <legend className={styles.legend}>{messages.framing}</legend>
      <p className={styles.hint}>
        {messages.framingHint} <span className={styles.mouse}>{messages.framingHintMouse}</span>
        <span className={styles.touch}>{messages.framingHintTouch}</span>
      </p>
      <div className={styles.zoom}>
        <button
          className={buttons.square}
          type="button"
          aria-label={messages.zoomOut}
          onClick={() => zoomByTap('away')}
        >
          <Sign>
            <path d="M5 12h14" />
          </Sign>
        </button>
        <label className={styles.slider}>
          <span className={styles.sliderLabel}>{messages.zoom}</span>
          <input
            type="range"
            min={Math.floor(range.min / sliderStep) * sliderStep}
            max={range.max}
            step={sliderStep}
            value={zoom}
            aria-valuetext={sayZoom(zoom)}
            onChange={({ target }) =>
              zoomWith((before, { size }, { areas }) =>
                zoomFramingTo(size, areas, before, target.valueAsNumber),
              )
            }
          />
        </label>
        <button
          className={buttons.square}
          type="button"
          aria-label={messages.zoomIn}
          onClick={() => zoomByTap('closer')}
        >
          <Sign>
            <path d="M5 12h14M12 5v14" />
          </Sign>
        </button>
      </div>
      <div className={styles.moves}>
        {directions.map(({ name, label, turnDegrees }) => (
          <button
            key={name}
            className={buttons.square}
            type="button"
            aria-label={messages[label]}
            onClick={() => startTransition(() => announce(nudgePhoto(maker, messages, name)))}
          >
            <Sign>
              <path d="M12 19V5M6 11l6-6 6 6" transform={`rotate(${turnDegrees} 12 12)`} />
            </Sign>
          </button>
        ))}
        <button
          className={`${buttons.quiet} ${styles.turning}`}
          type="button"
          onClick={() =>
            startTransition(() => {
              changeFraming(turnFraming);
              announce(messages.turned);
            })
          }
        >
          <Sign>
            <path d="M19 5v5h-5M19 10a7.5 7.5 0 1 0 .5 4" />
          </Sign>
          {messages.turn}
        </button>
        <button
          className={buttons.quiet}
          type="button"
          onClick={() =>
            startTransition(() => {
              maker.resetFraming();
              announce(messages.framingReset);
            })
          }
        >
          {messages.resetFraming}
        </button>
      </div>
    </fieldset>
  );
}
