// The maker's state: the photo, the choice, the framing, and the finished file that follows from
// them. The photo lives here, in this page's memory, and nowhere else.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cardFileName } from '@/campaign/card-file-name';
import type { PhotoProblemCode } from '@/campaign/messages/messages';
import type { CardAreas, Framing, Size } from '@/card/card-spec';
import { frameFaces } from '@/card/frame-faces';
import {
  type CardChoice,
  type CardOffer,
  type ChosenCard,
  firstChoice,
  linkedChoice,
  offeredChoice,
  requireChosenCard,
} from '@/maker/card-offer';
import { type DecodedPhoto, decodePhoto, prepareDarkroom } from '@/maker/decode-photo';
import type { FrameOn } from '@/maker/draw-all-formats';
import { loadOverlay } from '@/maker/load-overlay';
import { newestOnly } from '@/maker/newest-only';
import { PhotoProblem } from '@/maker/photo-problem';
import { showPicture } from '@/maker/show-picture';
import { useOverlay } from '@/maker/use-overlay';

/** How a framing changes: from the current one, for a photo on a card. */
export type FramingChange = (framing: Framing, photo: DecodedPhoto, card: ChosenCard) => Framing;

/** What was made of a photo before. */
export interface EarlierCard {
  choice: CardChoice;
  framing: Framing | null;
}

export interface CardMakerState {
  choice: CardChoice;
  card: ChosenCard;
  photo: DecodedPhoto | null;
  /** The framing now shown; null without a photo. */
  framing: Framing | null;
  /** The visitor's own framing; null while it is the guessed one. */
  ownFraming: Framing | null;
  isOpening: boolean;
  problem: PhotoProblemCode | null;
  /** The card's message could not be loaded; `loadMessage` tries again. */
  isMessageMissing: boolean;
  /** The card has been in the making for longer than a visitor takes for at once. */
  isSlow: boolean;
  /** The finished card; null while it is being made. */
  file: File | null;
  /** The finished card's size where the device had no memory for the one that was asked for. */
  smallerSize: Size | null;
  canvasRef: RefObject<HTMLCanvasElement | null>;
  /** Loads the first card's message while the visitor looks for a photo. */
  prepare: () => void;
  /** `earlier`: the choice and framing that the visitor had left the photo with. */
  openPhoto: (file: Blob, earlier?: EarlierCard) => Promise<void>;
  loadMessage: () => void;
  choose: (change: Partial<CardChoice>) => void;
  changeFraming: (change: FramingChange) => void;
  /** How the photo sits in other areas than those now shown; `amend` changes what is guessed. */
  frameOn: FrameOn;
  /** Back to the framing that was guessed. */
  resetFraming: () => void;
  startOver: () => void;
}

/** A finished card, and what it was made of. */
interface MadeCard {
  photo: DecodedPhoto;
  card: ChosenCard;
  file: File;
  size: Size;
}

/** The photo counts as being moved until this long after its last move. */
const restMs = 160;
/** Shorter waits are shown by nothing, so that nothing flickers. */
const patienceMs = 300;

export function useCardMaker(offer: CardOffer): CardMakerState {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(offer));
  // The page is the same for everybody: what a link chose is known here first.
  useEffect(() => setChoice(linkedChoice(offer, window.location.search)), [offer]);
  const [photo, setPhoto] = useState<DecodedPhoto | null>(null);
  const [ownFraming, setOwnFraming] = useState<Framing | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<PhotoProblemCode | null>(null);
  const [latest, setMade] = useState<MadeCard | null>(null);
  const [isMoving, markMove] = useRest();
  const [draw] = useState(newestOnly);
  const latestPhoto = useRef<Blob | null>(null);

  const card = useMemo(() => requireChosenCard(offer, choice), [offer, choice]);
  // A card that came late, while another choice was on its way, is none of this choice.
  const made = latest?.card === card && latest.photo === photo ? latest : null;
  const message = useOverlay(photo ? card.overlayAddress : null);
  const { overlay, isMissing: isMessageMissing, retry: loadMessage } = message;
  const guessed = useMemo(
    () => (photo ? frameFaces(photo.faces, photo.size, card.areas) : null),
    [photo, card.areas],
  );
  const frameOn = useCallback(
    (areas: CardAreas, amend = (guess: Framing) => guess) => {
      if (!photo) throw new Error('There is no photo to frame');
      return ownFraming ?? amend(frameFaces(photo.faces, photo.size, areas));
    },
    [photo, ownFraming],
  );
  const framing = ownFraming ?? guessed;

  const isLate = useLasting(photo !== null && !overlay, patienceMs);
  const showsPhotoAlone = !overlay && (isLate || isMessageMissing);
  const isMaking = photo !== null && !made && !isMoving && !problem && !isMessageMissing;
  const isSlow = useLasting(isMaking, patienceMs);

  useEffect(() => {
    if (!photo || !framing || !(overlay || showsPhotoAlone)) return;
    setMade(null);
    let isCurrent = true;
    const order = { size: card.size, areas: card.areas, framing, overlay };
    draw(async () => {
      try {
        const drawing = photo.draw(order, isMoving ? 'low' : 'high');
        // Asked for at once: the darkroom goes on while the page shows what it drew.
        const making = isMoving || !overlay ? null : photo.make(order);
        making?.catch(() => {});
        const shown = await drawing;
        showPicture(canvasRef.current, shown);
        if (!making || !isCurrent) return;
        const { picture, size } = await making;
        const name = cardFileName(offer.hashtag, card.format, offer.locale);
        const file = new File([picture], name, { type: picture.type });
        if (isCurrent) setMade({ photo, card, file, size });
      } catch (cause) {
        if (isCurrent) setProblem(cause instanceof PhotoProblem ? cause.code : 'card-not-made');
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [photo, card, framing, overlay, showsPhotoAlone, isMoving, draw, offer.hashtag, offer.locale]);

  useEffect(() => () => photo?.release(), [photo]);

  const prepare = useCallback(() => {
    prepareDarkroom();
    // A failure here is none yet: it is loaded again, and told, when it is needed.
    loadOverlay(card.overlayAddress).catch(() => {});
  }, [card]);

  const openPhoto = useCallback(
    async (chosen: Blob, earlier?: EarlierCard) => {
      latestPhoto.current = chosen;
      setIsOpening(true);
      setProblem(null);
      try {
        const opened = await decodePhoto(chosen);
        // Another photo was chosen meanwhile, or the visitor started over.
        if (latestPhoto.current !== chosen) return opened.release();
        const wanted = earlier && offeredChoice(offer, earlier.choice);
        beginCard(opened, wanted ? requireChosenCard(offer, wanted) : card, earlier?.framing);
        setPhoto(opened);
        if (wanted) setChoice(wanted);
        setOwnFraming(earlier?.framing ?? null);
        setMade(null);
        loadMessage();
      } catch (cause) {
        if (latestPhoto.current !== chosen) return;
        setProblem(cause instanceof PhotoProblem ? cause.code : 'unreadable-photo');
      }
      setIsOpening(false);
    },
    [loadMessage, offer, card],
  );

  const choose = useCallback((change: Partial<CardChoice>) => {
    setProblem(null);
    setMade(null);
    setChoice((before) => ({ ...before, ...change }));
  }, []);

  const changeFraming = useCallback(
    (change: FramingChange) => {
      if (!photo || !guessed) return;
      markMove();
      setOwnFraming((before) => change(before ?? guessed, photo, card));
    },
    [photo, guessed, card, markMove],
  );

  const resetFraming = useCallback(() => setOwnFraming(null), []);

  const startOver = useCallback(() => {
    latestPhoto.current = null;
    setPhoto(null);
    setOwnFraming(null);
    setMade(null);
    setProblem(null);
    setIsOpening(false);
    setChoice(firstChoice(offer));
  }, [offer]);

  return {
    choice,
    card,
    photo,
    framing,
    ownFraming,
    isOpening,
    problem,
    isMessageMissing,
    isSlow,
    file: made?.file ?? null,
    smallerSize: made && made.size.widthPx < card.size.widthPx ? made.size : null,
    canvasRef,
    prepare,
    openPhoto,
    loadMessage,
    choose,
    changeFraming,
    frameOn,
    resetFraming,
    startOver,
  };
}

/** Begins the first card of a photo while the page is still being built around it. */
function beginCard(photo: DecodedPhoto, card: ChosenCard, ownFraming?: Framing | null): void {
  const { areas, overlayAddress, size } = card;
  const framing = ownFraming ?? frameFaces(photo.faces, photo.size, areas);
  loadOverlay(overlayAddress)
    .then((overlay) => photo.make({ size, areas, framing, overlay }))
    // A failure here is none yet: it is made again, and told, when it is needed.
    .catch(() => {});
}

/** True once `isOn` has lasted for so long. */
function useLasting(isOn: boolean, durationMs: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setHasLasted(true), durationMs);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isOn, durationMs]);
  return isOn && hasLasted;
}

/** True from a mark until nothing was marked for a moment. */
function useRest(): [boolean, () => void] {
  const [isMoving, setIsMoving] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const mark = useCallback(() => {
    setIsMoving(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsMoving(false), restMs);
  }, []);
  return [isMoving, mark];
}
