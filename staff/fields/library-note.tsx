// Under the notes of a figure that came with the product: that they are in English, as long as nobody
// has written others there.
import type { TextareaFieldServerComponent } from 'payload';
import { figureLibrary } from '@/campaign/figure-library';
import { EnglishNote } from './english-note';

export const LibraryNote: TextareaFieldServerComponent = ({ data, i18n, path }) => {
  const known = figureLibrary().find(({ statistic }) => statistic.slug === data?.slug);
  if (!known?.staffNote) return null;
  return <EnglishNote note={known.staffNote} path={path} language={i18n.language} />;
};
