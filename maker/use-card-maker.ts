// The maker's state: the photo, the choice, the framing, and the finished file that follows from
// them. The photo lives here, in this page's memory, and nowhere else.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cardFileName } from '@/campaign/card-file-name';
import type { PhotoProblemCode } from '@/campaign/messages/messages';
import { blurThumbnail } from '@/card/backdrop';
import type { Framing } from '@/card/card-spec';
import { findFaces } from '@/card/find-faces';
import { frameFaces } from '@/card/guess-framing';
import { makeCardFile } from '@/maker/card-file';
import {
  type CardChoice,
  type CardOffer,
  type ChosenCard,
  firstChoice,
  requireChosenCard,
} from '@/maker/card-offer';
import { type DecodedPhoto, decodePhoto, releasePhoto } from '@/maker/decode-photo';
import { drawCard, thumbnailOf } from '@/maker/draw-card';
import { loadOverlay } from '@/maker/load-overlay';
import { PhotoProblem } from '@/maker/photo-problem';
import { useOverlay } from '@/maker/use-overlay';

/** How a framing changes: from the current one, for a photo on a card. */
export type FramingChange = (framing: Framing, photo: DecodedPhoto, card: ChosenCard) => Framing;

export interface CardMakerState {
  choice: CardChoice;
  card: ChosenCard;
  photo: DecodedPhoto | null;
  /** The framing now shown; null without a photo. */
  framing: Framing | null;
  isOpening: boolean;
  problem: PhotoProblemCode | null;
  /** The card's message could not be loaded; `loadMessage` tries again. */
  isMessageMissing: boolean;
  /** The card has been in the making for longer than a visitor takes for at once. */
  isSlow: boolean;
  /** The finished card; null while it is being made. */
  file: File | null;
  canvasRef: RefObject<HTMLCanvasElement | null>;
  /** Loads the first card's message while the visitor looks for a photo. */
  prepare: () => void;
  openPhoto: (file: Blob) => Promise<void>;
  loadMessage: () => void;
  choose: (change: Partial<CardChoice>) => void;
  changeFraming: (change: FramingChange) => void;
  /** Back to the framing that was guessed. */
  resetFraming: () => void;
  startOver: () => void;
}

/** The photo counts as being moved until this long after its last move. */
const restMs = 160;
/** Shorter waits are shown by nothing, so that nothing flickers. */
const patienceMs = 300;

export function useCardMaker(offer: CardOffer): CardMakerState {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(offer));
  const [photo, setPhoto] = useState<DecodedPhoto | null>(null);
  const [ownFraming, setOwnFraming] = useState<Framing | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<PhotoProblemCode | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [isMoving, markMove] = useRest();
  const latestPhoto = useRef<Blob | null>(null);

  const card = useMemo(() => requireChosenCard(offer, choice), [offer, choice]);
  const message = useOverlay(photo ? card.overlayAddress : null);
  const { overlay, isMissing: isMessageMissing, retry: loadMessage } = message;
  const upright = useMemo(() => (photo ? thumbnailOf(photo, 0) : null), [photo]);
  const faces = useMemo(() => (upright ? findFaces(upright) : null), [upright]);
  const guessed = useMemo(
    () => (photo && faces ? frameFaces(faces, photo.size, card.areas) : null),
    [photo, faces, card.areas],
  );
  const framing = ownFraming ?? guessed;
  const turn = framing?.turn ?? 0;
  const blurred = useMemo(
    () => photo && upright && blurThumbnail(turn === 0 ? upright : thumbnailOf(photo, turn)),
    [photo, upright, turn],
  );

  const isLate = useLasting(photo !== null && !overlay, patienceMs);
  const showsPhotoAlone = !overlay && (isLate || isMessageMissing);
  const isMaking = photo !== null && !file && !isMoving && !problem && !isMessageMissing;
  const isSlow = useLasting(isMaking, patienceMs);

  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas || !photo || !framing || !blurred || !(overlay || showsPhotoAlone)) return;
    setFile(null);
    fitCanvas(canvas, card);
    const context = canvas.getContext('2d');
    if (!context) {
      setProblem('card-not-made');
      return;
    }
    const picture = { photo, areas: card.areas, framing, blurred, overlay };
    drawCard(context, picture, isMoving ? 'low' : 'high');
    if (isMoving || !overlay) return;
    let isCurrent = true;
    makeCardFile(canvas, cardFileName(offer.hashtag, card.format, offer.locale)).then(
      (made) => isCurrent && setFile(made),
      () => isCurrent && setProblem('card-not-made'),
    );
    return () => {
      isCurrent = false;
    };
  }, [
    photo,
    card,
    framing,
    blurred,
    overlay,
    showsPhotoAlone,
    isMoving,
    offer.hashtag,
    offer.locale,
  ]);

  useEffect(() => () => (photo ? releasePhoto(photo) : undefined), [photo]);

  const prepare = useCallback(() => {
    // A failure here is none yet: it is loaded again, and told, when it is needed.
    loadOverlay(card.overlayAddress).catch(() => {});
  }, [card]);

  const openPhoto = useCallback(
    async (chosen: Blob) => {
      latestPhoto.current = chosen;
      setIsOpening(true);
      setProblem(null);
      try {
        const opened = await decodePhoto(chosen);
        // Another photo was chosen meanwhile, or the visitor started over.
        if (latestPhoto.current !== chosen) return;
        setPhoto(opened);
        setOwnFraming(null);
        setFile(null);
        loadMessage();
      } catch (cause) {
        if (latestPhoto.current !== chosen) return;
        setProblem(cause instanceof PhotoProblem ? cause.code : 'unreadable-photo');
      }
      setIsOpening(false);
    },
    [loadMessage],
  );

  const choose = useCallback((change: Partial<CardChoice>) => {
    setProblem(null);
    setFile(null);
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
    setFile(null);
    setProblem(null);
    setIsOpening(false);
    setChoice(firstChoice(offer));
  }, [offer]);

  return {
    choice,
    card,
    photo,
    framing,
    isOpening,
    problem,
    isMessageMissing,
    isSlow,
    file,
    canvasRef,
    prepare,
    openPhoto,
    loadMessage,
    choose,
    changeFraming,
    resetFraming,
    startOver,
  };
}

/** Sets the canvas to the card's size; setting it again would clear it for nothing. */
function fitCanvas(canvas: HTMLCanvasElement, { size }: ChosenCard): void {
  if (canvas.width !== size.widthPx) canvas.width = size.widthPx;
  if (canvas.height !== size.heightPx) canvas.height = size.heightPx;
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
