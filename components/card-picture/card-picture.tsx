'use client';
// The card itself: the canvas shows the very pixels that are saved. It can be dragged, pinched,
// wheeled and, once it has the focus, moved with the keys; buttons beside it do the same.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { usePinned } from '@/components/card-picture/use-pinned';
import { nudgePhoto } from '@/components/framing-controls/nudge-photo';
import { type Direction, dragFraming, stepZoom, zoomFramingTo } from '@/maker/change-framing';
import { followGestures } from '@/maker/follow-gestures';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './card-picture.module.css';

export interface CardPictureProps {
  maker: CardMakerState;
  messages: MakerMessages;
  announce: (text: string) => void;
}

const arrowKeys: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const zoomKeys: Record<string, 'closer' | 'away'> = { '+': 'closer', '=': 'closer', '-': 'away' };

export function CardPicture({ maker, messages, announce }: CardPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const isPinned = usePinned(frame);
  const { canvasRef, card, changeFraming } = maker;

  useEffect(() => {
    const [element, canvas] = [surface.current, canvasRef.current];
    if (!element || !canvas) return;
    return followGestures(element, canvas, {
      onMove: (dx, dy) =>
        changeFraming((framing, photo, { areas }) =>
          dragFraming(photo.size, areas, framing, dx, dy),
        ),
      onZoom: (factor, about) =>
        changeFraming((framing, photo, { areas }) =>
          zoomFramingTo(photo.size, areas, framing, framing.zoom * factor, about),
        ),
    });
  }, [canvasRef, changeFraming]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrowKeys[event.key];
    const zoomTowards = zoomKeys[event.key];
    if (direction) {
      announce(nudgePhoto(maker, messages, direction));
    } else if (zoomTowards) {
      changeFraming((framing, photo, { areas }) =>
        stepZoom(photo.size, areas, framing, zoomTowards),
      );
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      data-format={card.format}
      data-pinned={isPinned || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not take the focus */}
      <div
        ref={surface}
        className={styles.surface}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the photo
        tabIndex={0}
        aria-label={messages.cardInstructions}
        onFocus={() => isPinned && frame.current?.scrollIntoView({ block: 'center' })}
        onKeyDown={onKeyDown}
      >
        <canvas
          ref={canvasRef}
          className={styles.canvas}
          role="img"
          aria-label={card.statistic.altText}
        />
        {card.format === 'profile' && <div className={styles.round} aria-hidden="true" />}
        {maker.isSlow && (
          <p className={styles.making} aria-hidden="true">
            {messages.making}
          </p>
        )}
      </div>
    </div>
  );
}
