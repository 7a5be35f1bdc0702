// A figure's sentence with its number marked, as on the card.
import type { SentencePart } from '@/card/card-spec';
import { MarkedText } from '@/components/marked-text/marked-text';

export interface MarkedSentenceProps {
  sentence: readonly SentencePart[];
  /** The word for "estimate" where the sentence does not say so itself. */
  estimateMark: string | null;
}

export function MarkedSentence({ sentence, estimateMark }: MarkedSentenceProps) {
  return (
    <>
      {sentence.map(({ kind, text }) =>
        kind === 'number' ? (
          <MarkedText key={text} place="word">
            {text}
          </MarkedText>
        ) : (
          text
        ),
      )}
      {estimateMark && ` (${estimateMark})`}
    </>
  );
}
